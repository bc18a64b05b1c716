package io.github.dockerfilegen.image;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.UserChoices;
import java.util.ArrayList;
import java.util.List;

/** The settings that are for a JVM, and what becomes of them where an executable of machine code runs. */
record MachineCodeLimits(UserChoices choices) {

    /**
     * What is left out.
     *
     * @throws DockerfileGenException for a setting that promises what machine code cannot have
     */
    List<Decision> decisions() {
        refuse(choices.image().aot().wanted(), "aotCache", "an executable loads no classes");
        refuse(
                !choices.image().javaAgents().isEmpty(),
                "javaAgents",
                "an executable loads no agents; native-image has to build them in");
        refuse(
                !choices.build().certificates().isEmpty(),
                "certificates",
                "an executable trusts what the JDK of its build image trusts. Set <buildImage> to an image with "
                        + "native-image whose JDK trusts them");
        var decisions = new ArrayList<Decision>();
        if (!choices.jvmOptions().isBlank()) {
            decisions.add(Decision.warning(
                    "<jvmOptions> changes nothing",
                    "an executable has no JVM; it takes -Xmx and the like as arguments, so set <arguments>"));
        }
        return decisions;
    }

    private static void refuse(boolean set, String setting, String because) {
        if (set) {
            throw new DockerfileGenException(
                    "<" + setting + "> is set and <runtime> is native: " + because + ". Leave one of them out.");
        }
    }
}
