package io.github.dockerfilegen.image;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.jdk.JavaPlan;
import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.UserChoices;
import java.util.ArrayList;
import java.util.List;

/** How an application is launched on every base image: as process 1, by a JVM or as machine code, without a shell. */
record JvmLaunch(UserChoices choices) {

    /**
     * @param cache options of the cache of loaded classes
     * @param added options that go with what the user adds to the image
     */
    ExecForm entrypoint(Application application, JavaPlan java, List<String> cache, List<String> added) {
        var command = new ArrayList<>(choices.image().entrypointPrefix());
        command.addAll(started(application, java, cache, added));
        return new ExecForm(command);
    }

    /** The same without the program that starts the JVM, as a list that can grow. */
    List<String> started(Application application, JavaPlan java, List<String> cache, List<String> added) {
        // An executable takes -D and -X… as the JVM does (documentation of GraalVM, "Runtime options").
        var command = new ArrayList<>(List.of(isNative() ? application.directory() + "/application" : "java"));
        command.addAll(cache);
        command.addAll(added);
        if (java.preview() && !isNative()) {
            command.add("--enable-preview");
        }
        application.service().options().stream().filter(this::isUnsaid).forEach(command::add);
        command.addAll(application.command().apply(java.runtime()));
        command.addAll(application.service().arguments());
        return command;
    }

    private boolean isNative() {
        return BaseImages.of(choices.runtime()).isNative();
    }

    /** A property that the user sets is not set again behind it. */
    private boolean isUnsaid(String option) {
        return !choices.jvmOptions().contains(option.substring(0, option.indexOf('=') + 1))
                && !choices.image().systemProperties().containsKey(option.replaceFirst("^-D([^=]*).*", "$1"));
    }

    /**
     * The variable with the JVM options: JDK_JAVA_OPTIONS (Java 9 and later), so that operators can set
     * JAVA_TOOL_OPTIONS as well.
     */
    static String variable(int java) {
        return java >= 9 ? "JDK_JAVA_OPTIONS" : "JAVA_TOOL_OPTIONS";
    }

    /** The default JVM options in a container. */
    static String defaultOptions(int java) {
        return "-XX:MaxRAMPercentage=75.0 -XX:+ExitOnOutOfMemoryError" + (java < 18 ? " -Dfile.encoding=UTF-8" : "");
    }

    /** The default options, followed by the user's, which override them. */
    String options(int java) {
        var options = defaultOptions(java);
        return choices.jvmOptions().isBlank()
                ? options
                : options + " " + choices.jvmOptions().strip();
    }
}
