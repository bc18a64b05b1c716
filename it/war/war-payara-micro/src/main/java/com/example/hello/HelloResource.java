package com.example.hello;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.lang3.StringUtils;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Says hello until it is broken. */
@Path("/")
@Liveness
@ApplicationScoped
public class HelloResource implements HealthCheck {

    private static final AtomicBoolean BROKEN = new AtomicBoolean();

    /** Serves the resource. */
    @ApplicationPath("/")
    public static class Api extends Application {}

    @GET
    public String hello() {
        return StringUtils.reverse("orcim-arayap-raw morf olleh");
    }

    @GET
    @Path("break")
    public String breakDown() {
        BROKEN.set(true);
        return "broken";
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("hello").status(!BROKEN.get()).build();
    }
}
