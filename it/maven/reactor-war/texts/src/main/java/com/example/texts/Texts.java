package com.example.texts;

public final class Texts {

    private Texts() {}

    public static String hello() {
        return "hello from a war and its sibling";
    }
}
