package com.example.app;

import com.example.words.Words;

public class App {

    public static void main(String[] args) {
        System.out.println(Words.greeting());
    }
}
