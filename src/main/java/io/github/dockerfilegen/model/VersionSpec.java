package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * The versions that a rule accepts, in Maven's notation: {@code 3.8} or ranges such as {@code [3.8,4)}, several of them
 * with commas between (Maven's "Dependency Version Requirement Specification").
 */
public final class VersionSpec {

    private static final Pattern RANGE =
            Pattern.compile("([\\[(])\\s*([^,\\[\\]()\\s]*)\\s*(?:(,)\\s*([^,\\[\\]()\\s]*)\\s*)?([])])");
    private static final Pattern FORM = Pattern.compile("[^,\\[\\]()\\s]+|" + RANGE + "(?:\\s*,\\s*" + RANGE + ")*");

    /** Nobody writes more; matching takes a time that grows with the square of the length. */
    private static final int LONGEST = 200;

    private final String text;

    private VersionSpec(String text) {
        this.text = text;
    }

    /** Empty when the text has no such form. */
    public static Optional<VersionSpec> parse(String text) {
        return Optional.of(text.strip())
                .filter(spec -> spec.length() <= LONGEST)
                .filter(spec -> FORM.matcher(spec).matches())
                .map(VersionSpec::new);
    }

    /** Whether it is one version and no range. */
    public boolean bare() {
        return !text.matches("(?s)[\\[(].*");
    }

    /**
     * Whether the version lies in one of the ranges; a bare version means this one and every later one, as the enforcer
     * takes it.
     */
    public boolean accepts(String version) {
        return bare()
                ? compare(version, text) >= 0
                : RANGE.matcher(text)
                        .results()
                        .anyMatch(range -> range.group(3) == null
                                ? compare(version, range.group(2)) == 0
                                : above(version, range.group(1).equals("["), range.group(2))
                                        && below(version, range.group(5).equals("]"), range.group(4)));
    }

    /** The first of the versions that is accepted; the very same one where the text is bare. */
    public Optional<String> first(List<String> versions) {
        return versions.stream()
                .filter(version -> bare() ? compare(version, text) == 0 : accepts(version))
                .findFirst();
    }

    private static boolean above(String version, boolean included, String bound) {
        return bound.isEmpty() || compare(version, bound) > 0 || included && compare(version, bound) == 0;
    }

    private static boolean below(String version, boolean included, String bound) {
        return bound.isEmpty() || compare(version, bound) < 0 || included && compare(version, bound) == 0;
    }

    private static int compare(String version, String other) {
        return new ComparableVersion(version).compareTo(new ComparableVersion(other));
    }

    @Override
    public String toString() {
        return text;
    }
}
