package com.example.ratpack;

import ratpack.server.RatpackServer;

/** Listens where Ratpack does unless it is told a port. */
public class Main {

    public static void main(String... args) throws Exception {
        RatpackServer.start(server -> server.handlers(chain -> chain.get(context -> context.render("hello from ratpack"))));
    }
}
