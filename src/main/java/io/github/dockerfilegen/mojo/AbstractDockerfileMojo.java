package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.GenerationRequest;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.MojoExecutionConfigurator;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;

/** A goal that needs to know what the Dockerfile would say: the parameters that decide that, and what becomes of errors. */
abstract class AbstractDockerfileMojo extends AbstractMojo {

    /**
     * Sets the builder stage's image, for example {@code registry.example.com/build/maven:3.9-jdk21}. By default the image
     * follows from the Java level and from whether the project has a Maven Wrapper.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.buildImage")
    String buildImage;

    /**
     * Sets the JDK's feature version to build with, for example {@code 21}. By default it follows from the Java level and from
     * what the build demands of its JDK.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.builderJavaVersion")
    String builderJavaVersion;

    /**
     * Says where downloaded dependencies stay between builds: {@code mount} (the default) keeps them in a cache mount on the
     * builder, {@code layer} in a layer of their own, which a layer cache can carry to a fresh builder.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.dependencyCache", defaultValue = "mount")
    String dependencyCache;

    /**
     * Names the Dockerfile, by default {@code Dockerfile}. Its ignore file is {@code .dockerignore} then; any other name with
     * {@code .dockerignore} behind it otherwise, for example {@code Dockerfile.prod.dockerignore}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.dockerfile", defaultValue = "Dockerfile")
    String dockerfile;

    /**
     * Sets environment variables of the image: an element for each variable, such as an element TZ that holds Europe/Paris. On the
     * command line they are NAME=value pairs with commas between them, for example
     * {@code -Ddockerfile-gen.env=TZ=Europe/Paris,LANG=C.UTF-8}; these win over the elements. None by default.
     *
     * @since 1.0.0
     */
    @Parameter
    Map<String, String> env;

    /**
     * Says how Docker asks for the application's health: {@code auto} (the default) at the endpoint that the framework has, or by
     * connecting to the port where there is none; {@code off} not at all; or at a path such as {@code /health}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.healthcheck", defaultValue = "auto")
    String healthcheck;

    /**
     * Sets the Java feature version to run on, for example {@code 21}. By default the oldest version with long-term support
     * that runs the project's classes.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.javaVersion")
    String javaVersion;

    /**
     * Adds JVM options behind the default ones, so that these win, for example {@code -Xss512k -XX:+UseZGC}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.jvmOptions")
    String jvmOptions;

    /**
     * Says how the applications of a multi-module build share files: {@code module} (the default) writes a Dockerfile for each,
     * beside its POM; {@code shared} writes one Dockerfile at the root, whose builder stage runs Maven once for all of them, and a
     * {@code docker-bake.hcl} with a target for each.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.layout", defaultValue = "module")
    String layout;

    /**
     * Names the class to start, for example {@code com.example.Main}. By default it is found in the POM or in the sources.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.mainClass")
    String mainClass;

    /**
     * Lists the platforms that the image is built for, for example {@code linux/amd64,linux/arm64}; images that do not exist
     * for one of them are refused. By default the platform of this machine. The files do not depend on it.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.platforms")
    List<String> platforms;

    /**
     * Lists the ports to expose, for example {@code 8080,9090/udp}. By default they follow from the application's own
     * configuration.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.ports")
    List<String> ports;

    /**
     * Puts a mirror's prefix before every default image, for example {@code registry.example.com/mirror}; images that you name
     * yourself stay as you name them. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.registry", defaultValue = "")
    String registry;

    /**
     * Chooses the kind of runtime image: {@code jre} (the default), {@code distroless}, {@code alpine} or {@code ubi}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.runtime", defaultValue = "jre")
    String runtime;

    /**
     * Sets the runtime stage's image, for example {@code registry.example.com/base/jre:21}. By default it follows from
     * {@code runtime} and the Java version.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.runtimeImage")
    String runtimeImage;

    /**
     * Makes the goal do nothing. Off by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.skip", defaultValue = "false")
    boolean skip;

    /**
     * Names a Dockerfile frontend for the {@code # syntax=} line, for example {@code docker/dockerfile:1}. None by default: the
     * file needs nothing that the builder's own frontend lacks, and nothing has to be downloaded.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.syntax", defaultValue = "")
    String syntax;

    /**
     * Names a folder of FreeMarker templates that take the place of the built-in ones of the same relative path. None by
     * default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.templateDirectory")
    File templateDirectory;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution mojoExecution;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Inject
    ProjectBuilder projectBuilder;

    @Inject
    MavenPluginManager pluginManager;

    @Inject
    MojoExecutionConfigurator configurator;

    /**
     * Does the goal's work.
     *
     * @throws DockerfileGenException for every problem that the user can solve
     */
    abstract void run(SharedState shared, GenerationRequest request) throws MojoFailureException;

    /** Whether files are overwritten that were edited by hand or that this plugin did not write. */
    boolean force() {
        return false;
    }

    /** Whether the goal writes nothing. */
    boolean dryRun() {
        return false;
    }

    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped: dockerfile-gen.skip is set");
            return;
        }
        try {
            var shared = SharedState.of(session, projectBuilder);
            run(
                    shared,
                    GoalRequest.of(
                            this,
                            shared,
                            new ModuleGoals(pluginManager, configurator, session, mojoExecution, shared)));
        } catch (InvalidPathException e) {
            throw new MojoFailureException(FileNameEncoding.explain(e, System.getProperty("sun.jnu.encoding", "")), e);
        } catch (DockerfileGenException e) {
            Refusal.of(e, mojoExecution, project.getArtifactId(), getLog());
        }
    }
}
