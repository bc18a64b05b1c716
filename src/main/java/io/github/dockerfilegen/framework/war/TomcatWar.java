package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A war without Spring Boot, served by Tomcat as ROOT. The JVM starts Tomcat's own bootstrap class: no shell is needed,
 * so every base image will do, and the JVM is process 1.
 */
public final class TomcatWar implements Framework {

    private static final String SERVER = "/usr/local/tomcat";
    private static final String ROOT = "webapps/ROOT/";
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
                .image("tomcat", server.line(), context.choices().registry())
                .orElseThrow();
        return Optional.of(exploded(
                        facts,
                        new TomcatUnpacking(ExplodedWar.of(facts, ROOT), Application.TOMCAT_STAGE, image),
                        Application.TOMCAT_STAGE,
                        ROOT,
                        Decision.of("war on Tomcat " + server.version() + " as ROOT", server.because()))
                .withServer(SERVER, java -> command(SERVER, java), server.minimumJava())
                .withService(Listening.NONE.withPort(8080, "Tomcat's connector")));
    }

    /**
     * A war that is taken apart below its server, the most stable first.
     *
     * @param unpacking takes the war apart, and makes the server's stage as well
     * @param stage the stage that holds the server below {@code /server}, in folders of the same names as in the image
     * @param folder where the server looks for the war, relative to the working directory
     */
    public static Application exploded(
            ProjectFacts facts, Unpacking unpacking, PlainWord stage, String folder, Decision decision) {
        var classifier = facts.plugin("maven-war-plugin")
                .flatMap(plugin -> plugin.text("classifier"))
                .orElse("");
        var output = facts.plugin("maven-war-plugin")
                .flatMap(plugin -> plugin.text("outputDirectory"))
                .flatMap(facts.files()::relative);
        return Application.of(
                unpacking,
                BuiltArtifact.of(facts, output.orElse(facts.buildDirectory()), facts.finalName(), classifier, "war"),
                List.of(
                        new LayerCopy(stage, "/server/", "/"),
                        LayerCopy.ofLayer("dependencies", folder),
                        LayerCopy.ofLayer("snapshot-dependencies", folder),
                        LayerCopy.ofLayer("application", folder)),
                List.of(),
                decision);
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
