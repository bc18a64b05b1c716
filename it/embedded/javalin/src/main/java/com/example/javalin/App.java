package com.example.javalin;

import io.javalin.Javalin;

public class App {

    public static void main(String[] args) {
        Javalin.create(config -> config.routes.get("/", context -> context.result("hello from javalin"))).start(7070);
    }
}
