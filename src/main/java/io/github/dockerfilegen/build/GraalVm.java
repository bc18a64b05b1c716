package io.github.dockerfilegen.build;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DependencyCache;
import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.BuilderStage.MachineCodeTools;
import java.util.List;

/**
 * The build image with GraalVM's {@code native-image}, and how it links: all but the C library, for images with glibc;
 * everything, with musl, for those without any. musl's libraries exist for amd64 only (oracle/graal#10375).
 */
final class GraalVm {

    /** The version of GraalVM, which compiles for all earlier ones too. */
    private static final int GRAALVM = 25;

    private static final List<ShellText> MAVEN = List.of(ShellText.of("/usr/share/maven/bin/mvn"));

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final ImageCatalogue images;
    private final List<Decision> decisions;

    /** @param decisions receives the decisions */
    GraalVm(ProjectFacts facts, UserChoices choices, ImageCatalogue images, List<Decision> decisions) {
        this.facts = facts;
        this.choices = choices;
        this.images = images;
        this.decisions = decisions;
        if (choices.dependencyCache() == DependencyCache.LAYER) {
            throw new DockerfileGenException("<runtime> is native, and a build of placeholder sources, as "
                    + "<dependencyCache> layer runs it, cannot make an executable. Set <dependencyCache> (or "
                    + "-Ddockerfile-gen.dependencyCache) to mount.");
        }
    }

    /**
     * The build image, and the program that starts Maven in it.
     *
     * @param java the build image of a jar, whose Maven is copied where the wrapper does not provide it
     * @param jdk the JDK's feature version
     */
    BuilderTools.Tool tool(BuilderTools.Tool java, int jdk) {
        images.missingPlatform(role(), GRAALVM, choices.platforms()).ifPresent(wanted -> {
            var platform = images.onlyPlatform(role(), GRAALVM).orElseThrow();
            throw new DockerfileGenException("<runtimeImage> \""
                    + choices.runtimeImage().orElse("") + "\" has no glibc, and GraalVM links without it for "
                    + platform + " only, not for " + wanted + ". Leave <runtimeImage> out, or set <platforms> to "
                    + platform + ".");
        });
        if (choices.buildImage().isPresent()) {
            return java;
        }
        var version = version(jdk);
        var image = images.image(role(), version, choices.registry())
                .orElseThrow(() -> new DockerfileGenException("There is no image with native-image for JDK " + version
                        + ", only for " + images.versions(role()) + ". Set <javaVersion> to one of these, or "
                        + "<buildImage> to an image of your own with native-image and Maven."));
        if (facts.java().preview() || !facts.jdk().accepts().test(version)) {
            throw new DockerfileGenException("native-image comes with JDK " + version + ", but the build of "
                    + facts.artifactId() + " accepts another one only: "
                    + (facts.java().preview()
                            ? "it uses preview features"
                            : facts.jdk().origin())
                    + ". Set <buildImage> to an image with native-image, that JDK and Maven.");
        }
        decisions.add(Decision.of("build image " + image, "it has GraalVM's native-image (runtime=native)"));
        return new BuilderTools.Tool(image, copiesMaven(java) ? MAVEN : java.program(), java.maven());
    }

    /** The JDK that builds: one that has native-image, unless the user brings it. */
    int version(int jdk) {
        return choices.buildImage().isPresent() ? jdk : Math.max(jdk, GRAALVM);
    }

    private String role() {
        return isStatic() ? "graalvmmusl" : "graalvm";
    }

    /** What the build stage needs besides. */
    MachineCodeTools tools(BuilderTools.Tool java) {
        return new MachineCodeTools(
                choices.buildImage().isEmpty() && copiesMaven(java) ? List.<ImageReference>of(java.image()) : List.of(),
                DockerText.pair("NATIVE_IMAGE_OPTIONS", isStatic() ? "--static --libc=musl" : "--static-nolibc"));
    }

    private static boolean copiesMaven(BuilderTools.Tool java) {
        return java.program().equals(BuilderTools.MAVEN);
    }

    private boolean isStatic() {
        var image = choices.runtimeImage().orElse("");
        return image.contains("distroless/static") || image.contains("alpine") || image.contains("musl");
    }
}
