package com.example.spark;

import static spark.Spark.get;

/** Listens where Spark does unless it is told a port. */
public class HelloWorld {

    public static void main(String[] args) {
        get("/", (request, response) -> "hello from spark");
    }
}
