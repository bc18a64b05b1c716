package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.application.MachineCode;
import io.github.dockerfilegen.framework.jar.NativeMavenPlugin;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.Optional;

/** Spring Boot 3 and later as machine code, which its goal {@code process-aot} prepares. */
final class SpringBootNative {

    /** A property that spring-boot-starter-parent sets to @; since 3.0 it has the profile native as well. */
    private static final String OF_STARTER_PARENT = "resource.delimiter";

    private SpringBootNative() {}

    static Optional<MachineCode> machineCode(ProjectFacts facts) {
        return facts.plugin("spring-boot-maven-plugin")
                .flatMap(boot -> facts.plugin("native-maven-plugin")
                        .map(plugin -> NativeMavenPlugin.by(plugin, facts, preparation(boot, facts))));
    }

    private static List<ShellText> preparation(BuildPlugin boot, ProjectFacts facts) {
        if (boot.executionsOf("process-aot").findAny().isPresent()) {
            return List.of();
        }
        if (facts.properties().getOrDefault(OF_STARTER_PARENT, "").equals("@")
                && new Version(boot.version()).atLeast("3.0")) {
            return List.of(ShellText.of("--activate-profiles=native"));
        }
        throw new DockerfileGenException("<runtime> is native, but no execution of spring-boot-maven-plugin in "
                + facts.place().pom() + " runs process-aot, without which the executable does not start. Bind it, or "
                + "use spring-boot-starter-parent, whose profile native does.");
    }
}
