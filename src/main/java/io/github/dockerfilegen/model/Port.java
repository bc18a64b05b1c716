package io.github.dockerfilegen.model;

import java.util.regex.Pattern;

/**
 * A port that the application listens on.
 *
 * @param number 1 to 65535
 * @param protocol {@code tcp}, {@code udp} or {@code sctp}
 */
public record Port(int number, String protocol) implements Comparable<Port>, Text {

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,5})(?:/(tcp|udp|sctp))?\\s*");

    /** A TCP port. */
    public static Port tcp(int number) {
        return new Port(number, "tcp");
    }

    /**
     * Reads {@code 8080} or {@code 5353/udp}.
     *
     * @param origin where the text was found, for the message
     * @throws DockerfileGenException when it is no port from 1 to 65535
     */
    public static Port parse(String text, String origin) {
        var matcher = FORM.matcher(text);
        var number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (number < 1 || number > 65535) {
            throw new DockerfileGenException(
                    "\"" + text + "\" in " + origin + " is not a port. Write a number from 1 to 65535, "
                            + "with /udp or /sctp behind it where it is not TCP.");
        }
        return new Port(number, matcher.group(2) == null ? "tcp" : matcher.group(2));
    }

    @Override
    public int compareTo(Port other) {
        return number != other.number ? Integer.compare(number, other.number) : protocol.compareTo(other.protocol);
    }

    /** The port as it stands after {@code EXPOSE}: {@code 8080}, {@code 5353/udp}. */
    @Override
    public String toString() {
        return protocol.equals("tcp") ? Integer.toString(number) : number + "/" + protocol;
    }
}
