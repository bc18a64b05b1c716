package com.example;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import org.eclipse.microprofile.health.Readiness;

@Path("/")
public class Shop {

    @Inject
    @Readiness
    ShopHealth health;

    @GET
    public String hello() {
        return "hello from quarkus-2";
    }

    @GET
    @Path("break")
    public String breakDown() {
        health.breakDown();
        return "broken";
    }
}
