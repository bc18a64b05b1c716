package com.example;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.health.Readiness;

@Path("/")
public class Shop {

    @Inject
    @Readiness
    ShopHealth health;

    @GET
    public String hello() {
        return "hello from the shop";
    }

    @GET
    @Path("break")
    public String breakDown() {
        health.breakDown();
        return "broken";
    }
}
