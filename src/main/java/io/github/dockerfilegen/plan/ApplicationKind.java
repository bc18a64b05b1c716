package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;

/** A kind of application: recognises its projects and knows how they are laid out. */
interface ApplicationKind {

    /**
     * The kinds in the order in which they are asked; the first that answers is taken. Those that a plugin announces come
     * before those that a packaging announces, a war that names its server before one for Tomcat, and the plain jar, which fits nearly
     * everything, comes last.
     */
    List<ApplicationKind> ALL = List.of(new QuarkusKind(), new SpringBootKind(), new MicronautKind(), new VertxKind(), new WildFlyKind(),
            new PayaraMicroKind(), new ShadeKind(), new AssemblyKind(), new ServerWarKind(), new WarKind(), new PlainJarKind());

    /** The layout; empty when the project is of another kind. */
    Optional<ApplicationLayout> layout(ProjectFacts facts, KindContext context);
}
