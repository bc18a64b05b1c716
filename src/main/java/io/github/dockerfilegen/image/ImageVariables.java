package io.github.dockerfilegen.image;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.UserChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The environment variables of an image. */
final class ImageVariables {

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** The words that Docker's check SecretsUsedInArgOrEnv looks for, and those beside which it lets them pass. */
    private static final Pattern SECRET =
            Pattern.compile("(?i)(?:.*_)?(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_.*)?");

    private static final Pattern HARMLESS = Pattern.compile("(?i)(?:.*_)?(?:public|file|version)(?:_.*)?");

    private final UserChoices choices;
    private final List<Decision> decisions = new ArrayList<>();

    ImageVariables(UserChoices choices) {
        this.choices = choices;
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<DockerText> list(Application layout, int java) {
        var env = new TreeMap<>(layout.env());
        choices.image().places().timeZone().ifPresent(zone -> env.put("TZ", zone));
        env.putAll(choices.env());
        if (!BaseImages.of(choices.runtime()).isNative()) {
            options(env, JvmLaunch.variable(java), java);
        }
        env.keySet().forEach(this::check);
        return LineLimit.variables(
                env.entrySet().stream()
                        .map(entry -> DockerText.pair(entry.getKey(), entry.getValue()))
                        .toList(),
                choices.env());
    }

    /** The options of the JVM; what is in the environment for it goes behind those of the settings. */
    private void options(SortedMap<String, String> env, String options, int java) {
        env.put(options, new JvmLaunch(choices).options(java));
        if (choices.env().containsKey(options)) {
            env.put(
                    options,
                    (choices.jvmOptions().strip() + " "
                                    + choices.env().get(options).strip())
                            .strip());
            decisions.add(Decision.warning(
                    "the image does not set " + JvmLaunch.defaultOptions(java),
                    "<env> sets " + options
                            + "; to keep these defaults, move your options to <jvmOptions> (or "
                            + "-Ddockerfile-gen.jvmOptions)"));
        }
    }

    /** @throws DockerfileGenException when a name in a setting is none of a variable */
    static void requireName(String name, String setting) {
        if (!VARIABLE.matcher(name).matches()) {
            throw new DockerfileGenException("\"" + name + "\" in <" + setting
                    + "> is not the name of an environment variable. Use letters, digits and underscores, and no digit "
                    + "first.");
        }
    }

    private void check(String name) {
        requireName(name, "env");
        if (name.equals("PATH") && choices.env().getOrDefault(name, "").contains("$")) {
            throw new DockerfileGenException("\"" + choices.env().get(name)
                    + "\" in <env> for PATH would hide the image's programs: no variable in a value is expanded. Write "
                    + "all folders, such as /x:/opt/java/openjdk/bin:/usr/local/bin:/usr/bin:/bin.");
        }
        if (SECRET.matcher(name).matches() && !HARMLESS.matcher(name).matches()) {
            decisions.add(Decision.warning(
                    "ENV " + name, "anyone can read its value from the image; pass secrets when the container starts"));
        }
    }
}
