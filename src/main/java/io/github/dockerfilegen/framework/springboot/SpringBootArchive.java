package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.application.main.LibraryModule;
import io.github.dockerfilegen.application.main.MainClass;
import io.github.dockerfilegen.framework.jar.SingleJar;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.model.Version;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plan.Artifact;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spring Boot, jar and war. The version of its plugin determines how the archive is split into layers: jarmode {@code
 * layertools} came with 2.3 and left with 4.1, {@code tools} came with 3.3, and the launchers moved to another package
 * in 3.2.
 */
final class SpringBootArchive {

    private static final String UNKNOWN_VERSION_COUNTS_AS = "4.1";

    /** The application; empty if something else packages the project. */
    Optional<Application> layout(ProjectFacts facts, PackagingContext context) {
        return facts.plugin("spring-boot-maven-plugin")
                .filter(plugin -> plugin.groupId().equals("org.springframework.boot"))
                .filter(plugin ->
                        facts.packaging().equals("jar") || facts.packaging().equals("war"))
                .filter(plugin -> packagesAnApplication(facts, plugin, context.choices()))
                .map(plugin -> layout(facts, plugin, context));
    }

    /**
     * A library may inherit the plugin; without a main class it makes no application, and repackaging it would fail.
     */
    private static boolean packagesAnApplication(ProjectFacts facts, BuildPlugin plugin, UserChoices choices) {
        var skipped = facts.properties()
                        .getOrDefault("spring-boot.repackage.skip", "")
                        .equals("true")
                || settings(plugin).flag("skip").orElse(false);
        // Run for every module of a reactor, the unbound goal would fail on the first library.
        var unbound =
                facts.inReactor() && plugin.executionsOf("repackage").findAny().isEmpty();
        var named = mainClass(facts, plugin, choices);
        return !skipped
                && !unbound
                && (named.isPresent() || !facts.files().mainClasses().isEmpty())
                && (startsSpring(facts) || !LibraryModule.is(facts, choices, named.isPresent()));
    }

    private static boolean startsSpring(ProjectFacts facts) {
        return facts.files().sourcesMatch("@SpringBootApplication\\b|\\bSpringApplication(?:Builder)?\\b");
    }

    private static Optional<String> mainClass(ProjectFacts facts, BuildPlugin plugin, UserChoices choices) {
        return choices.mainClass()
                .or(() -> plugin.text("mainClass").filter(name -> !name.contains("${")))
                .or(() -> facts.firstProperty("start-class").map(Map.Entry::getValue));
    }

    /** Spring Boot itself takes the only main class, or the only one that is annotated. */
    private static void requireOneMainClass(ProjectFacts facts, BuildPlugin plugin, UserChoices choices) {
        if (mainClass(facts, plugin, choices).isEmpty() && !facts.files().sourcesMatch("@SpringBootApplication\\b")) {
            MainClass.find(facts, choices);
        }
    }

    /** The execution that repackages, its configuration holding the plugin's as well. */
    private static XmlElement settings(BuildPlugin plugin) {
        return plugin.executionsOf("repackage")
                .findFirst()
                .map(BuildPlugin.Execution::settings)
                .orElse(plugin.settings());
    }

    private Application layout(ProjectFacts facts, BuildPlugin plugin, PackagingContext context) {
        requireOneMainClass(facts, plugin, context.choices());
        var settings = settings(plugin);
        var version = version(facts, plugin);
        var folder = settings.text("outputDirectory")
                .flatMap(facts.files()::relative)
                .orElse(facts.buildDirectory());
        // Since 2.1 the parameter cannot be set (spring-boot #16202).
        var finalName = settings.text("finalName")
                .filter(name -> !version.atLeast("2.1"))
                .map(name -> SingleJar.withoutVersion(name, facts))
                .orElse(facts.finalName());
        var artifact = BuiltArtifact.of(
                facts, folder, finalName, settings.text("classifier").orElse(""), facts.packaging());
        var meant = mainClass(facts, plugin, context.choices())
                .filter(name -> context.choices().mainClass().isEmpty())
                .flatMap(name -> SpringBootMain.instead(facts, name));
        var start = context.choices().mainClass().or(() -> meant.map(MainClass::name));
        var layout = layout(facts, settings, version, artifact, start);
        var bound = plugin.executionsOf("repackage").findAny().isPresent();
        var options = context
                .choices()
                .mainClass()
                .or(() -> meant.map(MainClass::name).filter(name -> SpringBootMain.takesProperty(facts, layout)))
                .map(name -> ShellText.of("-Dstart-class={}", ShellText.word(name)))
                .stream()
                .toList();
        return meant.map(main -> layout.withDecision(SpringBootMain.warning(main, layout, plugin, facts)))
                .orElse(layout)
                .withGoals(bound ? List.of("package") : List.of("package", "spring-boot:repackage"), options);
    }

