package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.reactor.ProfileModules;
import io.github.dockerfilegen.maven.reactor.Reactor;
import java.util.List;

/** Reports modules that get no files because only an inactive profile lists them. */
final class ProfileApplications {

    private ProfileApplications() {}

    /** One line for each such profile of the current POM. */
    static List<String> of(GenerationRequest request, Reactor reactor) {
        return ProfileModules.of(reactor, request.input().pom()).entrySet().stream()
                .map(profile -> String.join(", ", profile.getValue())
                        + (profile.getValue().size() == 1 ? " is a module" : " are modules") + " of profile "
                        + profile.getKey() + " only, which is not active: -P" + profile.getKey() + " generates for "
                        + (profile.getValue().size() == 1 ? "it" : "them") + " as well.")
                .toList();
    }
}
