package com.example.model;

public final class Items {

    private Items() {}

    public static Item any() {
        return new Item("any");
    }
}
