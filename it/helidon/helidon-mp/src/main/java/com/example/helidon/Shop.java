package com.example.helidon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.health.Readiness;

@Path("/")
@RequestScoped
public class Shop {

    @Inject
    @Readiness
    ShopHealth health;

    @GET
    public String hello() {
        return "hello from helidon-mp";
    }

    @GET
    @Path("break")
    public String breakDown() {
        health.breakDown();
        return "broken";
    }
}
