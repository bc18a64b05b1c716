package io.github.dockerfilegen.jdk;

import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ProjectFiles;
import java.util.Optional;
import java.util.Set;

/** Tells when sources for Java 8 cannot be compiled on a newer JDK: then the builder must be a JDK 8 too. */
final class LegacySources {

    /** Packages that left the JDK with version 11 (JEP 320) or were never for applications. */
    private static final String REMOVED = ProjectFiles.USES
            + "(?:javax\\.xml\\.(?:bind|ws|soap)\\.|javax\\.jws\\.|javax\\.activation\\.|org\\.omg\\."
            + "|sun\\.misc\\.BASE64"
            + "|javax\\.annotation\\.(?:PostConstruct|PreDestroy|Resources?|Generated)\\b)";

    private static final Set<String> BRING_THEM_BACK = Set.of(
            "javax.xml.bind",
            "jakarta.xml.bind",
            "com.sun.xml.bind",
            "org.glassfish.jaxb",
            "javax",
            "javax.activation",
            "com.sun.activation",
            "javax.annotation",
            "jakarta.annotation",
            "jakarta.platform",
            "org.springframework.boot");

    /** Why a JDK 8 is needed for a project or a module that it needs; empty when it is not. */
    Optional<String> reason(ProjectFacts facts) {
        return facts.modules().flatMap(module -> ownReason(module).stream()).findFirst();
    }

    private static Optional<String> ownReason(ModuleFacts facts) {
        var lombok = OldBuildTools.lombok(facts);
        if (lombok.isPresent()) {
            return lombok.map(OldBuildTools.Limit::because);
        }
        var brought =
                facts.dependencies().stream().anyMatch(dependency -> BRING_THEM_BACK.contains(dependency.groupId()));
        return !brought && facts.files().sourcesMatch(REMOVED)
                ? Optional.of("the sources import packages that JDK 11 removed and no dependency provides")
                : Optional.empty();
    }
}
