package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.plan.LayerCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A war without Spring Boot, served by Tomcat as ROOT. The JVM starts Tomcat's own bootstrap class: no shell is needed,
 * so every base image will do, and the JVM is process 1.
 */
public final class TomcatWar implements Framework {

    private static final String SERVER_STAGE = Application.TOMCAT_STAGE;
    private static final String SERVER = "/usr/local/tomcat";
    /** What Tomcat's own start script opens (catalina.sh): its leak detection reaches into these packages. */
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.io",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.rmi/sun.rmi.transport");

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        if (!facts.packaging().equals("war") || EnterpriseWar.server(facts).isPresent()) {
            return Optional.empty();
        }
        var server = ServletContainer.of(facts);
        var image = context.images()
                .image("tomcat", server.line())
                .orElseThrow()
                .at(context.choices().registry());
        return Optional.of(exploded(
                        facts,
                        "tomcat",
                        SERVER_STAGE,
                        "webapps/ROOT/",
                        Decision.of("war on Tomcat " + server.version() + " as ROOT", server.because()))
                .withServer(SERVER, java -> command(SERVER, java), server.minimumJava())
                .withParameter("image", image.toString())
                .withService(Listening.NONE.withPort(8080, "Tomcat's connector")));
    }

    /**
     * A war that is taken apart below its server, the most stable first.
     *
     * @param template the template that makes the server's stage as well
     * @param stage the stage that holds the server in {@code /server}
     * @param folder where the server looks for the war, relative to the working directory
     */
    public static Application exploded(
            ProjectFacts facts, String template, String stage, String folder, Decision decision) {
        var classifier = facts.plugin("maven-war-plugin")
                .flatMap(plugin -> plugin.text("classifier"))
                .orElse("");
        var output = facts.plugin("maven-war-plugin")
                .flatMap(plugin -> plugin.text("outputDirectory"))
                .flatMap(facts.files()::relative);
        return Application.of(
                        template,
                        BuiltArtifact.of(
                                facts, output.orElse(facts.buildDirectory()), facts.finalName(), classifier, "war"),
                        List.of(
                                new LayerCopy(stage, "/server/ ./"),
                                LayerCopy.ofLayer("dependencies", folder),
                                LayerCopy.ofLayer("snapshot-dependencies", folder),
                                LayerCopy.ofLayer("application", folder)),
                        List.of(),
                        decision)
                .withParameter("serverStage", stage)
                .withParameter("siblings", siblings(facts));
    }

    /** The jars of other modules stay with the application, which they change with; as patterns of {@code find}. */
    private static String siblings(ProjectFacts facts) {
        return RunningModules.siblings(facts)
                .map(module -> "! -name " + Quoting.findPattern(module.artifactId() + "-*.jar") + " ")
                .collect(Collectors.joining());
    }

    /** The arguments that start Tomcat, or what is made of it, in {@code home} on a Java version. */
    public static List<String> command(String home, int java) {
        var command = new ArrayList<String>();
        if (java >= 9) {
            OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        }
        command.addAll(List.of(
                "-Djava.util.logging.manager=org.apache.juli.ClassLoaderLogManager",
                "-Djdk.tls.ephemeralDHKeySize=2048",
                "-Djava.protocol.handler.pkgs=org.apache.catalina.webresources",
                "-Dcatalina.home=" + home,
                "-Djava.io.tmpdir=/tmp",
                "-cp",
                "bin/bootstrap.jar:bin/tomcat-juli.jar",
                "org.apache.catalina.startup.Bootstrap",
                "start"));
        return command;
    }
}
