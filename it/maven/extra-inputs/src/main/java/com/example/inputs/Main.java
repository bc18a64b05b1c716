/*
 * Sample code of Example Ltd.
 * Copy it as you like.
 */
package com.example.inputs;

import com.example.legacy.Legacy;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

public class Main {

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", 8080), 0);
        server.createContext("/", exchange -> {
            Page page = load();
            String text = page.title() + " | " + page.message() + " | " + Legacy.stamp();
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        System.out.println("listening on 8080");
    }

    static Page load() throws IOException {
        try (InputStream app = Main.class.getResourceAsStream("/app.properties");
                InputStream message = Main.class.getResourceAsStream("/message.txt")) {
            Properties properties = new Properties();
            properties.load(app);
            String text = new String(message.readAllBytes(), StandardCharsets.UTF_8);
            return new Page(properties.getProperty("title"), text.strip());
        }
    }
}
