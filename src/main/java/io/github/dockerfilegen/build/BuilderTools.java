package io.github.dockerfilegen.build;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.model.Wrapper;
import java.util.List;

/** Selects the build image, and the source of Maven: the image or the wrapper. */
final class BuilderTools {

    /** What starts the Maven of an image. */
    static final List<ShellText> MAVEN = List.of(ShellText.of("mvn"));
    /** What the images maven:3.9-… and maven:4.0.0-rc-5-… hold, as of 2026-11. */
    private static final String MAVEN_3 = "3.9.16";

    private static final String MAVEN_4 = "4.0.0-rc-5";

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final ImageCatalogue images;
    private final List<Decision> decisions;

    /** @param decisions receives the decisions */
    BuilderTools(ProjectFacts facts, UserChoices choices, ImageCatalogue images, List<Decision> decisions) {
        this.facts = facts;
        this.choices = choices;
        this.images = images;
        this.decisions = decisions;
    }

    /**
     * The image of the build stage, with its Maven.
     *
     * @param program the command that starts Maven, as shell words
     * @param maven the version of Maven; empty if unknown
     */
    record Tool(ImageReference image, List<ShellText> program, String maven) {}

    /** @param jdk the JDK's feature version */
    Tool tool(int jdk) {
        if (choices.buildImage().isPresent()) {
            var image = ImageReference.parse(choices.buildImage().get(), "buildImage");
            var hasMaven = image.repository().matches("(?:.*/)?maven")
                    || facts.wrapper().isEmpty();
            decisions.add(Decision.of("build image " + image, "buildImage is set"));
            return new Tool(
                    image,
                    hasMaven ? MAVEN : wrapperProgram(),
                    hasMaven ? "" : facts.wrapper().orElseThrow().mavenVersion());
        }
        return facts.wrapper()
                .map(wrapper -> wrapped(wrapper, jdk))
                .orElseGet(() -> maven(jdk, "the project has no Maven Wrapper"));
    }

    private Tool wrapped(Wrapper wrapper, int jdk) {
        if (wrapper.start() == Wrapper.Start.DOWNLOAD_TOOL) {
            return maven(jdk, "the wrapper's jar is not in the repository, and JDK images lack a tool to download it");
        }
        if (wrapper.start() == Wrapper.Start.SCRIPT_ONLY && wrapper.checksum()) {
            // Without unzip the script takes the .tar.gz, whose checksum is another; only Alpine's JDK images have
            // unzip.
            return wrapper.mavenVersion().startsWith("4")
                    ? image(
                            "jdkalpine",
                            jdk,
                            wrapperProgram(),
                            "the wrapper has distributionSha256Sum, so it needs unzip")
                    : maven(jdk, "the wrapper's distributionSha256Sum is for a .zip, and JDK images lack unzip");
        }
        return image("jdk", jdk, wrapperProgram(), "the Maven Wrapper provides Maven " + wrapper.mavenVersion());
    }

    /**
     * Maven 3 unless it cannot read the project or a rule of it refuses Maven 3: there is no release of Maven 4 yet.
     */
    private Tool maven(int jdk, String because) {
        var model = facts.place().newerModel();
        if (!model.isEmpty()) {
            return image("mavenrc", jdk, MAVEN, because + ", and only Maven 4 reads " + model);
        }
        var rules = new EnforcerRules(facts);
        return rules.refuses(MAVEN_3).isPresent()
                        && rules.refuses(MAVEN_4).isEmpty()
                        && images.image("mavenrc", jdk).isPresent()
                ? image(
                        "mavenrc",
                        jdk,
                        MAVEN,
                        because + ", and maven-enforcer-plugin's requireMavenVersion accepts no Maven 3")
                : image("maven", jdk, MAVEN, because);
    }

    private Tool image(String role, int jdk, List<ShellText> program, String because) {
        var image = images.image(role, jdk, choices.registry())
                .orElseThrow(() -> new DockerfileGenException("There is no build image for JDK " + jdk + ": " + role
                        + " images exist for " + images.versions(role)
                        + ". Set <builderJavaVersion> to one of these, or <buildImage> to an image of your own."));
        images.missingPlatform(role, jdk, choices.platforms())
                .flatMap(wanted -> images.onlyPlatform(role, jdk))
                .ifPresent(platform ->
                        decisions.add(Decision.warning("build image " + image, "it exists for " + platform + " only")));
        decisions.add(Decision.of("build image " + image, because + images.origin(role, jdk)));
        return new Tool(
                image,
                program,
                role.equals("maven")
                        ? MAVEN_3
                        : role.equals("mavenrc")
                                ? MAVEN_4
                                : facts.wrapper().orElseThrow().mavenVersion());
    }

    private List<ShellText> wrapperProgram() {
        return List.of(
                ShellText.of("sh"),
                ShellText.word("./" + facts.wrapper().orElseThrow().script()));
    }
}
