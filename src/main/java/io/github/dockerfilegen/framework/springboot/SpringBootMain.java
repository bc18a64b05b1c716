package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.main.MainClass;
import io.github.dockerfilegen.application.main.NamedClass;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;

/** Finds the main class of a Spring Boot application if the class in the POM does not exist. */
final class SpringBootMain {

    private SpringBootMain() {}

    /** The class to use instead; empty if the configured one may exist. */
    static Optional<MainClass> instead(ProjectFacts facts, String name) {
        return new NamedClass(facts, name)
                .instead()
                .map(main -> new MainClass(
                        main,
                        MainClass.only(facts) + "; " + name
                                + " of spring-boot-maven-plugin does not exist. Correct it in the POM"));
    }

    /**
     * Whether a property can set the class that the archive's launcher starts; not in a reactor, where it would apply
     * to every module.
     */
    static boolean takesProperty(ProjectFacts facts, Application layout) {
        return !startsByName(layout) && !facts.inReactor();
    }

    /** The warning; a literal class in the plugin's configuration overrides the property {@code start-class}. */
    static Decision warning(MainClass main, Application layout, BuildPlugin plugin, ProjectFacts facts) {
        var literal =
                plugin.text("mainClass").isPresent() && !plugin.properties().containsKey("mainClass");
        return startsByName(layout) || takesProperty(facts, layout) && !literal
                ? Decision.warning("main class " + main.name(), main.origin())
                : Decision.warning("the image does not start", "it needs " + main.name() + ", " + main.origin());
    }

    private static boolean startsByName(Application layout) {
        return layout.command().apply(17).contains("-cp");
    }
}
