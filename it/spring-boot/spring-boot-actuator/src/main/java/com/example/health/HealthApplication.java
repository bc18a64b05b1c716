package com.example.health;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Is well until it is told otherwise. */
@SpringBootApplication
@RestController
public class HealthApplication implements HealthIndicator {

    private final AtomicBoolean broken = new AtomicBoolean();

    public static void main(String[] args) {
        SpringApplication.run(HealthApplication.class, args);
    }

    @GetMapping("/break")
    String breakDown() {
        broken.set(true);
        return "broken";
    }

    @GetMapping("/")
    String hello() {
        return "hello from the shop";
    }

    @Override
    public Health health() {
        return broken.get() ? Health.down().build() : Health.up().build();
    }
}
