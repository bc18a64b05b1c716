package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.GenerationRequest;
import io.github.dockerfilegen.imports.ImportedSettings;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Base of the goals: the parameters that determine the generated files, and the handling of errors. */
abstract class AbstractDockerfileMojo extends AbstractMojo {

    /**
     * Lists modules of Java that a linked Java runtime ({@code runtime=jlink}) has besides those that jdeps finds in
     * the application's classes, for example {@code jdk.crypto.cryptoki}. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.addModules")
    List<String> addModules;

    /**
     * Lists shell commands for the build stage that run behind Maven, one to an element. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.afterMaven")
    List<String> afterMaven;

    /**
     * Makes a cache of the application's loaded classes, with which it starts in about half the time: the build starts
     * the application once. An AOT cache for Java 25 and later, an archive of class data sharing for Java 13 to 24.
     * Default: false.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.aotCache", defaultValue = "false")
    boolean aotCache;

    /**
     * Lists the application's default arguments, which {@code docker run} replaces. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.arguments")
    List<String> arguments;

    /**
     * Lists shell commands for the build stage that run before Maven, one to an element. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.beforeMaven")
    List<String> beforeMaven;

    /**
     * Sets build arguments of the build stage with their defaults: one element for each, such as an element REVISION
     * with the text 1.0. {@code mavenArguments} may use one as {@code $REVISION}. None by default.
     *
     * @since 1.0.0
     */
    @Parameter
    Map<String, String> buildArgs;

    /**
     * Sets the feature version of the JDK that compiles, for example {@code 21}. By default, it is derived from the
     * Java level and from the JDK that the build requires (enforcer rules, toolchains).
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.builderJavaVersion")
    String builderJavaVersion;

    /**
     * Lists packages to install in the build image, for example {@code protobuf-compiler}, as {@code packages}. None by
     * default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.builderPackages")
    List<String> builderPackages;

    /**
     * Sets the image of the build stage, for example {@code registry.example.com/build/maven:3.9-jdk21}. By default,
     * the image depends on the Java level and on whether the project has a Maven Wrapper.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.buildImage")
    String buildImage;

    /**
     * Lists labels whose values the build passes as arguments: {@code revision,created} for {@code docker build
     * --build-arg REVISION=...}. A key without dots is one of the OCI's, as {@code org.opencontainers.image.revision}.
     * They stand at the end of the file, so that they invalidate no layer. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.buildLabels")
    List<String> buildLabels;

    /**
     * Lists CA certificates that the build and the image trust, PEM files of the project such as {@code
     * certs/company-ca.crt}. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.certificates")
    List<String> certificates;

    /**
     * Lists files and folders to copy into the image: one element for each, with the elements from (empty for the
     * project, build for what the build made, or an image), source, target, mode and owner. None by default.
     *
     * @since 1.0.0
     */
    @Parameter
    List<Copy> copies;

    /**
     * Sets where downloaded dependencies are cached between builds: {@code mount} (the default) uses a cache mount on
     * the builder, {@code layer} a dependency layer, which a registry cache can carry to a fresh builder.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.dependencyCache", defaultValue = "mount")
    String dependencyCache;

    /**
     * Sets the name of the Dockerfile, by default {@code Dockerfile}, with the ignore file {@code .dockerignore}. For
     * any other name, the ignore file is that name followed by {@code .dockerignore}, for example {@code
     * Dockerfile.prod.dockerignore}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.dockerfile", defaultValue = "Dockerfile")
    String dockerfile;

    /**
     * Sets the program that starts Java, with its arguments, for example {@code /usr/bin/tini,--}. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.entrypointPrefix")
    List<String> entrypointPrefix;

    /**
     * Sets environment variables of the image: one element for each variable, such as an element TZ with the text
     * Europe/Paris. On the command line: NAME=value pairs separated by commas, for example {@code
     * -Ddockerfile-gen.env=TZ=Europe/Paris,LANG=C.UTF-8}; these override the elements. None by default.
     *
     * @since 1.0.0
     */
    @Parameter
    Map<String, String> env;

