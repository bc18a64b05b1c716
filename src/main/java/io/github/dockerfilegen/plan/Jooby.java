package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Jooby application, 2 and later: makes a folder for temporary files where it starts (Environment.defaults, Jooby.ensureTmpdir),
 * which the user of an image may not.
 */
final class Jooby implements Framework {

    private static final String TMPDIR = "-Dapplication.tmpdir=/tmp";
    private static final String SET_IN_CODE = "\\bsetTmpdir\\b|\\bapplication\\.tmpdir\\b";
    private static final Pattern SET_IN_CONFIGURATION = Pattern.compile("(?<!java\\.io\\.)\\btmpdir\\b");

    @Override
    public Optional<Service> service(ProjectFacts facts) {
        return Libraries.of(facts).ofGroup("io.jooby"::equals).findAny().map(library -> setsTmpdir(facts)
                ? Service.NONE
                : Service.NONE.started(TMPDIR, Decision.of("starts with " + TMPDIR, "Jooby makes that folder where it starts unless it is told another")));
    }

    @Override
    public boolean tellsArguments() {
        return true;
    }

    private static boolean setsTmpdir(ProjectFacts facts) {
        return facts.files().sourcesMatch(SET_IN_CODE)
                || Stream.of("conf", "src/main/resources").flatMap(folder -> facts.files().text(folder + "/application.conf").stream())
                        .anyMatch(text -> SET_IN_CONFIGURATION.matcher(text).find());
    }
}
