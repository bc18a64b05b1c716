package com.example;

import com.example.greeting.Greeting;
import com.example.target.Hello;
import com.example.vendor.Maker;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", 8080), 0);
        server.createContext("/", exchange -> {
            byte[] body = body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        System.out.println("listening on 8080");
    }

    static String body() throws IOException {
        Map<String, String> reply = new LinkedHashMap<>();
        reply.put("greeting", Greeting.of(Hello.name()));
        reply.put("vendor", Maker.NAME);
        String json = new ObjectMapper().writeValueAsString(reply);
        LOG.info("answering {}", json);
        return json;
    }
}
