package io.github.dockerfilegen.framework.micronaut;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.MachineCode;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.application.main.LibraryModule;
import io.github.dockerfilegen.application.main.MainClass;
import io.github.dockerfilegen.framework.jar.ClassPathJar;
import io.github.dockerfilegen.framework.jar.NativeMavenPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Micronaut application. The plugin {@code micronaut-maven-plugin} is a Maven extension whose packaging {@code jar}
 * shades (META-INF/plexus/components.xml in it); what the shade plugin leaves beside its result as {@code original-…}
 * is the jar of the application alone, so that its dependencies can have a layer of their own.
 */
final class MicronautArchive {

    /** Where the class-path layout would lose what only shading does. */
    private static final String RELOCATIONS = "relocations/relocation/pattern";
    /** The other packagings of the plugin are chosen by this property in the POMs that Micronaut Launch makes. */
    private static final Pattern CHOSEN = Pattern.compile("<packaging>\\s*\\$\\{packaging}\\s*</packaging>");
    /** Values of {@code micronaut.runtime} (MicronautRuntime in the plugin) that the makers of clouds start. */
    private static final Map<String, String> FUNCTIONS = Map.of(
            "lambda",
            "AWS Lambda",
            "lambda_java",
            "AWS Lambda",
            "lambda_provided",
            "AWS Lambda",
            "oracle_function",
            "Oracle Functions",
            "azure_function",
            "Azure Functions",
            "google_function",
            "Google Cloud Functions");

    /** Why a project is no application that listens; empty where it may be one. */
    static Optional<String> function(ProjectFacts facts) {
        return uses(facts)
                ? facts.firstProperty("micronaut.runtime")
                        .map(Map.Entry::getValue)
                        .flatMap(runtime -> Optional.ofNullable(FUNCTIONS.get(runtime.toLowerCase(Locale.ROOT)))
                                .map(cloud -> "micronaut.runtime is " + runtime + ", and " + cloud
                                        + " starts functions itself"
                                        + "; if it is an application, set <mainClass> (or -Ddockerfile-gen.mainClass)"))
                : Optional.empty();
    }

    /** The layout; empty where something else packages the project. */
    Optional<Application> layout(ProjectFacts facts, PackagingContext context) {
        var chosen = isChosen(facts);
        if (!uses(facts) || !chosen && !facts.packaging().equals("jar") || relocates(facts)) {
            return Optional.empty();
        }
        var named = MainClass.named(facts, context.choices());
        if (LibraryModule.is(facts, context.choices(), named.isPresent())) {
            return Optional.empty();
        }
        return named.or(() -> MainClass.inSources(facts))
                .map(main -> ClassPathJar.layout(
                        facts, main, BuiltArtifact.only(facts.buildDirectory(), name(facts), "jar")))
                .map(layout -> chosen ? jar(layout, facts.properties().getOrDefault("packaging", "jar")) : layout);
    }

    private static boolean isChosen(ProjectFacts facts) {
        return facts.files().contextText(facts.place().pom()).stream().anyMatch(CHOSEN.asPredicate());
    }

    /** The parent POM calls the executable after the artifact. */
    Optional<MachineCode> machineCode(ProjectFacts facts) {
        return uses(facts) && isChosen(facts)
                ? Optional.of(new MachineCode(
                        List.of("package"),
                        List.of(ShellText.of("-Dpackaging=native-image")),
                        BuiltArtifact.executable(facts.buildDirectory(), NativeMavenPlugin.imageName(facts)),
                        "micronaut-maven-plugin's packaging native-image"))
                : Optional.empty();
    }

    private static boolean uses(ProjectFacts facts) {
        return facts.plugin("micronaut-maven-plugin").isPresent();
    }

    private static boolean relocates(ProjectFacts facts) {
        return facts.plugin("maven-shade-plugin")
                .flatMap(plugin -> plugin.text(RELOCATIONS))
                .isPresent();
    }

    /** Without the extension nothing shades, unless the project does so itself. */
    private static String name(ProjectFacts facts) {
        var shades = facts.extensions().contains("micronaut-maven-plugin")
                || facts.plugin("maven-shade-plugin").stream()
                        .anyMatch(
                                plugin -> plugin.executionsOf("shade").findAny().isPresent());
        return (shades ? "original-" : "") + facts.finalName() + ".jar";
    }

    private static Application jar(Application layout, String packaging) {
        return packaging.equals("jar")
                ? layout
                : layout.withGoals(
                                layout.goals(),
                                Stream.concat(Stream.of(ShellText.of("-Dpackaging=jar")), layout.options().stream())
                                        .toList())
                        .withDecision(Decision.of(
                                "packaging jar", "the property packaging is " + packaging + ", which produces no jar"));
    }
}
