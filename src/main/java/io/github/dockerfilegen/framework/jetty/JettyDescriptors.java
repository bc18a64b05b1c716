package io.github.dockerfilegen.framework.jetty;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Jetty's own descriptors in a war. A class in one that the server does not have keeps the application from starting.
 */
final class JettyDescriptors {

    private static final String WEBAPP = "src/main/webapp/";
    /** Jetty's documentation, "Jetty Web Application Files". */
    private static final Pattern DESCRIPTOR = Pattern.compile("jetty-(?:ee\\d+-)?(?:web|env)\\.xml");

    /**
     * The context that a descriptor configures: of Jetty 6 and before, of Jetty up to 11, or of Jetty 12 with the
     * environment.
     */
    private static final Pattern CONTEXT = Pattern.compile(
            "<Configure\\b[^>]*\\bclass\\s*=\\s*[\"']org\\.(?:(mortbay)|eclipse\\.jetty)\\.(?:(ee\\d+)\\.)?");

    private static final List<String> OTHERS_DESCRIPTORS = List.of(
            "META-INF/context.xml",
            "WEB-INF/jboss-web.xml",
            "WEB-INF/payara-web.xml",
            "WEB-INF/glassfish-web.xml",
            "WEB-INF/sun-web.xml",
            "WEB-INF/weblogic.xml",
            "WEB-INF/ibm-web-ext.xml",
            "WEB-INF/resin-web.xml");

    private JettyDescriptors() {}

    /**
     * The descriptor that names Jetty as the server. Many wars have the descriptors of every server; such a war names
     * none. Nor does one for Jetty 6 or before, which nobody can start any more.
     */
    static Optional<String> naming(ProjectFacts facts) {
        return OTHERS_DESCRIPTORS.stream()
                        .anyMatch(file -> facts.files().inside(WEBAPP + file).isPresent())
                ? Optional.empty()
                : descriptors(facts)
                        .filter(file -> context(facts, file)
                                .filter(context -> context.group(1) != null)
                                .isEmpty())
                        .findFirst();
    }

    private static Stream<String> descriptors(ProjectFacts facts) {
        return facts.files().names(WEBAPP + "WEB-INF").stream()
                .filter(file -> DESCRIPTOR.matcher(file).matches());
    }

    private static Optional<MatchResult> context(ProjectFacts facts, String descriptor) {
        return facts.files().text(WEBAPP + "WEB-INF/" + descriptor).stream()
                .flatMap(text -> CONTEXT.matcher(text).results())
                .findFirst();
    }

    /**
     * The environments of the contexts that descriptors configure, such as {@code ee10}; empty text for Jetty up to 11.
     */
    static Stream<String> environments(ProjectFacts facts) {
        return descriptors(facts)
                .flatMap(file -> context(facts, file).stream())
                .map(context -> Objects.requireNonNullElse(context.group(2), ""));
    }
}