    private static Version version(ProjectFacts facts, BuildPlugin plugin) {
        return new Version(Optional.of(plugin.version())
                .filter(version -> !version.isEmpty())
                .or(() -> facts.versionOf("org.springframework.boot:spring-boot"))
                .orElse(UNKNOWN_VERSION_COUNTS_AS));
    }

    private static Application layout(
            ProjectFacts facts, XmlElement settings, Version version, Artifact artifact, Optional<String> start) {
        var war = facts.packaging().equals("war");
        var name = "Spring Boot " + version + (war ? " war" : "");
        if (settings.flag("executable").orElse(false) && !version.atLeast("4.0")) {
            return fat(artifact, name, "<executable> puts a script before the archive, which jarmode cannot read");
        }
        var tools = settings.flag("includeTools")
                .or(() -> settings.flag("layers/includeLayerTools"))
                .orElse(true);
        if (!version.atLeast("2.3") || !tools) {
            return fat(artifact, name, tools ? "layers need Spring Boot 2.3" : "the layer tools are disabled");
        }
        var layered =
                settings.flag("layers/enabled").orElse(version.atLeast("2.4")) && (!war || version.atLeast("2.5"));
        var launched = settings.text("layout")
                .filter(word -> word.equalsIgnoreCase("ZIP") || word.equalsIgnoreCase("DIR"))
                .isPresent();
        var launcher = launcher(version, launched ? "PropertiesLauncher" : war ? "WarLauncher" : "JarLauncher");
        if (!version.atLeast("3.3")) {
            return layered
                    ? layers(
                            "spring-boot/layertools",
                            artifact,
                            SpringBootLayers.names(facts, settings, true),
                            List.of(launcher),
                            name,
                            "jarmode layertools, launcher " + launcher)
                    : fat(artifact, name, "layers are disabled");
        }
        if (launched || war) {
            return layered
                    ? layers(
                            "spring-boot/launcher",
                            artifact,
                            SpringBootLayers.names(facts, settings, true),
                            List.of(launcher),
                            name,
                            "jarmode tools, launcher " + launcher)
                    : fat(artifact, name, "layers are disabled");
        }
        var command = start.map(main -> List.of("-cp", artifact.staged().value(), main))
                .orElse(List.of("-jar", artifact.staged().value()));
        return layered
                ? layers(
                        "spring-boot/tools",
                        artifact,
                        SpringBootLayers.names(facts, settings, false),
                        command,
                        name,
                        "jarmode tools")
                : Application.of(
                        new Unpacking.Template("spring-boot/libraries"),
                        artifact,
                        List.of(LayerCopy.ofLayer("dependencies", "./"), LayerCopy.ofLayer("application", "./")),
                        command,
                        Decision.of(
                                name + ", libraries and application",
                                "layers are disabled, so the archive is split in two"));
    }

    private static String launcher(Version version, String simpleName) {
        return (version.atLeast("3.2") ? "org.springframework.boot.loader.launch." : "org.springframework.boot.loader.")
                + simpleName;
    }

    private static Application layers(
            String template, Artifact artifact, List<String> names, List<String> command, String kind, String because) {
        var copies = new ArrayList<LayerCopy>();
        names.forEach(name -> copies.add(LayerCopy.ofLayer(name, "./")));
        return Application.of(
                new Unpacking.Template(template),
                artifact,
                copies,
                command,
                Decision.of(kind + ", layers " + String.join(", ", names), because));
    }

    private static Application fat(Artifact artifact, String kind, String because) {
        return SingleJar.nested(
                artifact, List.of("-jar", artifact.staged().value()), kind + " as one archive", because);
    }
}
