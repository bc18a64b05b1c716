package com.example.unnamed;

import java.util.List;

public class Main {

    record Pair(String left, int right) {
    }

    public static void main(String[] args) {
        int total = 0;
        for (var _ : List.of("a", "b", "c")) {
            total++;
        }
        if (new Pair("unnamed variables", total) instanceof Pair(String left, _)) {
            System.out.println(left + " of java 22: " + total);
        }
    }
}
