package io.github.dockerfilegen.listening;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.ConfigProperty;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Port;
import java.util.Optional;
import java.util.regex.Pattern;

/** A port in the configuration: a number, none, or one that is known at run time only. */
public final class ConfiguredPort {

    /**
     * The default port.
     *
     * @param library the library with this default, for messages
     */
    public record Fallback(int port, String library) {}

    private final Optional<ConfigProperty> property;
    private final Optional<Fallback> fallback;

    /** @param fallback the default if the key is not set; empty without one */
    public ConfiguredPort(Config configuration, String key, Optional<Fallback> fallback) {
        this(configuration.property(key), fallback);
    }

    public ConfiguredPort(Optional<ConfigProperty> property, Optional<Fallback> fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    /** The default port of a framework, if one of its servers is among the libraries. */
    public static Optional<Fallback> fallback(ClassPath libraries, int port, Pattern artifactIds) {
        return libraries.first(artifactIds).map(library -> new Fallback(port, library));
    }

    /** Whether the key is set. */
    public boolean isSet() {
        return property.isPresent();
    }

    /** The port; empty if there is none, or an unknown one. */
    public Optional<Integer> number() {
        return property.isEmpty()
                ? fallback.map(Fallback::port)
                : Optional.of(value())
                        .filter(text -> isNumber(text) && !isNone(text))
                        .map(text -> Port.parse(text, property.get().origin()).number());
    }

    /**
     * A copy of the service with this port.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when the number is no port
     */
    public Listening addTo(Listening service) {
        if (number().isPresent()) {
            return service.withPort(
                    number().get(),
                    property.map(ConfigProperty::origin)
                            .orElseGet(
                                    () -> "the default with " + fallback.get().library()));
        }
        if (property.isEmpty()) {
            return service;
        }
        return service.withDecision(
                isNone(value())
                        ? Decision.of("no fixed port", property.get().origin() + " is " + value())
                        : Decision.of(
                                "no port",
                                property.get().origin() + " is \"" + value()
                                        + "\", which is known at run time only; set <ports> to expose it"));
    }

    /** A copy of the service with a gRPC health check on this port, if the port is known. */
    public Listening withGrpcProbe(Listening service, String origin) {
        return number().map(number -> service.withGrpcProbe(number, origin)).orElse(service);
    }

    private String value() {
        return property.map(ConfigProperty::value).orElse("").strip();
    }

    private static boolean isNone(String text) {
        return text.matches("0|-1");
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+");
    }
}
