package io.github.dockerfilegen.framework.dropwizard;

import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.JavaLine;
import io.github.dockerfilegen.application.StartWriting;
import io.github.dockerfilegen.application.SupportedVersions;
import io.github.dockerfilegen.application.start.ProgramArguments;
import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Dropwizard application, 2 to 5: does nothing but print its usage unless it is told {@code server} and, unless its
 * defaults do, the path of its configuration (user guide, "Running Your Application").
 */
public final class Dropwizard implements Framework {

    /** Modules that bring dropwizard-core, and dropwizard-core. */
    private static final Pattern CORE =
            Pattern.compile("dropwizard-(?:core|assets|auth|db|forms|health|hibernate|jdbi3|migrations|views(?:-.*)?)");

    private static final Set<String> KEYS = Set.of("server", "logging");

    private static final String WRITTEN =
            "(?:server\\.requestLog|logging)\\..*(?:currentLogFilename|archivedLogFilenamePattern)";
    /** The application opens the path by its class loader. */
    private static final String ON_CLASS_PATH = "\\bResourceConfigurationSourceProvider\\b";

    @Override
    public Optional<SupportedVersions> supported() {
        return Optional.of(new SupportedVersions("Dropwizard", "io.dropwizard", "2", "6"));
    }

    @Override
    public List<JavaLine> javaLines() {
        return List.of(JavaLine.libraries("io.dropwizard", "3.0", 11), JavaLine.libraries("io.dropwizard", "5.0", 17));
    }

    @Override
    public Optional<Listening> listening(ProjectFacts facts, Given given) {
        return new ClassPath(
                        ClassPath.of(facts).ofGroup("io.dropwizard"::equals).toList())
                .first(CORE)
                .map(core -> service(facts, core));
    }

    @Override
    public boolean needsArguments() {
        return true;
    }

    private static Listening service(ProjectFacts facts, String core) {
        var found = configuration(facts);
        if (found.size() != 1 || !enters(facts, found.get(0))) {
            var because = found.size() < 2
                    ? "no YAML file beside the POM, in config or among the resources has the key server or logging"
                    : "several files may be its configuration: "
                            + found.stream().map(ConfigDocument::origin).collect(Collectors.joining(", "));
            var told = Listening.NONE.withArguments(
                    List.of("server"),
                    Decision.warning(
                            "starts with \"server\" and no configuration",
                            because + "; keep exactly one, or mount one and append its path to docker run"));
            return new DropwizardServer(List.of(), core).addTo(told);
        }
        var path = found.get(0).origin();
        var resource = facts.files().sourcesMatch(ON_CLASS_PATH)
                && !facts.files().configuration(name(path)).isEmpty();
        var told = Listening.NONE.withArguments(
                List.of("server", name(path)),
                Decision.of(
                        "starts with \"server " + name(path) + "\"",
                        ProgramArguments.fileBehind(facts, "server")
                                .map(argument -> argument.origin() + " starts it with " + path)
                                .orElse("the only configuration file, " + path)));
        for (var key : keys(found.get(0))) {
            told = told.withNeed(Decision.of(
                    "mount " + found.get(0).values().get(key),
                    key + " in " + path + " refers to it, and keys stay outside the image"));
        }
        return new DropwizardServer(found, core)
                .addTo(resource ? told : told.withFile(facts.place().inContext(path)));
    }

    /** The appenders' files; the application's other keys are its own classes' and mean anything. */
    @Override
    public Optional<StartWriting> writesAtStart(ProjectFacts facts) {
        var dropwizard = ClassPath.of(facts).ofGroup("io.dropwizard"::equals).findAny();
        var documents =
                dropwizard.isPresent() ? configuration(facts) : facts.files().configurationBeside(KEYS);
        if (documents.size() != 1) {
            return Optional.empty();
        }
        var configuration = Config.of(documents.stream());
        return Optional.of(
                new StartWriting(configuration, false, configuration.keys(WRITTEN), List.of(), new TreeMap<>()));
    }

    /**
     * The file that a plugin starts the application with, else the only one with such keys; several, or none, where
     * nobody knows.
     */
    private static List<ConfigDocument> configuration(ProjectFacts facts) {
        return ProgramArguments.fileBehind(facts, "server")
                .filter(argument -> argument.value().matches(".*\\.ya?ml"))
                .map(argument -> facts.files().configuration("/" + argument.value()).stream()
                        .limit(1)
                        .toList())
                .filter(documents -> !documents.isEmpty())
                .orElseGet(() -> facts.files().configurationBeside(KEYS));
    }

    /** The keys of the files with the server's keys and certificates. */
    private static List<String> keys(ConfigDocument document) {
        return document.values().keySet().stream()
                .filter(key -> key.matches(".*\\.(?:keyStorePath|trustStorePath)"))
                .toList();
    }

    /** What is a secret or not in every clone is not in the build context. */
    private static boolean enters(ProjectFacts facts, ConfigDocument document) {
        return facts.files().plain(document.origin(), "").isPresent();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
