package io.github.dockerfilegen.maven.pom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Model;

/**
 * The base name of the artifact with a star for every part that changes from one version or build to the next, so that
 * what is written does not change with it.
 */
public final class FinalNameReader {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Set<String> CHANGING = Set.of(
            "project.version",
            "pom.version",
            "version",
            "project.parent.version",
            "parent.version",
            "revision",
            "sha1",
            "changelist",
            "maven.build.timestamp",
            "timestamp");
    private static final Set<String> ARTIFACT_ID = Set.of("project.artifactId", "pom.artifactId", "artifactId");
    private static final int DEEPEST = 10;

    private final Model effective;
    private final List<Model> lineage;

    public FinalNameReader(Model effective, List<Model> lineage) {
        this.effective = effective;
        this.lineage = lineage;
    }

    public String read() {
        var actual = Optional.ofNullable(effective.getBuild().getFinalName())
                .orElse(effective.getArtifactId() + "-" + effective.getVersion());
        var pattern = withoutVersion(expand(raw(), 0));
        // A profile, an extension or a plugin may have set another name than the POMs in the lineage have.
        return matches(pattern, actual) ? pattern : withoutVersion(actual);
    }

    private String raw() {
        return lineage.stream()
                .filter(model -> model.getBuild() != null)
                .map(model -> model.getBuild().getFinalName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("${project.artifactId}-${project.version}");
    }

    private String expand(String text, int depth) {
        return EXPRESSION
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(value(match.group(1).strip(), depth)));
    }

    private String value(String name, int depth) {
        if (CHANGING.contains(name) || depth > DEEPEST) {
            return "*";
        }
        if (ARTIFACT_ID.contains(name)) {
            return effective.getArtifactId();
        }
        if (name.equals("project.groupId")) {
            return effective.getGroupId();
        }
        return lineage.stream()
                .map(model -> model.getProperties().getProperty(name))
                .filter(Objects::nonNull)
                .findFirst()
                .map(value -> expand(value, depth + 1))
                .orElse("*");
    }

    /** The version may have come in by a property of its own; only whole occurrences between other characters count. */
    private String withoutVersion(String name) {
        var version = Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(effective.getVersion()) + "(?![A-Za-z0-9])");
        return EXPRESSION
                .matcher(version.matcher(name).replaceAll("*"))
                .replaceAll("*")
                .replaceAll("\\*+", "*");
    }

    /**
     * The earliest place of each part is as good as any later one, so none is tried twice: a name of many stars takes
     * no longer.
     */
    private static boolean matches(String pattern, String name) {
        var parts = pattern.split("\\*", -1);
        var last = parts[parts.length - 1];
        if (parts.length == 1) {
            return pattern.equals(name);
        }
        var at = name.startsWith(parts[0]) ? parts[0].length() : -1;
        for (var i = 1; i < parts.length - 1 && at >= 0; i++) {
            var found = name.indexOf(parts[i], at);
            at = found < 0 ? -1 : found + parts[i].length();
        }
        return at >= 0 && name.length() - last.length() >= at && name.endsWith(last);
    }
}
