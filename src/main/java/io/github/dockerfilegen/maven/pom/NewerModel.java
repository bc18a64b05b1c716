package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.files.module.DiskFiles;
import java.util.List;
import java.util.regex.Pattern;

/** Finds POMs of a model that Maven 3 refuses; the version may stand in the name space alone. */
public final class NewerModel {

    private static final Pattern MARK = Pattern.compile(
            "<modelVersion>\\s*(4\\.[1-9][\\d.]*)|[\"']https?://maven\\.apache\\.org/POM/(4\\.[1-9][\\d.]*)[\"']");

    private NewerModel() {}

    /** The model version and the first POM that has it, for messages; empty if Maven 3 reads every POM. */
    public static String of(List<String> poms, DiskFiles files) {
        return poms.stream()
                .flatMap(pom -> files.contextText(pom).stream()
                        .flatMap(text -> MARK.matcher(text).results())
                        .map(match -> "model " + (match.group(1) == null ? match.group(2) : match.group(1)) + " (" + pom
                                + ")"))
                .findFirst()
                .orElse("");
    }
}
