package io.github.dockerfilegen.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes user names, passwords and tokens out of addresses before anybody sees them: in labels, in the log, in errors.
 */
public final class Credentials {

    /** Looking for a scheme of any length takes the square of a long word's. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}+://[^\\s\"<>]+");

    private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.:-]*://)(.*)");
    private static final Pattern PORT_AND_PATH = Pattern.compile("(?s)[^:@/]+/.*|[^:@/]+:[0-9]{1,5}/(?:.*/)?");
    /** Names of parameters that open something: GitLab's, Nexus', S3's and Azure's signed addresses, OAuth. */
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(?:token|passw|pwd|secret|key|sig|auth|cred|session|jwt|user|login).*|pass|pw|code");

    private Credentials() {}

    /** One address without credentials; a text that is no address is itself. */
    public static String removed(String address) {
        var parts = SCHEME.matcher(address);
        return parts.matches() ? parts.group(1) + withoutParameters(withoutUser(parts.group(2))) : address;
    }

    /** A text in which every address is without credentials. */
    public static String removedWithin(String text) {
        return ADDRESS.matcher(text).replaceAll(address -> Matcher.quoteReplacement(removed(address.group())));
    }

    /**
     * Passwords hold {@code @} and {@code /} as they are, so the user ends at the last sign that can end it; a scoped
     * path ({@code /@scope}) is none.
     */
    private static String withoutUser(String rest) {
        var slash = rest.indexOf('/');
        var first = rest.indexOf('@');
        var beforePath = first >= 0 && (slash < 0 || first < slash);
        if (first < 0
                || !beforePath
                        && PORT_AND_PATH.matcher(rest.substring(0, first)).matches()) {
            return rest;
        }
        var last = rest.lastIndexOf('@');
        while (last > first && rest.charAt(last - 1) == '/') {
            last = rest.lastIndexOf('@', last - 1);
        }
        return rest.substring(last + 1);
    }

    private static String withoutParameters(String rest) {
        var start = Stream.of('?', '#', ';')
                .mapToInt(rest::indexOf)
                .filter(at -> at >= 0)
                .min();
        if (start.isEmpty()) {
            return rest;
        }
        var kept = Pattern.compile("(?=[?&;#])")
                .splitAsStream(rest.substring(start.getAsInt()))
                .filter(parameter -> !parameter.contains("=")
                        || !SECRET_NAME
                                .matcher(parameter.substring(1, parameter.indexOf('=')))
                                .matches())
                .collect(Collectors.joining());
        return rest.substring(0, start.getAsInt()) + kept.replaceFirst("^&", "?");
    }
}
