package com.example.nolayers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class NoLayersApplication {

    public static void main(String[] args) {
        SpringApplication.run(NoLayersApplication.class, args);
    }

    @GetMapping("/")
    String hello() {
        return "hello without layers, boot " + SpringBootVersion.getVersion();
    }
}
