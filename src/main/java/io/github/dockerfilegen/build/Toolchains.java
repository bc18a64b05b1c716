package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.Toolchain;
import io.github.dockerfilegen.model.UserChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Generates a {@code toolchains.xml} with the build image's JDK for maven-toolchains-plugin, which fails without a
 * matching one.
 */
final class Toolchains {

    /** Where Maven looks for it. */
    static final String FILE = "/root/.m2/toolchains.xml";
    /** Images whose JDK is known to be at JAVA_HOME, and which have no such file of their own. */
    private static final String KNOWN_IMAGES = "(?:.*/)?(?:maven|eclipse-temurin)";

    private static final String TEMURIN = "(?i).*(?:temurin|adoptium|adoptopenjdk|eclipse|openjdk).*";
    private static final Pattern OPTION = Pattern.compile("(?m)^\\s*(?:-t|--toolchains)\\b");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final List<Decision> decisions = new ArrayList<>();

    Toolchains(ProjectFacts facts, UserChoices choices) {
        this.facts = facts;
        this.choices = choices;
    }

    /** What was decided; complete after {@link #lines}. */
    List<Decision> decisions() {
        return decisions;
    }

    /** The option that names the file where {@code .mvn/maven.config} names one of a developer's machine. */
    static List<ShellText> option(ProjectFacts facts) {
        return asked(facts).isEmpty()
                        || !OPTION.matcher(facts.files()
                                        .contextText(".mvn/maven.config")
                                        .orElse(""))
                                .find()
                ? List.of()
                : List.of(ShellText.word("--toolchains=" + FILE));
    }

    /**
     * The lines of the file as shell words; none if no toolchain is required, or if the user's build image has to
     * provide it.
     *
     * @param jdk the feature version of the build image's JDK
     * @throws DockerfileGenException when the POM requires another JDK
     */
    List<ShellText> lines(int jdk) {
        var asked = asked(facts);
        asked.stream()
                .filter(toolchain -> !toolchain.type().equals("jdk"))
                .forEach(toolchain -> decisions.add(Decision.warning(
                        "the image may not build",
                        "maven-toolchains-plugin requires the toolchain \"" + toolchain.type()
                                + "\", which the build image does not have. Set <buildImage> to "
                                + "an image with a toolchains.xml in /root/.m2")));
        var jdks = asked.stream()
                .filter(toolchain -> toolchain.type().equals("jdk"))
                .toList();
        if (jdks.isEmpty()) {
            return List.of();
        }
        var wanted = jdks.stream()
                .flatMap(toolchain -> toolchain.version().stream())
                .map(version -> "\"" + version + "\"")
                .distinct()
                .toList();
        if (choices.buildImage()
                .filter(name ->
                        !ImageReference.parse(name, "buildImage").repository().matches(KNOWN_IMAGES))
                .isPresent()) {
            decisions.add(Decision.warning(
                    "toolchains come from buildImage",
                    "maven-toolchains-plugin requires JDK " + String.join(" and ", wanted)
                            + ", so the image needs a toolchains.xml in /root/.m2"));
            return List.of();
        }
        decisions.add(Decision.of(
                "toolchains.xml provides the build image's JDK " + jdk,
                "maven-toolchains-plugin requires JDK " + String.join(" and ", wanted)));
        jdks.stream()
                .flatMap(toolchain -> toolchain.requirements().entrySet().stream())
                .filter(entry ->
                        entry.getKey().equals("vendor") && !entry.getValue().matches(TEMURIN))
                .map(entry -> entry.getValue())
                .distinct()
                .forEach(vendor -> decisions.add(Decision.warning(
                        "the build image's JDK is Eclipse Temurin",
                        "maven-toolchains-plugin requires the vendor \"" + vendor
                                + "\"; set <buildImage> if the build needs that vendor")));
        return file(jdks, jdk);
    }

    private List<ShellText> file(List<Toolchain> toolchains, int jdk) {
        var lines = new ArrayList<>(List.of(ShellText.of("'<toolchains>'")));
        for (var toolchain : toolchains) {
            lines.addAll(List.of(
                    ShellText.of("'  <toolchain>'"),
                    ShellText.of("'    <type>jdk</type>'"),
                    ShellText.of("'    <provides>'")));
            toolchain
                    .requirements()
                    .forEach((name, value) ->
                            lines.add(provides(name, name.equals("version") ? provided(value, jdk) : value)));
            lines.addAll(List.of(
                    ShellText.of("'    </provides>'"),
                    ShellText.of("\"    <configuration><jdkHome>$JAVA_HOME</jdkHome></configuration>\""),
                    ShellText.of("'  </toolchain>'")));
        }
        lines.add(ShellText.of("'</toolchains>'"));
        return lines;
    }

    private static ShellText provides(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new DockerfileGenException("\"" + name
                    + "\" in the configuration of maven-toolchains-plugin is not a valid name of a "
                    + "toolchain property. Rename it in the POM.");
        }
        return ShellText.word("      <" + name + ">"
                + value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</" + name + ">");
    }

    private static String provided(String version, int jdk) {
        return Toolchain.provided(version, jdk)
                .orElseThrow(() -> new DockerfileGenException("maven-toolchains-plugin requires JDK \"" + version
                        + "\", but the build image has JDK " + jdk
                        + ". Set <builderJavaVersion> (or -Ddockerfile-gen.builderJavaVersion) to a version that "
                        + "it accepts, or <buildImage> to an image "
                        + "with such a JDK and a toolchains.xml in /root/.m2."));
    }

    private static List<Toolchain> asked(ProjectFacts facts) {
        return facts.allPlugins()
                .flatMap(plugin -> Toolchain.of(plugin).stream())
                .distinct()
                .toList();
    }
}
