package io.github.dockerfilegen;

import io.github.dockerfilegen.model.BuildSettings;
import io.github.dockerfilegen.model.DependencyCache;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.HealthcheckChoice;
import io.github.dockerfilegen.model.ImageSettings;
import io.github.dockerfilegen.model.UserChoices;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The settings that apply to a shared Dockerfile as a whole. The applications must agree on them; the root POM may set
 * those that they leave at the default.
 */
final class SharedSettings {

    private static final UserChoices DEFAULTS = UserChoices.defaults();

    private final Path folder;
    private final List<GenerationRequest> applications;
    private final Optional<GenerationRequest> top;

    /**
     * @param folder the folder of the shared Dockerfile
     * @param applications what each application configures; at least one
     * @param top what the reactor's first POM configures, unless it skips the goal
     */
    SharedSettings(Path folder, List<GenerationRequest> applications, Optional<GenerationRequest> top) {
        this.folder = folder;
        this.applications = applications;
        this.top = top;
    }

    /**
     * A request for the shared files, with the choices for the stage that builds.
     *
     * @throws DockerfileGenException when modules configure what must be common, and differ
     */
    GenerationRequest request(GenerationRequest writer) {
        return new GenerationRequest(
                writer.input(),
                writer.modules(),
                writer.requests(),
                writer.layout(),
                builder(),
                common("dockerfile", GenerationRequest::dockerfile, "Dockerfile"),
                templates(),
                common("force", GenerationRequest::force, false),
                common("dryRun", GenerationRequest::dryRun, false),
                command(writer.command()),
                applications.stream()
                        .flatMap(application -> application.imports().stream())
                        .distinct()
                        .toList());
    }

    /** A module may configure the execution that the writer has from elsewhere, or has not. */
    private HeaderCommand command(HeaderCommand writer) {
        var executions = Stream.concat(Stream.of(writer), applications.stream().map(GenerationRequest::command))
                .map(HeaderCommand::execution)
                .filter(execution -> !execution.isEmpty())
                .distinct()
                .toList();
        return switch (executions.size()) {
            case 0 -> writer;
            case 1 -> new HeaderCommand(executions.get(0), false, writer.given(), writer.read());
            default -> new HeaderCommand("", false, writer.given(), writer.read(), true);
        };
    }

    private UserChoices builder() {
        var javaVersions = applications.stream()
                .map(request -> request.choices().javaVersion())
                .distinct()
                .toList();
        return new UserChoices(
                javaVersions.size() == 1 ? javaVersions.get(0) : Optional.empty(),
                choice("builderJavaVersion", UserChoices::builderJavaVersion),
                Optional.empty(),
                UserChoices.DEFAULT_RUNTIME,
                choice("dependencyCache", UserChoices::dependencyCache),
                choice("syntax", UserChoices::syntax),
                choice("registry", UserChoices::registry),
                choice("buildImage", UserChoices::buildImage),
                Optional.empty(),
                List.of(),
                HealthcheckChoice.AUTO,
                "",
                new TreeMap<>(),
                applications.stream()
                        .flatMap(request -> request.choices().platforms().stream())
                        .distinct()
                        .toList(),
                ImageSettings.NONE,
                build());
    }

    /** The choices for an application's own stages: its own, and what it shares with the others. */
    static UserChoices stages(UserChoices own, UserChoices builder) {
        return new UserChoices(
                own.javaVersion(),
                builder.builderJavaVersion(),
                own.mainClass(),
                own.runtime(),
                builder.dependencyCache(),
                builder.syntax(),
                builder.registry(),
                builder.buildImage(),
                own.runtimeImage(),
                own.ports(),
                own.healthcheck(),
                own.jvmOptions(),
                own.env(),
                own.platforms(),
                own.image(),
                builder.build());
    }

    private BuildSettings build() {
        return new BuildSettings(
                choice("builderPackages", choices -> choices.build().packages()),
                choice("certificates", choices -> choices.build().certificates()),
                choice("buildArgs", choices -> choices.build().buildArgs()),
                choice("mavenArguments", choices -> choices.build().mavenArguments()),
                choice("mavenOpts", choices -> choices.build().mavenOpts()),
                choice("beforeMaven", choices -> choices.build().beforeMaven()),
                choice("afterMaven", choices -> choices.build().afterMaven()));
    }

    private <T> T choice(String key, Function<UserChoices, T> choice) {
        return common(key, request -> choice.apply(request.choices()), choice.apply(DEFAULTS));
    }

    /**
     * Maven resolves a relative folder against each module; one that all of them inherit is meant to be the one at the
     * root.
     */
    private Optional<Path> templates() {
        var folders = Stream.concat(
                        applications.stream(),
                        top.stream().filter(request -> request.templates().isPresent()))
                .map(GenerationRequest::templates)
                .distinct()
                .toList();
        var relative = Stream.concat(applications.stream(), top.stream())
                .map(SharedSettings::relativeTemplates)
                .distinct()
                .toList();
        if (folders.size() > 1 && relative.size() == 1) {
            return relative.get(0).map(folder::resolve);
        }
        return common("templateDirectory", GenerationRequest::templates, Optional.empty());
    }

    private static Optional<Path> relativeTemplates(GenerationRequest request) {
        var basedir = request.input().basedir();
        return request.templates()
                .map(templates -> templates.startsWith(basedir) ? basedir.relativize(templates) : templates);
    }

    private <T> T common(String key, Function<GenerationRequest, T> setting, T preset) {
        var first = applications.get(0);
        var value = setting.apply(first);
        applications.stream()
                .filter(other -> !setting.apply(other).equals(value))
                .findFirst()
                .ifPresent(other -> differ(key, setting, first, other));
        var above = top.filter(request -> !setting.apply(request).equals(preset)
                && !setting.apply(request).equals(value));
        above.filter(request -> !value.equals(preset)).ifPresent(request -> differ(key, setting, first, request));
        return above.map(setting).orElse(value);
    }

    private <T> void differ(
            String key, Function<GenerationRequest, T> setting, GenerationRequest one, GenerationRequest other) {
        throw new DockerfileGenException("<" + key + "> is " + said(setting.apply(one)) + " in "
                + path(one.input().pom()) + " and " + said(setting.apply(other)) + " in "
                + path(other.input().pom())
                + ", but the shared Dockerfile supports one value only. Set it once, in the configuration that "
                + "both modules inherit or "
                + "with -Ddockerfile-gen." + key + ", or set <layout> to module.");
    }

    private String said(Object value) {
        var set = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        var text = set instanceof Path path
                ? path(path)
                : set instanceof DependencyCache cache ? cache.word() : Objects.toString(set, "");
        return text.isEmpty() ? "not set" : "\"" + text + "\"";
    }

    private String path(Path path) {
        return (path.startsWith(folder) ? folder.relativize(path) : path)
                .toString()
                .replace(File.separatorChar, '/');
    }
}
