package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;

/** What a Spring Boot application starts with where the POM names a class that is not there. */
final class SpringBootMain {

    private SpringBootMain() {}

    /** The class that is meant; empty where the named one may be right. */
    static Optional<MainClass> instead(ProjectFacts facts, String name) {
        return new NamedClass(facts, name).instead().map(main -> new MainClass(main, MainClass.only(facts) + ", where " + name
                + " is not, which the POM names for spring-boot-maven-plugin. Correct it there"));
    }

    /** The launcher starts what the archive says, and a literal name in the plugin's configuration wins over the property {@code start-class}. */
    static Decision warning(MainClass main, ApplicationLayout layout, BuildPlugin plugin) {
        var literal = plugin.text("mainClass").isPresent() && !plugin.properties().containsKey("mainClass");
        return literal && !layout.command().apply(17).contains("-cp")
                ? Decision.warning("the image does not start", "it needs " + main.name() + ", " + main.origin())
                : Decision.warning("main class " + main.name(), main.origin());
    }
}
