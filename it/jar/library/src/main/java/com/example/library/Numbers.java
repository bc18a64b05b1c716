package com.example.library;

public final class Numbers {

    private Numbers() {
    }

    public static int twice(int number) {
        return 2 * number;
    }
}
