package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.model.XmlElement;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Determines whether POMs use the project's own version for external artifacts. */
final class OwnVersion {

    private static final Pattern EXPRESSION =
            Pattern.compile("\\$\\{(?:(?:project\\.|pom\\.)?(?:parent\\.)?version|revision|sha1|changelist)}");

    private final Collection<PomFile> poms;
    private final Set<String> own;
    private final Set<String> names;

    /** @param poms the modules and their parents in the source tree */
    OwnVersion(Collection<PomFile> poms) {
        this.poms = poms;
        this.own = poms.stream().map(PomFile::artifactId).collect(Collectors.toSet());
        this.names = poms.stream()
                .flatMap(pom -> pom.project().all("properties/*").stream())
                .filter(property -> EXPRESSION.matcher(property.value()).find())
                .map(property -> "${" + property.name() + "}")
                .collect(Collectors.toSet());
    }

    /** Whether any does, by the version's own expression or by a property that holds it. */
    boolean usedElsewhere() {
        return poms.stream().anyMatch(pom -> usedElsewhere(pom.project()));
    }

    private boolean usedElsewhere(XmlElement element) {
        var version =
                element.text("version").filter(text -> EXPRESSION.matcher(text).find() || names.contains(text));
        return version.isPresent()
                        && element.text("artifactId")
                                .filter(artifactId -> !own.contains(artifactId))
                                .isPresent()
                || element.children().stream().anyMatch(this::usedElsewhere);
    }
}
