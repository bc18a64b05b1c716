package com.example.boot27;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Boot27Application {

    public static void main(String[] args) {
        SpringApplication.run(Boot27Application.class, args);
    }

    @GetMapping("/")
    String hello() {
        return "hello from boot " + SpringBootVersion.getVersion();
    }
}
