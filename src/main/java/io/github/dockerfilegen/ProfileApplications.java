package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.reactor.ProfileModules;
import io.github.dockerfilegen.maven.reactor.Reactor;
import java.util.List;

/** Says which modules get no files because only a profile lists them that is not active. */
final class ProfileApplications {

    private ProfileApplications() {}

    /** A line for each profile of the POM that is worked on. */
    static List<String> of(GenerationRequest request, Reactor reactor) {
        return ProfileModules.of(reactor, request.input().pom()).entrySet().stream()
                .map(profile -> String.join(", ", profile.getValue())
                        + (profile.getValue().size() == 1 ? " is a module" : " are modules") + " of profile "
                        + profile.getKey() + " only, which is not active: -P" + profile.getKey() + " generates for "
                        + (profile.getValue().size() == 1 ? "it" : "them") + " as well.")
                .toList();
    }
}
