package io.github.dockerfilegen.planner;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Warns if a POM has an inactive production profile, so that the image would be built for development. */
final class ProductionProfile {

    private static final Set<String> NAMES = Set.of("prod", "production");

    private ProductionProfile() {}

    /** A warning if a production profile of the module's own POM was probably left out by mistake. */
    static List<Decision> about(ProjectFacts facts) {
        var pom = facts.place().pom();
        var profiles = facts.files()
                .xml(pom.substring(pom.lastIndexOf('/') + 1))
                .map(project -> project.all("profiles/profile"))
                .orElse(List.of());
        return profiles.stream()
                .filter(profile -> isForgotten(profile, facts.profiles()))
                .flatMap(profile -> because(facts, profiles)
                        .map(because -> Decision.warning(
                                "profile " + id(profile) + " is not active",
                                pom + " defines it, and " + because + "; generate with -P" + id(profile)
                                        + " to use it in the image build"))
                        .stream())
                .limit(1)
                .toList();
    }

    private static boolean isForgotten(XmlElement profile, List<String> asked) {
        return NAMES.contains(id(profile))
                && profile.all("activation").isEmpty()
                && !asked.contains(id(profile))
                && !asked.contains("!" + id(profile));
    }

    /**
     * JHipster switches its profile for development on by default; Vaadin before 25 makes its front end in the one for
     * production.
     */
    private static Optional<String> because(ProjectFacts facts, List<XmlElement> profiles) {
        var other = profiles.stream()
                .filter(profile -> profile.flag("activation/activeByDefault").orElse(false))
                .map(ProductionProfile::id)
                .findFirst();
        return other.map(id -> "profile " + id + " is active by default")
                .or(() -> Stream.of("vaadin-maven-plugin", "flow-maven-plugin")
                        .filter(plugin -> profiles.stream()
                                .filter(profile -> NAMES.contains(id(profile)))
                                .anyMatch(profile -> profile.texts().contains(plugin)))
                        .map(plugin -> plugin + " builds the front end in it")
                        .findFirst());
    }

    private static String id(XmlElement profile) {
        return profile.text("id").orElse("default");
    }
}
