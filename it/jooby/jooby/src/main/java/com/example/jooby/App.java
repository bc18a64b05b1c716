package com.example.jooby;

import io.jooby.Jooby;

public class App extends Jooby {

    {
        get("/", context -> getConfig().getString("greeting"));
    }

    public static void main(String[] args) {
        runApp(args, App::new);
    }
}
