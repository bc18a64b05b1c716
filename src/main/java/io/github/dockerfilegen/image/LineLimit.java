package io.github.dockerfilegen.image;

import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses values that make a line too long for Docker. Labels are shortened before. */
final class LineLimit {

    /** BuildKit reads 65,535 bytes; the instruction's name needs some of them. */
    private static final int LONGEST = 65_500;

    private static final Set<String> JVM_OPTIONS = Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS");

    private LineLimit() {}

    /**
     * The variables, as {@code NAME="value"}.
     *
     * @param configured the variables that {@code <env>} sets
     * @throws DockerfileGenException naming the setting when one is too long
     */
    static List<DockerText> variables(List<DockerText> variables, Map<String, String> configured) {
        variables.stream()
                .map(DockerText::toString)
                .filter(LineLimit::isTooLong)
                .findFirst()
                .ifPresent(variable -> {
                    var name = variable.substring(0, variable.indexOf('='));
                    var setting = JVM_OPTIONS.contains(name) && !configured.containsKey(name) ? "jvmOptions" : "env";
                    throw new DockerfileGenException("The environment variable " + name + " would have "
                            + (variable.length() - name.length() - 3)
                            + " characters, and Docker reads no line of more than 65,535 bytes. Shorten <" + setting
                            + "> (or -Ddockerfile-gen." + setting + ").");
                });
        return variables;
    }

    private static boolean isTooLong(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }
}
