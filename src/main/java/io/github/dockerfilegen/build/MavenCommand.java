package io.github.dockerfilegen.build;

import io.github.dockerfilegen.application.DependencyPlugin;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.Version;
import io.github.dockerfilegen.model.Wrapper;
import io.github.dockerfilegen.plan.CommandLines;
import io.github.dockerfilegen.plugins.PluginRule;
import io.github.dockerfilegen.plugins.PluginRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Maven's command line in the build stage: batch mode, without tests, Git and a container engine. */
final class MavenCommand {

    /** More of them nobody reads in a log. */
    private static final int MOST_NAMES = 12;

    private static final List<ShellText> SEED = List.of(ShellText.of("-Dmaven.repo.local=/seed"));

    private final ProjectFacts facts;
    private final BuildGoals goals;
    private final List<ShellText> program;
    private final UserArguments arguments;

    /**
     * @param program the command that starts Maven, as shell words
     * @param arguments the user's own
     */
    MavenCommand(ProjectFacts facts, BuildGoals goals, List<ShellText> program, UserArguments arguments) {
        this.arguments = arguments;
        this.facts = facts;
        this.goals = goals;
        this.program = program;
    }

    /** The command that starts Maven. */
    List<ShellText> program() {
        return program;
    }

    /** The build, without checks: like tests they run before it, and behind a placeholder build they would download. */
    List<ShellText> build() {
        return lines(
                List.of(),
                Stream.concat(offWithoutSources(PluginRule::checks), goals.options().stream())
                        .toList(),
                goals.goals(),
                arguments.all());
    }

    /** The placeholder build, with the seed as its local repository. */
    List<ShellText> warmUp() {
        return lines(
                SEED,
                Stream.of(
                                offWithoutSources(PluginRule::checks),
                                offWithoutSources(rule -> !rule.checks()),
                                goals.options().stream())
                        .flatMap(options -> options)
                        .toList(),
                goals.goals(),
                arguments.stable());
    }

    /** Downloads what Maven can resolve without building; if that fails too, the later build reports the cause. */
    List<ShellText> fallback() {
        return lines(
                Stream.concat(SEED.stream(), Stream.of(ShellText.of("--fail-never")))
                        .toList(),
                List.of(),
                List.of(DependencyPlugin.goal(facts, "resolve"), DependencyPlugin.goal(facts, "resolve-plugins")),
                arguments.stable());
    }

    /** Starts Maven outside the project; goals and their options follow. */
    ShellText alone() {
        return ShellText.join(start());
    }

    List<Decision> decisions() {
        var decisions = new ArrayList<Decision>();
        if (!facts.profiles().isEmpty()) {
            decisions.add(Decision.of(
                    "profiles " + String.join(", ", facts.profiles()), "activated with --activate-profiles"));
        }
        if (facts.inReactor()) {
            var names = facts.modules().map(ModuleFacts::artifactId).sorted().toList();
            decisions.add(Decision.of(
                    names.size() > MOST_NAMES ? names.size() + " modules" : "modules " + String.join(", ", names),
                    "required by " + (goals.applications() > 1 ? "the applications" : facts.artifactId()) + ", out of "
                            + facts.place().poms().size() + " POMs"));
        }
        var git = new GitFreeBuild(facts);
        git.readers()
                .forEach(reader -> decisions.add(
                        Decision.of("no Git data in the image", reader + " is configured to run without .git")));
        decisions.addAll(git.kept());
        var engine = new EngineFreeBuild(facts);
        engine.makers()
                .forEach(maker -> decisions.add(
                        Decision.of("no nested image build", maker + " is configured not to build an image")));
        decisions.addAll(engine.kept());
        var checks =
                rules(PluginRule::checks).map(PluginRule::artifactId).sorted().toList();
        if (!checks.isEmpty()) {
            decisions.add(Decision.of(
                    "no checks in the image build", String.join(", ", checks) + ": run them before it, as tests"));
        }
        decisions.addAll(SkippedTests.kept(facts));
        CleanPhase.decision(facts).ifPresent(decisions::add);
        return decisions;
    }

