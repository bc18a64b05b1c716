package com.example.modules;

/** Says something. */
public interface Greeting {

    String text();
}
