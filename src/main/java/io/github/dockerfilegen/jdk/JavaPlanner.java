package io.github.dockerfilegen.jdk;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.framework.MinimumJava;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.JavaLevel;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Chooses the JRE to run on and the JDK to build with. */
public final class JavaPlanner {

    private static final List<Integer> LONG_TERM_SUPPORT = List.of(8, 11, 17, 21, 25);
    /** Maven's plugins of today need it, and it still compiles for Java 8. */
    private static final int OLDEST_COMFORTABLE_BUILDER = 17;

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final ImageCatalogue images;
    /**
     * What the classes that run were compiled for, and what the JDK compiles for: tests and plugins of the build may
     * want more.
     */
    private final JavaLevel running;

    private final JavaLevel compiled;
    private final List<Decision> decisions = new ArrayList<>();

    public JavaPlanner(ProjectFacts facts, UserChoices choices, ImageCatalogue images) {
        this.facts = facts;
        this.choices = choices;
        this.images = images;
        this.running = RunningModules.of(facts)
                .map(ModuleFacts::java)
                .reduce(JavaLevel::higher)
                .orElseThrow();
        this.compiled = facts.modules()
                .filter(module ->
                        module == facts.module() || !module.packaging().equals("pom"))
                .map(ModuleFacts::java)
                .reduce(JavaLevel::higher)
                .orElseThrow();
    }

    /**
     * The Java versions.
     *
     * @param minimum the lowest version that what starts the application runs on; 0 for any
     */
    public JavaPlan plan(int minimum) {
        var runtime = runtime(minimum);
        var runs = decisions.size();
        var builder = builder(runtime);
        // What developers have installed fails no build; what a plugin demands does.
        if (facts.jdk().origin().contains("-plugin's ")
                && !facts.jdk().accepts().test(builder)) {
            decisions.add(Decision.warning(
                    "the image may not build",
                    facts.jdk().origin() + " does not accept JDK " + builder
                            + "; set <builderJavaVersion> to one that it accepts, or change the POM"));
        }
        return new JavaPlan(
                runtime,
                builder,
                running.preview(),
                decisions.subList(0, runs),
                decisions.subList(runs, decisions.size()));
    }

    private int runtime(int minimum) {
        var floor = new MinimumJava().of(facts).filter(candidate -> candidate.feature() > running.feature());
        if (choices.javaVersion().isPresent()) {
            var asked = JavaLevel.parse(choices.javaVersion().get(), "<javaVersion>", "javaVersion");
            decide("Java " + asked, "javaVersion is set");
            warnBelow(
                    running.feature(),
                    "its classes are for Java " + running.feature() + " (" + running.origin() + ")",
                    asked);
            floor.ifPresent(needed -> warnBelow(needed.feature(), needed.because(), asked));
            warnBelow(minimum, "the server needs Java " + minimum, asked);
            return asked;
        }
        var level = floor.map(MinimumJava.Floor::feature).orElse(running.feature());
        if (minimum > level) {
            return supported(minimum, "the server needs Java " + minimum);
        }
        return supported(
                level, floor.map(needed -> needed.because() + ", although ").orElse("") + running.origin());
    }

    private void warnBelow(int needed, String because, int asked) {
        if (asked < needed) {
            decisions.add(Decision.warning("the application may not start", because + ", but javaVersion is " + asked));
        }
    }

    /**
     * Class files run on any later version, so a supported one is better, except where preview features forbid it (JEP
     * 12).
     */
    private int supported(int level, String because) {
        if (running.preview()) {
            decide("Java " + level, because + "; preview features need exactly this version");
            return level;
        }
        var chosen = LONG_TERM_SUPPORT.stream()
                .filter(candidate -> candidate >= level)
                .findFirst()
                .orElse(level);
        if (!LONG_TERM_SUPPORT.contains(chosen)) {
            decisions.add(
                    Decision.warning("Java " + chosen, because + "; this version gets updates for six months only"));
        } else if (chosen == level) {
            decide("Java " + chosen, because);
        } else {
            decide("Java " + chosen, because + "; " + chosen + " is the next LTS version");
        }
        return chosen;
    }

    private int builder(int runtime) {
        if (choices.builderJavaVersion().isPresent()) {
            var asked =
                    JavaLevel.parse(choices.builderJavaVersion().get(), "<builderJavaVersion>", "builderJavaVersion");
            decisions.addAll(new AskedJdk(facts, compiled).accept(asked));
            decide("JDK " + asked + " to build", "builderJavaVersion is set");
            return asked;
        }
        if (compiled.preview()) {
            return running.preview() ? runtime : compiled.feature();
        }
        if (runtime < 11 && !compiled.release()) {
            var reason = new LegacySources().reason(facts);
            if (reason.isPresent()) {
                decide("JDK 8 to build", reason.get());
                return 8;
            }
        }
        var limit = new OldBuildTools().limit(facts).filter(old -> old.jdk() >= compiled.feature());
        if (limit.isPresent()) {
            decide("JDK " + limit.get().jdk() + " to build", limit.get().because());
            return limit.get().jdk();
        }
        return acceptable(Math.max(runtime, OLDEST_COMFORTABLE_BUILDER), runtime);
    }

    private int acceptable(int preferred, int runtime) {
        var requirement = facts.jdk();
        var accepted = Stream.of(Stream.of(preferred), LONG_TERM_SUPPORT.stream(), images.versions("maven").stream())
                .flatMap(candidates -> candidates)
                .filter(candidate ->
                        candidate >= compiled.feature() && requirement.accepts().test(candidate))
                .findFirst()
                .orElseThrow(() -> new DockerfileGenException(
                        "No JDK image fits this build: " + requirement.origin() + " accepts none of "
                                + images.versions("maven") + " that compiles for Java " + compiled.feature()
                                + ". Set <builderJavaVersion> and <buildImage>."));
        if (accepted != runtime) {
            decide(
                    "JDK " + accepted + " to build",
                    accepted == preferred
                            ? "the oldest JDK that current Maven plugins support; it also compiles for Java "
                                    + compiled.feature()
                            : requirement.accepts().test(preferred)
                                    ? "it compiles for Java " + compiled.feature()
                                    : requirement.origin());
        }
        return accepted;
    }

    private void decide(String what, String because) {
        decisions.add(Decision.of(what, because));
    }
}
