package com.example.helidon;

import io.helidon.config.Config;
import io.helidon.health.HealthSupport;
import io.helidon.webserver.Routing;
import io.helidon.webserver.WebServer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Is well until it is told otherwise. */
public class Main {

    private static final AtomicBoolean BROKEN = new AtomicBoolean();

    public static void main(String[] args) {
        Config config = Config.create();
        HealthSupport health = HealthSupport.builder()
                .addReadiness(() -> HealthCheckResponse.named("switch").status(!BROKEN.get()).build())
                .build();
        Routing routing = Routing.builder()
                .register(health)
                .get("/", (request, response) -> response.send("hello from helidon-3"))
                .get("/break", (request, response) -> {
                    BROKEN.set(true);
                    response.send("broken");
                })
                .build();
        WebServer.builder(routing).config(config.get("server")).build().start();
    }
}
