package io.github.dockerfilegen.embedded;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.listening.Loopback;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.SourceCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Servers that a program starts itself, whatever else it is made of. Where one listens is in the program's code: a
 * number, or the number that takes the place of an environment variable nobody sets.
 *
 * <p>What is asked is decided by a count over about 200 public repositories: of 169 modules with one port in the code,
 * that was right for all 12 where two or three names led to it, for 43 of 44 with one (constants, variables, methods,
 * parameters), and for 110 of 113 where it stands in the call; the wrong ones have several programs. Steps are
 * therefore no reason to doubt. What a name of another method has does not count; a value beside the number that the
 * code does not tell makes a port that is exposed and not asked.
 */
public final class EmbeddedServers {

    /** Below are indexes, sizes and seconds rather than ports. */
    private static final int LOWEST = 80;

    private static final String COMPUTED = ".*[-+*/%].*";

    private EmbeddedServers() {}

    /** What a program of its own offers; empty when it starts no server that is known. */
    public static Optional<Listening> service(ProjectFacts facts) {
        var libraries = ClassPath.of(facts);
        var service = Listening.NONE;
        for (var library : EmbeddedServer.ALL) {
            service = library.among(libraries) ? add(service, facts, library) : service;
        }
        return service.equals(Listening.NONE) ? Optional.empty() : Optional.of(service);
    }

    /** A gRPC server has a health service where the program adds it; one that speaks TLS cannot be asked. */
    private static boolean hasGrpcHealth(ProjectFacts facts) {
        return RunningModules.sourcesMatch(facts, "\\b(?:HealthStatusManager|HealthGrpc)\\b")
                && !RunningModules.sourcesMatch(
                        facts, "\\b(?:TlsServerCredentials|useTransportSecurity|sslContext)\\b");
    }

    /** The paths of the module's own source files that start a server. */
    public static List<String> startedIn(ProjectFacts facts) {
        var libraries = ClassPath.of(facts);
        return EmbeddedServer.ALL.stream()
                .filter(library -> library.among(libraries))
                .flatMap(library -> facts.files().calls(library.mark(), library.call()).stream())
                .map(SourceCall::origin)
                .distinct()
                .toList();
    }

    /** The service with the port that the code gives a server of this kind. */
    public static Listening add(Listening service, ProjectFacts facts, EmbeddedServer library) {
        var given = modules(facts)
                .flatMap(module -> module.files().calls(library.mark(), library.call()).stream())
                .filter(call -> !call.arguments().isEmpty() || !call.numbers().isEmpty())
                .toList();
        var ports = given.stream().map(EmbeddedServers::port).distinct().toList();
        var told = !ports.isEmpty() && ports.stream().allMatch(Optional::isPresent);
        if (told
                && (ports.size() == 1
                        || given.stream().map(SourceCall::origin).distinct().count() == 1)) {
            return listening(
                    service,
                    facts,
                    library,
                    ports.stream().flatMap(Optional::stream).toList(),
                    given.stream().anyMatch(SourceCall::guessed),
                    library.name() + " in " + given.get(0).origin());
        }
        var standard = library.standard()
                .filter(fallback -> given.isEmpty()
                        && modules(facts).anyMatch(module -> module.files().sourcesMatch(library.mark())));
        var configured = new ConfiguredPort(configuration(facts, library), library.key(), standard);
        if (given.isEmpty() || configured.isSet()) {
            return configured.addTo(service);
        }
        return service.withDecision(Decision.of(
                "no port",
                given.size() == 1 || ports.size() == 1
                        ? library.name() + " in " + given.get(0).origin()
                                + " gets its port at run time; set <ports> to expose it"
                        : library.name() + " gets several ports in " + origins(given)
                                + "; set <ports> to the ones to expose"));
    }

    /**
     * Several ports in one file may be those of servers that run together, or the choices of one: none of them is
     * asked.
     */
    private static Listening listening(
            Listening service,
            ProjectFacts facts,
            EmbeddedServer library,
            List<Integer> ports,
            boolean guessed,
            String because) {
        var listening = loopback(facts, library) ? service.withDecision(Loopback.inCode(because)) : service;
        for (var port : ports) {
            listening = listening.withPort(port, because);
        }
        if (ports.size() > 1) {
            return listening.withProbe(
                    HealthProbe.unknown("the code has several ports, and may open all of them or only one"));
        }
        if (guessed) {
            return listening.withProbe(HealthProbe.unknown(
                    "port " + ports.get(0) + " is only one of several possible values in the code"));
        }
        return library == EmbeddedServer.GRPC && hasGrpcHealth(facts)
                ? listening.withGrpcProbe(ports.get(0), "HealthStatusManager")
                : listening;
    }

    /** Whether the call that is given the port is given the loopback address as well. */
    private static boolean loopback(ProjectFacts facts, EmbeddedServer library) {
        return RunningModules.sourcesMatch(
                facts,
                "\\A(?=[\\s\\S]*?(?:" + library.mark() + "))[\\s\\S]*?(?:" + library.call() + ")[^;{}]{0,160}?"
                        + Loopback.IN_CODE);
    }

    /**
     * Those whose code the program runs; a sibling with a main method of its own starts its server itself, and clients
     * are built on it.
     */
    private static Stream<ModuleFacts> modules(ProjectFacts facts) {
        return RunningModules.of(facts)
                .filter(module ->
                        module == facts.module() || module.files().mainClasses().isEmpty());
    }

    /** The only number that can be a port, unless something is made of it. */
    private static Optional<Integer> port(SourceCall call) {
        var numbers = call.numbers().tailSet(LOWEST).headSet(65536);
        return numbers.size() == 1 && !call.arguments().replace("\n", " ").matches(COMPUTED)
                ? Optional.of(numbers.first())
                : Optional.empty();
    }

    private static String origins(List<SourceCall> calls) {
        return String.join(
                ", ", calls.stream().map(SourceCall::origin).distinct().limit(3).toList());
    }

    /** In YAML, Ktor writes an environment variable and its default as {@code $NAME:default}. */
    private static Config configuration(ProjectFacts facts, EmbeddedServer library) {
        return Config.of(Config.documents(facts, library.files())
                .map(document -> document.withValues(value -> value.replaceAll("^\\$\\??(\\w+):(.*)$", "\\${$1:$2}"))));
    }
}
