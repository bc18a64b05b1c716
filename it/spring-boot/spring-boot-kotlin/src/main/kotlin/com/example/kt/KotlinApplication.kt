package com.example.kt

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class KotlinApplication

@RestController
class HelloController {

    @GetMapping("/")
    fun hello() = "hello from kotlin ${KotlinVersion.CURRENT.major} on boot 4.1"
}

fun main(args: Array<String>) {
    runApplication<KotlinApplication>(*args)
}
