package com.example.executable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class ExecutableApplication {

    public static void main(String[] args) {
        SpringApplication.run(ExecutableApplication.class, args);
    }

    @GetMapping("/")
    String hello() {
        return "hello from an executable jar, boot " + SpringBootVersion.getVersion();
    }
}
