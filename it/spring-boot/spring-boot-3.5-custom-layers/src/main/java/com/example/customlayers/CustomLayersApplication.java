package com.example.customlayers;

import org.apache.commons.lang3.StringUtils;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class CustomLayersApplication {

    public static void main(String[] args) {
        SpringApplication.run(CustomLayersApplication.class, args);
    }

    @GetMapping("/")
    String hello() {
        return StringUtils.capitalize("hello from custom layers");
    }
}
