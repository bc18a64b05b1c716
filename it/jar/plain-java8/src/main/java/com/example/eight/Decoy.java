package com.example.eight;

/** A second main method: exec.mainClass in the pom says which one counts. */
public class Decoy {

    public static void main(String[] args) {
        System.out.println("wrong main class");
        System.exit(1);
    }
}
