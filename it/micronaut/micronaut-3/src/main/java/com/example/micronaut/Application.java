package com.example.micronaut;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.runtime.Micronaut;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Publisher;

/** Is well until it is told otherwise. */
@Controller
public class Application implements HealthIndicator {

    private final AtomicBoolean broken = new AtomicBoolean();

    public static void main(String[] args) {
        Micronaut.run(Application.class, args);
    }

    @Get("/break")
    String breakDown() {
        broken.set(true);
        return "broken";
    }

    @Get("/")
    String hello() {
        return "hello from micronaut-3";
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(HealthResult.builder("switch", broken.get() ? HealthStatus.DOWN : HealthStatus.UP).build());
    }
}
