package com.example.preview;

public class Main {

    public static void main(String[] args) {
        System.out.println(size(7) + " " + size(70_000));
    }

    /** Primitive type patterns are a preview feature of Java 25. */
    static String size(int number) {
        return switch (number) {
            case byte b -> "byte " + b;
            case short s -> "short " + s;
            case int i -> "int " + i;
        };
    }
}
