package io.github.dockerfilegen.framework.jooby;

import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.JavaLine;
import io.github.dockerfilegen.application.StartReading;
import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.embedded.EmbeddedServers;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.StartReference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Jooby application, 2 and later. Where it starts it reads the folder {@code conf} (Environment.loadEnvironment) and
 * makes one for temporary files (Environment.defaults, Jooby.ensureTmpdir), which the user of an image may not.
 */
public final class Jooby implements Framework {

    private static final String FOLDER = "conf";
    private static final String TMPDIR = "-Dapplication.tmpdir=/tmp";
    private static final String SET_IN_CODE = "\\bsetTmpdir\\b|\\bapplication\\.tmpdir\\b";
    private static final Pattern SET_IN_CONFIGURATION = Pattern.compile("(?<!java\\.io\\.)\\btmpdir\\b");

    @Override
    public List<JavaLine> javaLines() {
        return List.of(JavaLine.libraries("io.jooby", "3.0", 17));
    }

    @Override
    public Optional<Listening> listening(ProjectFacts facts, Given given) {
        return ClassPath.of(facts)
                .ofGroup("io.jooby"::equals)
                .findAny()
                .map(library -> withConfiguration(facts))
                .map(service -> setsTmpdir(facts)
                        ? service
                        : service.withJvmOption(
                                TMPDIR,
                                Decision.of(
                                        "starts with " + TMPDIR,
                                        "by default, Jooby creates its temporary folder in the working directory")));
    }

    @Override
    public Optional<StartReading> readsAtStart(ProjectFacts facts, Given given) {
        // Its template modules look there before the class path.
        var views = List.of(new StartReference("views", "the templates of Jooby", true, true, false));
        return ClassPath.of(facts).uses("io.jooby", "org.jooby")
                ? Optional.of(new StartReading() {
                    @Override
                    public List<StartReference> references() {
                        return views;
                    }
                })
                : Optional.empty();
    }

    @Override
    public boolean needsArguments() {
        return true;
    }

    private static Listening withConfiguration(ProjectFacts facts) {
        var path = facts.place().inContext(FOLDER);
        var service = EmbeddedServers.service(facts).orElse(Listening.NONE);
        var packaged = facts.inputs().stream().anyMatch(input -> input.path().equals(path));
        return !packaged
                        && facts.files()
                                .plain(FOLDER, "")
                                .filter(input -> input.kind().folder())
                                .isPresent()
                ? service.withFile(path + "/")
                        .withNeed(Decision.of(
                                FOLDER + " is copied beside the application",
                                "Jooby reads it from the working directory"))
                : service;
    }

    private static boolean setsTmpdir(ProjectFacts facts) {
        return facts.files().sourcesMatch(SET_IN_CODE)
                || Stream.of(FOLDER, "src/main/resources")
                        .flatMap(folder -> facts.files().text(folder + "/application.conf").stream())
                        .anyMatch(text -> SET_IN_CONFIGURATION.matcher(text).find());
    }
}