    /**
     * Installs Fontconfig and a font, which Java needs to draw text. Off by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.fonts", defaultValue = "false")
    boolean fonts;

    /**
     * Sets the health check: {@code auto} (the default) requests the framework's health endpoint, or connects to the
     * port if there is none; {@code off} generates no health check; a path such as {@code /health} requests that path.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.healthcheck", defaultValue = "auto")
    String healthcheck;

    /**
     * Sets the home of the user, for example {@code /home/shop}. By default {@code /home/app}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.home")
    String home;

    /**
     * Lists Java agents: coordinates with the version, for example {@code
     * io.opentelemetry.javaagent:opentelemetry-javaagent:2.10.0}, or jars of the project; behind a {@code
     * =}, options may follow. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.javaAgents")
    List<String> javaAgents;

    /**
     * Sets the Java feature version of the runtime image, for example {@code 21}. By default, the oldest LTS version
     * that runs the project's classes.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.javaVersion")
    String javaVersion;

    /**
     * Adds JVM options after the default ones, which they override, for example {@code -Xss512k -XX:+UseZGC}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.jvmOptions")
    String jvmOptions;

    /**
     * Sets labels of the image: one element for each, such as an element com.example.team with the text shop. They
     * replace those that come from the POM. None by default.
     *
     * @since 1.0.0
     */
    @Parameter
    Map<String, String> labels;

    /**
     * Sets the file layout of a multi-module build: {@code module} (the default) generates one Dockerfile for each
     * application, beside its POM; {@code shared} generates one Dockerfile at the root, whose build stage runs Maven
     * once for all applications, and a {@code docker-bake.hcl} with a target for each.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.layout", defaultValue = "module")
    String layout;

    /**
     * Sets Java's default locale, for example {@code de_DE}. By default that of the base image.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.locale")
    String locale;

    /**
     * Lists languages besides English that a linked Java runtime ({@code runtime=jlink}) formats dates and numbers for,
     * for example {@code de,pt-BR}; {@code *} for all. By default {@code locale} and those of resource bundles such as
     * {@code messages_de.properties}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.locales")
    List<String> locales;

    /**
     * Sets the class to start, for example {@code com.example.Main}. By default, it is detected in the POM or in the
     * sources.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.mainClass")
    String mainClass;

    /**
     * Lists words that follow Maven's own in the build stage: options, profiles, properties, goals, for example {@code
     * -Pproduction,-T1C}. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.mavenArguments")
    List<String> mavenArguments;

    /**
     * Sets the options of Maven's JVM in the build stage, for example {@code -Xmx2g}. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.mavenOpts")
    String mavenOpts;

    /**
     * Lists packages of the distribution to install in the image, for example {@code curl,tzdata}; a version may follow
     * behind a {@code =}, and a prefix as in {@code apk:curl} limits one to a manager (apt, apk, microdnf). None
     * by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.packages")
    List<String> packages;

    /**
     * Lists the platforms that the image is built for, for example {@code linux/amd64,linux/arm64}. A base image that
     * does not exist for one of them is an error. By default, the platform of this machine. The generated files do not
     * depend on it.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.platforms")
    List<String> platforms;

    /**
     * Lists the ports to expose, for example {@code 8080,9090/udp}. By default, they are detected in the application's
     * configuration and code.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.ports")
    List<String> ports;

    /**
     * Sets a registry prefix for the default images, for example {@code registry.example.com/mirror}. It does not apply
     * to {@code buildImage} and {@code runtimeImage}. None by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.registry", defaultValue = "")
    String registry;

    /**
     * Selects the kind of runtime image: {@code jre} (the default), {@code distroless}, {@code jlink}, {@code native},
     * {@code alpine} or {@code ubi}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.runtime", defaultValue = "jre")
    String runtime;

    /**
     * Sets the image of the runtime stage, for example {@code registry.example.com/base/jre:21}. By default, it depends
     * on {@code runtime} and the Java version.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.runtimeImage")
    String runtimeImage;

    /**
     * Skips the goal. Off by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.skip", defaultValue = "false")
    boolean skip;

    /**
     * Whether the build of an image with {@code runtime=jlink} starts the application once, to find modules of Java
     * that are missing. It does where the application listens, and {@code aotCache} does so anyway.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.smokeStart", defaultValue = "true")
    boolean smokeStart;

    /**
     * Sets the signal that stops the application, for example {@code SIGINT}. By default, Docker sends SIGTERM.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.stopSignal")
    String stopSignal;

    /**
     * Sets the Dockerfile frontend in the {@code # syntax=} line, for example {@code docker/dockerfile:1}. None by
     * default: the file works with the frontend that is built into the builder, without a download.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.syntax", defaultValue = "")
    String syntax;

    /**
     * Sets system properties of the application's JVM: one element for each, such as an element user.timezone with the
     * text UTC. None by default.
     *
     * @since 1.0.0
     */
    @Parameter
    Map<String, String> systemProperties;

