package io.github.dockerfilegen.framework.quarkus;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.MachineCode;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.application.SiblingJars;
import io.github.dockerfilegen.application.main.LibraryModule;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.framework.jar.SingleJar;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.LayerCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Quarkus: its plugin lays the application out, so that nothing needs to be taken apart. It comes before what else
 * packages a jar.
 */
final class QuarkusArchive {

    /** What Quarkus's own images start it with; logs before the manager is there would be lost. */
    private static final String LOG_MANAGER = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager";

    private static final List<String> LAYERS = List.of("dependencies", "snapshot-dependencies", "application");

    /** The layout; empty where something else packages the project. */
    Optional<Application> layout(ProjectFacts facts, PackagingContext context) {
        return QuarkusPlugin.of(facts)
                .filter(plugin -> makesAnApplication(facts, plugin, context))
                .map(plugin -> layout(facts, plugin, context));
    }

    /** Every build of Quarkus can make machine code; the jar that it makes on the way is not wanted. */
    Optional<MachineCode> machineCode(ProjectFacts facts) {
        return QuarkusPlugin.of(facts).map(plugin -> {
            var made = new QuarkusPackage(
                    facts, QuarkusConfig.of(facts, plugin), QuarkusPlugin.version(facts, plugin), false);
            return new MachineCode(
                    List.of("package"),
                    made.nativeOptions().stream().map(ShellText::word).toList(),
                    made.executable(),
                    "quarkus-maven-plugin");
        });
    }

    /** The modules of a reactor may inherit the plugin from their parent, libraries too. */
    private static boolean makesAnApplication(ProjectFacts facts, BuildPlugin plugin, PackagingContext context) {
        var skipped = QuarkusPlugin.settings(plugin).flag("skip").orElse(false)
                || facts.properties().getOrDefault("quarkus.build.skip", "").equals("true");
        var inherited = facts.inReactor()
                && RunningModules.of(facts)
                        .flatMap(ModuleFacts::runtimeDependencies)
                        .noneMatch(dependency -> dependency.key().contains("quarkus"));
        return !skipped && !inherited && !LibraryModule.is(facts, context.choices(), true);
    }

    private static Application layout(ProjectFacts facts, BuildPlugin plugin, PackagingContext context) {
        var version = QuarkusPlugin.version(facts, plugin);
        var cached = context.choices().image().aot().wanted();
        var made = new QuarkusPackage(facts, QuarkusConfig.of(facts, plugin), version, cached);
        var layout = layout(facts, made, "Quarkus " + version + " " + made.type());
        if (made.isNative()) {
            layout = layout.withDecision(
                    Decision.of("no native executable", "the image has a JVM, so the build creates the jar instead"));
        }
        var options =
                new ArrayList<>(made.options().stream().map(ShellText::word).toList());
        context.choices()
                .mainClass()
                .ifPresent(name -> options.add(ShellText.of("-Dquarkus.package.main-class={}", ShellText.word(name))));
        return layout.withGoals(List.of("package"), options);
    }

    private static Application layout(ProjectFacts facts, QuarkusPackage made, String name) {
        var artifact = made.artifact();
        if (made.type().equals("uber-jar")) {
            return SingleJar.layout(
                    artifact, List.of(LOG_MANAGER, "-jar", artifact.staged().value()), name, made.because());
        }
        return Application.of(
                new QuarkusUnpacking(
                        new PlainWord(made.isFolder() ? "quarkus/folder" : "quarkus/legacy-jar"), unstable(facts)),
                artifact,
                LAYERS.stream().map(layer -> LayerCopy.ofLayer(layer, "./")).toList(),
                List.of(
                        LOG_MANAGER,
                        "-jar",
                        made.isFolder() ? "quarkus-run.jar" : artifact.staged().value()),
                Decision.of(name + ", layers " + String.join(", ", LAYERS), made.because()));
    }

    /** The jars that change more often than the others, as an expression of {@code find}. */
    private static ShellText unstable(ProjectFacts facts) {
        var names = Stream.concat(
                        Stream.of(ShellText.findPattern("*-SNAPSHOT*.jar")), SiblingJars.namesWithGroup(facts).stream())
                .toList();
        return ShellText.join(SiblingJars.any(names).orElseThrow());
    }
}
