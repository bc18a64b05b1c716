package io.github.dockerfilegen.planner;

import io.github.dockerfilegen.application.main.LibraryModule;
import io.github.dockerfilegen.framework.Frameworks;
import io.github.dockerfilegen.framework.war.EnterpriseWar;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import java.util.Map;
import java.util.Optional;

/** Determines why a module is not an application that a JRE starts. */
final class NotAnApplication {

    /** Packagings that make no application, with what they make. */
    private static final Map<String, String> PACKAGINGS = Map.of(
            "pom", "packaging pom produces no artifact to run",
            "ear", "an EAR needs a Jakarta EE server",
            "maven-plugin", "a Maven plugin runs inside Maven",
            "maven-archetype", "an archetype is a template for projects",
            "rar", "a resource adapter runs inside an application server",
            "ejb", "an EJB module runs inside an application server");

    private NotAnApplication() {}

    /**
     * Why something else runs the module; empty if it may be an application. {@code <mainClass>} overrides the
     * frameworks.
     */
    static Optional<String> runsElsewhere(ProjectFacts facts, UserChoices choices) {
        return Optional.ofNullable(PACKAGINGS.get(facts.packaging()))
                .or(() -> choices.mainClass().isPresent() ? Optional.empty() : Frameworks.runsElsewhere(facts));
    }

    /** Why nothing packages the module as an application. */
    static String reason(ProjectFacts facts, UserChoices choices) {
        var elsewhere = runsElsewhere(facts, choices)
                .or(() -> facts.packaging().equals("war") ? EnterpriseWar.server(facts) : Optional.empty());
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if (facts.packaging().equals("bundle")) {
            return "an OSGi bundle runs inside a framework; if it is an application, set <mainClass> (or "
                    + "-Ddockerfile-gen.mainClass)";
        }
        if (!facts.packaging().equals("jar")) {
            return "packaging \"" + facts.packaging() + "\" is not supported; jar and war are";
        }
        return LibraryModule.reason(facts, choices)
                + "; if it is an application, set <mainClass> (or -Ddockerfile-gen.mainClass)";
    }

    /** Whether the module is probably an application and only its main class is ambiguous. */
    static boolean isUndecided(ProjectFacts facts, UserChoices choices) {
        return runsElsewhere(facts, choices).isEmpty() && LibraryModule.isUndecided(facts, choices);
    }
}
