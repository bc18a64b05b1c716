package com.example.app;

import com.example.model.Item;

public class App {

    public static void main(String[] args) {
        System.out.println(new Item("item").name() + " is stamped: " + (App.class.getResource("/stamp.txt") != null));
    }
}
