package com.example.core;

public final class Core {

    private Core() {}

    public static String greeting() {
        return "hello from a module of a profile";
    }
}
