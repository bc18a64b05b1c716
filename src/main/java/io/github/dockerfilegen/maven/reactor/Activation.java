package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.model.XmlElement;
import java.util.Set;

/** Determines from a POM which profiles may be active in a build that activates none by name. */
final class Activation {

    private final XmlElement profile;

    Activation(XmlElement profile) {
        this.profile = profile;
    }

    /**
     * Whether Maven may activate the profile by itself. Conditions on the JDK, the system or a file count, because one
     * POM too many does no harm, and one too few breaks the build.
     */
    boolean byItself() {
        return profile.flag("activation/activeByDefault").orElse(false)
                || Set.of("jdk", "os", "file", "packaging", "condition").stream()
                        .anyMatch(name -> !profile.all("activation/" + name).isEmpty())
                || profile.text("activation/property/name")
                        .filter(name -> name.startsWith("!"))
                        .isPresent()
                || profile.text("activation/property/value")
                        .filter(value -> value.startsWith("!"))
                        .isPresent();
    }
}
