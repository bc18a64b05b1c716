package com.example.camel;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;
import org.apache.camel.main.Main;

/** Is found by Camel itself, and is well until it is told otherwise. */
public class Shop extends RouteBuilder {

    private final AtomicBoolean broken = new AtomicBoolean();

    public static void main(String[] args) throws Exception {
        new Main(Shop.class).run(args);
    }

    @Override
    public void configure() {
        getCamelContext().getRegistry().bind("switch", new AbstractHealthCheck("custom", "switch") {
            @Override
            protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
                builder.state(broken.get() ? State.DOWN : State.UP);
            }
        });
        from("platform-http:/").setBody(constant("hello from camel-main"));
        from("platform-http:/break").process(exchange -> broken.set(true)).setBody(constant("broken"));
    }
}
