package io.github.dockerfilegen.application;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Artifact;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;

/**
 * How a build makes an executable of machine code, with GraalVM's {@code native-image}.
 *
 * @param goals Maven's phase and goals
 * @param options Maven options that those goals need, one shell word each
 * @param executable the file that the build creates
 * @param because what makes it
 */
public record MachineCode(List<String> goals, List<ShellText> options, Artifact executable, String because) {

    public MachineCode {
        goals = List.copyOf(goals);
        options = List.copyOf(options);
    }

    /** The application that consists of this one file. */
    public Application application() {
        return Application.of(
                        new Unpacking.Template("jar/single-file"),
                        executable,
                        List.of(LayerCopy.ofBuild(executable.staged().value(), "./application")),
                        List.of(),
                        Decision.of("executable of machine code", because))
                .withGoals(goals, options);
    }
}
