package com.example;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Well until it is told to break. */
@Readiness
@ApplicationScoped
public class ShopHealth implements HealthCheck {

    private volatile boolean broken;

    void breakDown() {
        broken = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("shop").status(!broken).build();
    }
}
