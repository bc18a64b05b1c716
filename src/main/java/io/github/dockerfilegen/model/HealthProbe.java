package io.github.dockerfilegen.model;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to ask an application whether it is well, from inside its container.
 *
 * @param protocol what it is asked in
 * @param port the TCP port on the loopback address; 0 where it is known at start only
 * @param path the path to get over HTTP, where any status from 200 to 299 means well; empty for the other protocols
 * @param origin what it was told by, for the user
 */
public record HealthProbe(Protocol protocol, int port, String path, String origin) {

    /** What an application is asked in. */
    public enum Protocol {
        /** Whether the port is open, and nothing more. */
        TCP,
        /** A request for a path. */
        HTTP,
        /** The same over TLS; any certificate will do, as the server that is asked is the container's own. */
        HTTPS,
        /** The health checking protocol of gRPC, {@code grpc.health.v1}, without TLS. */
        GRPC
    }

    /** What may stand in a command of a shell, in a URL and in a request line without being quoted in any of them. */
    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9._~@%+=:,/-]*");

    /** A request; a path with characters that a shell or a URL gives a meaning is not asked for, only the port is. */
    public static HealthProbe http(int port, String path, String origin) {
        return isPath(path)
                ? new HealthProbe(Protocol.HTTP, port, path, origin)
                : tcp(port, "the path \"" + path + "\" has characters that the health check does not support");
    }

    /** The same request over TLS, where {@code tls} says so. */
    public HealthProbe overTls(boolean tls) {
        return tls && protocol == Protocol.HTTP ? new HealthProbe(Protocol.HTTPS, port, path, origin) : this;
    }

    /** An open port and nothing more. */
    public static HealthProbe tcp(int port, String origin) {
        return new HealthProbe(Protocol.TCP, port, "", origin);
    }

    /** The health service of a gRPC server, asked for the server as a whole. */
    public static HealthProbe grpc(int port, String origin) {
        return new HealthProbe(Protocol.GRPC, port, "", origin);
    }

    /** A path of several parts, each with one slash before it and none behind it; those that name the root add nothing. */
    public static String path(String... parts) {
        return Stream.of(parts)
                .map(part -> part.strip().replaceAll("^/+|/+$", ""))
                .filter(part -> !part.isEmpty())
                .map(part -> "/" + part)
                .collect(Collectors.joining());
    }

    /** Nothing that can be told before the application starts; a check that asks the wrong way would call it ill. */
    public static HealthProbe unknown(String origin) {
        return new HealthProbe(Protocol.TCP, 0, "", origin);
    }

    /** Whether there is anything to ask. */
    public boolean known() {
        return port > 0;
    }

    /** Whether the text can be asked for. */
    public static boolean isPath(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Whether it is a request for a path. */
    public boolean http() {
        return protocol == Protocol.HTTP || protocol == Protocol.HTTPS;
    }
}