    private List<ShellText> lines(
            List<ShellText> flags, List<ShellText> options, List<String> goals, List<ShellText> more) {
        var words = start();
        words.addAll(flags);
        if (!facts.place().start().equals("pom.xml")) {
            words.add(ShellText.of("--file={}", ShellText.word(facts.place().start())));
        }
        words.addAll(Toolchains.option(facts));
        if (!facts.place().selector().isEmpty()) {
            words.add(ShellText.of("--projects={}", ShellText.word(facts.place().selector())));
            words.add(ShellText.of("--also-make"));
        }
        if (!facts.profiles().isEmpty()) {
            words.add(ShellText.of("--activate-profiles={}", ShellText.word(String.join(",", facts.profiles()))));
        }
        SkippedTests.options(facts).map(ShellText::word).forEach(words::add);
        if (facts.allPlugins()
                .anyMatch(plugin -> plugin.key().equals("io.github.dockerfile-gen:dockerfile-gen-maven-plugin"))) {
            words.add(ShellText.of("-Ddockerfile-gen.skip"));
        }
        var git = new GitFreeBuild(facts).options();
        words.addAll(git);
        words.addAll(new EngineFreeBuild(facts).options());
        facts.allPlugins()
                .filter(plugin -> plugin.executions().stream().anyMatch(execution -> !execution.off()))
                .flatMap(plugin -> PluginRules.of(plugin).stream())
                .flatMap(rule -> rule.skips().stream())
                .distinct()
                .sorted()
                .map(ShellText::word)
                .forEach(words::add);
        // A run of its own: Maven resolves all dependencies before the first goal of a run.
        var first = CleanPhase.goals(facts).stream()
                .flatMap(phase -> CommandLines.of(and(words, List.of(), List.of(ShellText.word(phase)))).stream())
                .toList();
        var build = CommandLines.of(and(
                first.isEmpty() ? words : and(List.of(ShellText.of("&&")), words, List.of()),
                options.stream().filter(option -> !git.contains(option)).toList(),
                Stream.concat(goals.stream().map(ShellText::word), more.stream())
                        .toList()));
        return Stream.concat(first.stream(), build.stream()).toList();
    }

    private static List<ShellText> and(List<ShellText> one, List<ShellText> two, List<ShellText> three) {
        return Stream.of(one, two, three).flatMap(List::stream).toList();
    }

    private List<ShellText> start() {
        var words = new ArrayList<>(program);
        words.add(ShellText.of("--batch-mode"));
        if (knowsNoTransferProgress()) {
            words.add(ShellText.of("--no-transfer-progress"));
        }
        return words;
    }

    /** The option came with Maven 3.6.1 (MNG-6605); an older wrapper would refuse to start. */
    private boolean knowsNoTransferProgress() {
        var version = facts.wrapper()
                .map(Wrapper::mavenVersion)
                .filter(text -> !program.equals(BuilderTools.MAVEN) && !text.isEmpty());
        return version.isEmpty() || new Version(version.get()).atLeast("3.6.1");
    }

    private Stream<ShellText> offWithoutSources(Predicate<PluginRule> which) {
        return rules(which)
                .flatMap(rule -> rule.skipsWithoutSources().stream())
                .distinct()
                .map(ShellText::word);
    }

    /** What is known of the plugins that run before the archive is there, and that listen to the options. */
    private Stream<PluginRule> rules(Predicate<PluginRule> which) {
        return facts.allPlugins()
                .flatMap(plugin -> PluginRules.of(plugin).stream()
                        .filter(rule -> plugin.executions().stream()
                                .anyMatch(execution -> !execution.off()
                                        && Phases.reached(execution.phase())
                                        && listens(plugin, execution, rule))))
                .filter(which)
                .distinct();
    }

    /** A {@code <skip>} in the POM wins over the command line, unless it is the property that the command line sets. */
    private static boolean listens(BuildPlugin plugin, BuildPlugin.Execution execution, PluginRule rule) {
        var property = "-D" + plugin.properties().getOrDefault("skip", "");
        return execution.settings().text("skip").isEmpty()
                || rule.skipsWithoutSources().stream()
                        .anyMatch(option -> option.equals(property) || option.equals(property + "=true"));
    }
}
