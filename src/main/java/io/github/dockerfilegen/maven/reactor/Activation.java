package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.model.XmlElement;
import java.util.Set;

/** Tells from a POM alone which of its profiles a build can have active that asks for none of them. */
final class Activation {

    private final XmlElement profile;

    Activation(XmlElement profile) {
        this.profile = profile;
    }

    /**
     * Whether Maven activates the profile by itself, or may: what depends on the JDK, the system or a file counts, because a POM
     * too many does no harm and one too few breaks the build.
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
