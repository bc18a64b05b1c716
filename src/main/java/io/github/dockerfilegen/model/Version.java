package io.github.dockerfilegen.model;

import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * A version as far as its numbers tell: {@code 2.3.12.RELEASE} and {@code 4.1.0-M1} count as 2.3.12 and 4.1.0, because
 * a milestone already behaves like the line it leads to.
 *
 * @param text the version as it is written
 */
public record Version(String text) {

    private static final Pattern NUMBERS = Pattern.compile("^\\d+(?:\\.\\d+)*+");

    /** Whether this version has numbers at all and they are not below those of {@code other}. */
    public boolean atLeast(String other) {
        var matcher = NUMBERS.matcher(text);
        return matcher.find() && new ComparableVersion(matcher.group()).compareTo(new ComparableVersion(other)) >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
