package com.example.helidon;

import io.helidon.config.Config;
import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.observe.ObserveFeature;
import io.helidon.webserver.observe.health.HealthObserver;
import java.util.concurrent.atomic.AtomicBoolean;

/** Is well until it is told otherwise. */
public class Main {

    private static final AtomicBoolean BROKEN = new AtomicBoolean();

    public static void main(String[] args) {
        Config config = Config.create();
        HealthObserver health = HealthObserver.builder().addCheck(Main::check, HealthCheckType.READINESS, "switch").build();
        WebServer.builder()
                .config(config.get("server"))
                .addFeature(ObserveFeature.builder().config(config.get("server.features.observe")).addObserver(health).build())
                .routing(routing -> routing
                        .get("/", (request, response) -> response.send("hello from helidon"))
                        .get("/break", (request, response) -> {
                            BROKEN.set(true);
                            response.send("broken");
                        }))
                .build()
                .start();
    }

    private static HealthCheckResponse check() {
        return HealthCheckResponse.builder().status(!BROKEN.get()).build();
    }
}
