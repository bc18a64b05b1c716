package io.github.dockerfilegen.model;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a health check inside the container determines whether the application is healthy.
 *
 * @param protocol the protocol of the check
 * @param port the TCP port on the loopback address; 0 if it is known at run time only
 * @param path the path to request over HTTP, where a 2xx status is healthy; empty for the other protocols
 * @param origin where it was found, for the log
 */
public record HealthProbe(Protocol protocol, int port, String path, String origin) {

    /** The protocol of a health check. */
    public enum Protocol {
        /** A TCP connection to the port. */
        TCP,
        /** A GET request. */
        HTTP,
        /** A GET request over TLS; any certificate is accepted, because the server is in the same container. */
        HTTPS,
        /** The health checking protocol of gRPC, {@code grpc.health.v1}, without TLS. */
        GRPC
    }

    /** What may stand in a command of a shell, in a URL and in a request line without being quoted in any of them. */
    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9._~@%+=:,/-]*");

    /** A GET request; a TCP connection if the path contains characters that are special in a shell or a URL. */
    public static HealthProbe http(int port, String path, String origin) {
        return isPath(path)
                ? new HealthProbe(Protocol.HTTP, port, path, origin)
                : tcp(port, "the path \"" + path + "\" has characters that the health check does not support");
    }

    /** The same request, over TLS if {@code tls}. */
    public HealthProbe overTls(boolean tls) {
        return tls && protocol == Protocol.HTTP ? new HealthProbe(Protocol.HTTPS, port, path, origin) : this;
    }

    /** A TCP connection to the port. */
    public static HealthProbe tcp(int port, String origin) {
        return new HealthProbe(Protocol.TCP, port, "", origin);
    }

    /** A call of the gRPC health service, for the server as a whole. */
    public static HealthProbe grpc(int port, String origin) {
        return new HealthProbe(Protocol.GRPC, port, "", origin);
    }

    /** Joins parts to a path with one slash before each part and none at the end; root parts add nothing. */
    public static String path(String... parts) {
        return Stream.of(parts)
                .map(part -> part.strip().replaceAll("^/+|/+$", ""))
                .filter(part -> !part.isEmpty())
                .map(part -> "/" + part)
                .collect(Collectors.joining());
    }

    /**
     * No check, because the right one is unknown before run time; a wrong check would report the application as
     * unhealthy.
     */
    public static HealthProbe unknown(String origin) {
        return new HealthProbe(Protocol.TCP, 0, "", origin);
    }

    /** Whether there is a check. */
    public boolean known() {
        return port > 0;
    }

    /** Whether the text is a path that a check can request. */
    public static boolean isPath(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Whether it is a GET request, with or without TLS. */
    public boolean http() {
        return protocol == Protocol.HTTP || protocol == Protocol.HTTPS;
    }
}
