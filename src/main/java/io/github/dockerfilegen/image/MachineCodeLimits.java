package io.github.dockerfilegen.image;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.UserChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
                !choices.jvmOptions().isBlank(),
                "jvmOptions",
                "an executable has no JVM. It takes -D from <systemProperties>, and -Xmx from <arguments>");
        refuse(
                choices.mainClass().isPresent(),
                "mainClass",
                "the plugin that makes the executable has to be told, in the POM");
        Stream.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS")
                .forEach(name -> refuse(choices.env().containsKey(name), "env", "an executable does not read " + name));
        refuse(
                !choices.build().certificates().isEmpty(),
                "certificates",
                "an executable trusts what the JDK of its build image trusts. Set <buildImage> to an image with "
                        + "native-image whose JDK trusts them");
        var decisions = new ArrayList<Decision>();
        choices.image()
                .places()
                .locale()
                .ifPresent(locale -> decisions.add(Decision.warning(
                        "locale " + locale,
                        "an executable has the languages that native-image is told; pass -H:IncludeLocales to it")));
        return decisions;
    }

    private static void refuse(boolean set, String setting, String because) {
        if (set) {
            throw new DockerfileGenException(
                    "<" + setting + "> is set and <runtime> is native: " + because + ". Leave one of them out.");
        }
    }
}
