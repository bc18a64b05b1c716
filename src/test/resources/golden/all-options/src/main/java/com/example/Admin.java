package com.example;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

public class Admin {
    public static void main(String[] args) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(8082), 0);
        server.createContext("/reindex", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }
}
