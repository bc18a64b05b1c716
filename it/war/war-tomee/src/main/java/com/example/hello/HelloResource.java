package com.example.hello;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import org.apache.commons.lang3.StringUtils;

/** Says hello with an enterprise bean, which Tomcat does not have. */
@Path("/")
public class HelloResource {

    @EJB
    private Greeter greeter;

    /** Serves the resource. */
    @ApplicationPath("/")
    public static class Api extends Application {}

    /** Knows what to say. */
    @Stateless
    public static class Greeter {

        public String greet() {
            return StringUtils.reverse("eemot-raw morf olleh");
        }
    }

    @GET
    public String hello() {
        return greeter.greet();
    }
}
