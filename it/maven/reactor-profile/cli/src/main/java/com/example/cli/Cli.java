package com.example.cli;

import com.example.core.Core;

public class Cli {

    public static void main(String[] args) {
        System.out.println(Core.greeting());
    }
}
