package com.example.http4k

import org.http4k.core.HttpHandler
import org.http4k.core.Method.GET
import org.http4k.core.Response
import org.http4k.core.Status.Companion.OK
import org.http4k.routing.bind
import org.http4k.routing.routes
import org.http4k.server.SunHttp
import org.http4k.server.asServer

val app: HttpHandler = routes(
    "/" bind GET to { Response(OK).body("hello from http4k") }
)

fun main() {
    val server = app.asServer(SunHttp(9000)).start()
    println("Server started on " + server.port())
}
