package io.github.dockerfilegen.application.main;

import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells libraries of a reactor from applications: a library may have main methods, or inherit plugins of applications.
 */
public final class LibraryModule {

    private LibraryModule() {}

    /**
     * Whether a module with a main class is not an application: other modules depend on it, or it has several main
     * classes and none is configured. Outside a multi-module build, several main classes are an error instead.
     *
     * @param named whether the POM names the class to start
     */
    public static boolean is(ProjectFacts facts, UserChoices choices, boolean named) {
        return choices.mainClass().isEmpty()
                        && (benchmarks(facts, choices).isPresent()
                                || AttachedTool.of(facts).isPresent())
                || facts.inReactor()
                        && choices.mainClass().isEmpty()
                        && (!named
                                        && facts.files().mainClasses().size() == 1
                                        && ApplicationSigns.against(
                                                        facts,
                                                        facts.files()
                                                                .mainClasses()
                                                                .first())
                                                .isPresent()
                                || isBuiltOn(facts, named)
                                || !named
                                        && facts.files().mainClasses().size() > 1
                                        && MainClass.ofServer(facts).isEmpty()
                                        && !ApplicationSigns.packagedAndStarted(facts));
    }

    /** A class that the POM names counts for more, unless it is that of JMH. */
    private static Optional<String> benchmarks(ProjectFacts facts, UserChoices choices) {
        return MainClass.named(facts, choices)
                        .filter(main -> !NotShipped.isOfJmh(main.className()))
                        .isPresent()
                ? Optional.empty()
                : NotShipped.benchmarks(facts);
    }

    /**
     * What packs up a module, or is an edition of it, needs it as an application; what is built on it needs a library,
     * unless the module says otherwise itself.
     */
    private static boolean isBuiltOn(ProjectFacts facts, boolean named) {
        return switch (facts.place().users()) {
            case NOBODY -> false;
            case VARIANTS -> !named && ApplicationSigns.inFavour(facts).isEmpty();
            case OTHERS -> !makesItsImage(facts) && !isServer(facts) && !packagesItself(facts);
        };
    }

    /**
     * Who makes an image of a module, be it in a profile, starts it; a parent that lists the plugin for every module
     * tells nothing about one of them.
     */
    private static boolean makesItsImage(ProjectFacts facts) {
        return Stream.of("jib-maven-plugin", "dockerfile-maven-plugin")
                .anyMatch(name -> ApplicationSigns.listedByItself(facts, name)
                        && !facts.plugin(name)
                                .flatMap(plugin -> plugin.settings().flag("skip"))
                                .orElse(false));
    }

    private static boolean packagesItself(ProjectFacts facts) {
        return facts.files().mainClasses().size() == 1 && ApplicationSigns.packagedAndStarted(facts);
    }

    /**
     * Clients are built on a server for the messages that it has for them; a library with a main method starts no
     * server in its own code. What Spring starts is for its plugin to say: a part of a larger server may have a main
     * method to be tried alone.
     */
    private static boolean isServer(ProjectFacts facts) {
        return facts.files().mainClasses().size() == 1
                && ApplicationSigns.startsServer(facts)
                && !facts.files().sourcesMatch("\\bSpringApplication\\b");
    }

    /** Whether the module is probably an application and only its main class is ambiguous. */
    public static boolean isUndecided(ProjectFacts facts, UserChoices choices) {
        return facts.packaging().equals("jar")
                && facts.inReactor()
                && facts.files().mainClasses().size() > 1
                && MainClass.named(facts, choices).isEmpty()
                && !isBuiltOn(facts, false)
                && benchmarks(facts, choices).isEmpty()
                && ApplicationSigns.likely(facts);
    }

    /** Why a jar counts as a library. */
    public static String reason(ProjectFacts facts, UserChoices choices) {
        var benchmarks = benchmarks(facts, choices);
        if (benchmarks.isPresent()) {
            return benchmarks.get();
        }
        var tool = AttachedTool.of(facts);
        if (tool.isPresent()) {
            return tool.get();
        }
        var named = MainClass.named(facts, choices).map(MainClass::className);
        var mains = facts.inReactor()
                ? named.orElseGet(() -> String.join(", ", facts.files().mainClasses()))
                : "";
        if (mains.isEmpty()) {
            return "no main class in the POM or in the sources, so this is a library";
        }
        return isBuiltOn(facts, named.isPresent())
                ? "other modules depend on it, so this is a library although it has a main method in " + mains
                : (named.isEmpty() && facts.files().mainClasses().size() == 1
                                ? ApplicationSigns.against(facts, mains)
                                : Optional.<String>empty())
                        .orElse("several classes have a main method, and none is configured: " + mains);
    }
}
