package com.example.target;

/** Lives in a package named like Maven's output folder. */
public final class Hello {

    private Hello() {
    }

    public static String name() {
        return "target package";
    }
}
