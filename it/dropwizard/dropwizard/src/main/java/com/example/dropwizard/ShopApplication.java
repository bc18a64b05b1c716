package com.example.dropwizard;

import com.codahale.metrics.health.HealthCheck;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.configuration.EnvironmentVariableSubstitutor;
import io.dropwizard.configuration.SubstitutingSourceProvider;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** Is well until it is told otherwise. */
public class ShopApplication extends Application<ShopApplication.ShopConfiguration> {

    private static final AtomicBoolean BROKEN = new AtomicBoolean();

    public static class ShopConfiguration extends Configuration {
        @JsonProperty
        public String greeting = "no configuration";
    }

    @Path("/")
    public static class Shop {

        private final String greeting;

        Shop(String greeting) {
            this.greeting = greeting;
        }

        @GET
        public String hello() {
            return greeting;
        }

        @GET
        @Path("break")
        public String breakDown() {
            BROKEN.set(true);
            return "broken";
        }
    }

    public static void main(String[] args) throws Exception {
        new ShopApplication().run(args);
    }

    @Override
    public void initialize(Bootstrap<ShopConfiguration> bootstrap) {
        bootstrap.setConfigurationSourceProvider(
                new SubstitutingSourceProvider(bootstrap.getConfigurationSourceProvider(), new EnvironmentVariableSubstitutor(false)));
    }

    @Override
    public void run(ShopConfiguration configuration, Environment environment) {
        environment.jersey().register(new Shop(configuration.greeting));
        environment.healthChecks().register("switch", new HealthCheck() {
            @Override
            protected Result check() {
                return BROKEN.get() ? Result.unhealthy("told so") : Result.healthy();
            }
        });
    }
}
