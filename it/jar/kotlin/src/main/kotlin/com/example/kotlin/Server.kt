package com.example.kotlin

import com.sun.net.httpserver.HttpServer
import java.net.InetSocketAddress

fun main() {
    val server = HttpServer.create(InetSocketAddress("0.0.0.0", 8080), 0)
    server.createContext("/") { exchange ->
        val body = listOf("hello", "from", "plain", "kotlin").joinToString(" ").toByteArray()
        exchange.sendResponseHeaders(200, body.size.toLong())
        exchange.responseBody.use { it.write(body) }
    }
    server.start()
    println("listening on 8080")
}
