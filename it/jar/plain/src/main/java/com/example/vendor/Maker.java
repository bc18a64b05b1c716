package com.example.vendor;

/** Lives in a package named like a folder that ignore files often list. */
public final class Maker {

    public static final String NAME = "vendor package";

    private Maker() {
    }
}
