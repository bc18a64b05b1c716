package com.example.jhipster;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Is well until it is told otherwise. */
@SpringBootApplication
@RestController
public class ShopApp implements HealthIndicator {

    private final AtomicBoolean broken = new AtomicBoolean();
    private final Environment environment;

    public ShopApp(Environment environment) {
        this.environment = environment;
    }

    public static void main(String[] args) {
        SpringApplication.run(ShopApp.class, args);
    }

    @GetMapping("/api/hello")
    String hello() {
        return "hello from jhipster-shape with " + String.join(",", environment.getActiveProfiles());
    }

    @GetMapping("/api/break")
    String breakDown() {
        broken.set(true);
        return "broken";
    }

    @Bean
    SecurityFilterChain rules(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(rules -> rules
                        .requestMatchers("/", "/index.html", "/api/**").permitAll()
                        .requestMatchers("/management/health", "/management/health/**").permitAll()
                        .requestMatchers("/management/**").hasAuthority("ROLE_ADMIN"))
                .build();
    }

    @Override
    public Health health() {
        return broken.get() ? Health.down().build() : Health.up().build();
    }
}