    /**
     * Sets a folder of FreeMarker templates that replace the built-in templates with the same relative path. None by
     * default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.templateDirectory")
    File templateDirectory;

    /**
     * Sets the time zone of the container, for example {@code Europe/Paris}. By default UTC.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.timeZone")
    String timeZone;

    /**
     * Lists arguments of the application for the start with which {@code aotCache} makes its cache. By default those of
     * the image, {@code arguments}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.trainingArguments")
    List<String> trainingArguments;

    /**
     * Sets environment variables of the start with which {@code aotCache} makes its cache: one element for each
     * variable, such as an element SPRING_DATASOURCE_URL with the text jdbc:h2:mem:x. The image does not have them. On
     * the command line as {@code env}, for example {@code -Ddockerfile-gen.trainingEnv=MODE=demo}. None by default.
     *
     * @since 1.0.0
     */
    @Parameter
    Map<String, String> trainingEnv;

    /**
     * Sets the numeric user, or user and group, that the application runs as, for example {@code 10001:0}. By default
     * 10001:10001, and 65532:65532 on distroless images.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.user")
    String user;

    /**
     * Lists folders to declare as volumes, for example {@code /var/lib/app}; the application may write to them. None by
     * default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.volumes")
    List<String> volumes;

    /**
     * Sets the folder of the application, in which it also runs, for example {@code /opt/shop}. By default {@code
     * /app}; an application server keeps its own.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.workingDirectory")
    String workingDirectory;

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
     * Runs the goal.
     *
     * @throws DockerfileGenException for every problem that the user can solve
     */
    abstract void run(SharedState shared, GenerationRequest request) throws MojoFailureException;

    /** Whether files are overwritten that were edited by hand or that this plugin did not write. */
    boolean force() {
        return false;
    }

    /** What the Dockerfile says that the goal is about to replace; empty for none. */
    Optional<ImportedSettings> replaced(SharedState shared) {
        return Optional.empty();
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
            var shared = SharedState.of(session, projectBuilder, () -> PluginPacks.of(mojoExecution, getLog()));
            run(shared, new ModuleGoals(pluginManager, configurator, session, mojoExecution, shared, replaced(shared)));
        } catch (InvalidPathException e) {
            throw new MojoFailureException(FileNameEncoding.explain(e, System.getProperty("sun.jnu.encoding", "")), e);
        } catch (DockerfileGenException e) {
            Refusal.of(e, mojoExecution, project.getArtifactId(), getLog());
        }
    }

    private void run(SharedState shared, ModuleGoals requests) throws MojoFailureException {
        var presets = requests.presets(project);
        try {
            run(
                    shared,
                    presets.sources().isEmpty()
                            ? GoalRequest.of(this, shared, requests, presets.decisions())
                            : requests.of(project, presets).orElseThrow());
        } catch (DockerfileGenException e) {
            if (!requests.giveUp(e)) {
                throw presets.explained(e);
            }
            run(shared, requests);
        }
    }
}
