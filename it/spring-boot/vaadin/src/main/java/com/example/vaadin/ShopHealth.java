package com.example.vaadin;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Is well until it is told otherwise. */
@RestController
public class ShopHealth implements HealthIndicator {

    private final AtomicBoolean broken = new AtomicBoolean();

    @GetMapping("/hello")
    String hello() {
        return "hello from vaadin";
    }

    @GetMapping("/break")
    String breakDown() {
        broken.set(true);
        return "broken";
    }

    @Override
    public Health health() {
        return broken.get() ? Health.down().build() : Health.up().build();
    }
}
