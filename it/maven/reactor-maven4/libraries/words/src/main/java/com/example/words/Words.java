package com.example.words;

public final class Words {

    private Words() {}

    public static String greeting() {
        return "hello from model 4.1.0";
    }
}
