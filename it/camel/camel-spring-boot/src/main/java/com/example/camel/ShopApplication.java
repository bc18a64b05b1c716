package com.example.camel;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Is well until it is told otherwise. */
@SpringBootApplication
public class ShopApplication extends RouteBuilder implements HealthIndicator {

    private final AtomicBoolean broken = new AtomicBoolean();

    public static void main(String[] args) {
        SpringApplication.run(ShopApplication.class, args);
    }

    @Override
    public void configure() {
        from("platform-http:/").setBody(constant("hello from camel-spring-boot"));
        from("platform-http:/break").process(exchange -> broken.set(true)).setBody(constant("broken"));
    }

    @Override
    public Health health() {
        return broken.get() ? Health.down().build() : Health.up().build();
    }
}
