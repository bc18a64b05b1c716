package com.example;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;

/** Says how its JVM was started. */
public final class Audit {

    private Audit() {}

    public static void main(String[] arguments) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(7071), 0);
        server.createContext("/", exchange -> {
            var answer = ("audit " + Runtime.version().feature() + " " + ManagementFactory.getRuntimeMXBean().getInputArguments()).getBytes();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }
}
