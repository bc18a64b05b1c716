package com.example;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

public class Orders {
    public static void main(String[] args) throws IOException {
        HttpServer.create(new InetSocketAddress(8081), 0).start();
    }
}
