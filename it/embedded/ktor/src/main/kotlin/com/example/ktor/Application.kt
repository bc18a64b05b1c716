package com.example.ktor

import io.ktor.server.application.Application

fun Application.module() {
    configureRouting()
}
