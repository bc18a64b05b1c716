package io.github.dockerfilegen.framework;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.JavaLine;
import io.github.dockerfilegen.application.MachineCode;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.application.StartReading;
import io.github.dockerfilegen.application.StartWriting;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.framework.camel.CamelMain;
import io.github.dockerfilegen.framework.dropwizard.Dropwizard;
import io.github.dockerfilegen.framework.embedded.ServerInCode;
import io.github.dockerfilegen.framework.function.CloudFunction;
import io.github.dockerfilegen.framework.helidon.Helidon;
import io.github.dockerfilegen.framework.jar.AssembledJar;
import io.github.dockerfilegen.framework.jar.ClassPathJar;
import io.github.dockerfilegen.framework.jar.NativeMavenPlugin;
import io.github.dockerfilegen.framework.jar.ShadedJar;
import io.github.dockerfilegen.framework.jetty.Jetty;
import io.github.dockerfilegen.framework.jooby.Jooby;
import io.github.dockerfilegen.framework.liberty.OpenLiberty;
import io.github.dockerfilegen.framework.micronaut.Micronaut;
import io.github.dockerfilegen.framework.payara.PayaraMicro;
import io.github.dockerfilegen.framework.payara.PayaraMicroBundle;
import io.github.dockerfilegen.framework.quarkus.Quarkus;
import io.github.dockerfilegen.framework.springboot.SpringBoot;
import io.github.dockerfilegen.framework.tomee.TomEe;
import io.github.dockerfilegen.framework.vertx.VertxJar;
import io.github.dockerfilegen.framework.war.NamedServerWar;
import io.github.dockerfilegen.framework.war.TomcatWar;
import io.github.dockerfilegen.framework.war.WarServer;
import io.github.dockerfilegen.framework.wildfly.WildFly;
import io.github.dockerfilegen.framework.wildfly.WildFlyBootableJar;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All frameworks, in order: the first one that supports a project is used. */
public final class Frameworks {

    /** The application servers besides Tomcat; the first one that a war names is used. */
    public static final List<WarServer> SERVERS =
            List.of(new WildFly(), new OpenLiberty(), new PayaraMicro(), new TomEe(), new Jetty());

    /**
     * Those whose plugin announces them come before those that a packaging announces. Micronaut, Helidon, Dropwizard
     * and Camel come before Spring Boot, because their applications may use libraries of Spring. A war that names its
     * server comes before one for Tomcat. The plain jar fits nearly everything and comes last, as do servers that a
     * program starts itself.
     */
    static final List<Framework> ALL = List.of(
            new Quarkus(),
            new Micronaut(),
            new Helidon(),
            new Dropwizard(),
            new CamelMain(),
            new SpringBoot(),
            new VertxJar(),
            new WildFlyBootableJar(),
            new PayaraMicroBundle(),
            new ShadedJar(),
            new AssembledJar(),
            new NamedServerWar(SERVERS),
            new TomcatWar(),
            new ClassPathJar(),
            new Jooby(),
            new ServerInCode(),
            new CloudFunction(),
            new NativeMavenPlugin());

    private Frameworks() {}

    /** The application; empty if no framework packages the project as one. */
    public static Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return ALL.stream()
                .flatMap(framework -> framework.packaged(facts, context).stream())
                .findFirst();
    }

    /**
     * The application as an executable of machine code.
     *
     * @throws DockerfileGenException where the build makes none
     */
    public static Application compiled(ProjectFacts facts) {
        return ALL.stream()
                .flatMap(framework -> framework.machineCode(facts).stream())
                .findFirst()
                .map(MachineCode::application)
                .orElseThrow(() -> new DockerfileGenException("<runtime> is native, but the build of "
                        + facts.artifactId() + " makes no executable: "
                        + NativeMavenPlugin.inactiveProfile(facts)
                                .map(id -> "native-maven-plugin is in the profile " + id
                                        + ", which is not active. Generate with -P" + id + ".")
                                .orElse("it has no native-maven-plugin, as Spring Boot and Helidon use, and is made "
                                        + "neither with Quarkus nor with Micronaut's <packaging>${packaging}. Add the "
                                        + "plugin, or set <runtime> to jlink.")));
    }

    /** The application with its ports and health check, unless its packaging has already set them. */
    public static Application withService(Application layout, ProjectFacts facts, UserChoices choices) {
        if (!layout.service().equals(Listening.NONE)) {
            return layout;
        }
        var given = Given.by(choices);
        var asked = choices.ports().isEmpty() || choices.healthcheck().detects();
        return ALL.stream()
                .filter(framework -> asked || framework.needsArguments())
                .flatMap(framework -> framework.listening(facts, given).stream())
                .filter(service -> !service.equals(Listening.NONE))
                .findFirst()
                .map(layout::withService)
                .orElse(layout);
    }

    /** Why the module is not an application that a JRE starts; empty if it may be one. */
    public static Optional<String> runsElsewhere(ProjectFacts facts) {
        return ALL.stream()
                .flatMap(framework -> framework.runsElsewhere(facts).stream())
                .findFirst();
    }

    /** A warning for each framework of an application with an unsupported version. */
    public static List<Decision> unsupported(ProjectFacts facts) {
        return ALL.stream()
                .flatMap(framework -> framework.supported().stream())
                .flatMap(versions -> versions.about(facts).stream())
                .toList();
    }

    /** The Java levels that the versions of the frameworks need. */
    static Stream<JavaLine> javaLines() {
        return ALL.stream().flatMap(framework -> framework.javaLines().stream());
    }

    /** The files that the application reads at start, by the first framework that it uses. */
    public static StartReading readsAtStart(ProjectFacts facts, Given given) {
        return ALL.stream()
                .flatMap(framework -> framework.readsAtStart(facts, given).stream())
                .findFirst()
                .orElse(StartReading.NOTHING);
    }

    /** What the application writes by the keys of each framework that it is written with. */
    public static List<StartWriting> writesAtStart(ProjectFacts facts) {
        return ALL.stream()
                .flatMap(framework -> framework.writesAtStart(facts).stream())
                .toList();
    }
}
