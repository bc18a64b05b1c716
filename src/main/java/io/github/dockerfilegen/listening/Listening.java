package io.github.dockerfilegen.listening;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Port;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The ports and the health check of an application, and its options and arguments.
 *
 * @param ports the ports that it listens on
 * @param probe the health check; empty if unknown
 * @param options JVM options that it needs to start
 * @param arguments the program's arguments
 * @param files paths in the build context of files that it reads at start
 * @param starting decisions about the options, the arguments and the files
 * @param decisions decisions about the ports
 */
public record Listening(
        SortedSet<Port> ports,
        Optional<HealthProbe> probe,
        List<String> options,
        List<String> arguments,
        List<String> files,
        List<Decision> starting,
        List<Decision> decisions) {

    /** No known port. */
    public static final Listening NONE =
            new Listening(new TreeSet<>(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Listening {
        ports = new TreeSet<>(ports);
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
        files = List.copyOf(files);
        starting = List.copyOf(starting);
        decisions = List.copyOf(decisions);
    }

    /** A copy with one more port. */
    public Listening withPort(int port, String because) {
        var more = new TreeSet<>(ports);
        more.add(Port.tcp(port));
        return new Listening(
                more, probe, options, arguments, files, starting, and(decisions, Decision.of("port " + port, because)));
    }

    /** A copy with this health check. */
    public Listening withProbe(HealthProbe newProbe) {
        return new Listening(ports, Optional.of(newProbe), options, arguments, files, starting, decisions);
    }

    /** A copy with a gRPC health check, unless an HTTP endpoint is known, which covers the whole application. */
    public Listening withGrpcProbe(int port, String origin) {
        return probe.filter(known -> known.http() || !known.known()).isPresent()
                ? this
                : withProbe(HealthProbe.grpc(port, origin));
    }

    /** A copy with program arguments. */
    public Listening withArguments(List<String> newArguments, Decision because) {
        return new Listening(ports, probe, options, newArguments, files, and(starting, because), decisions);
    }

    /** A copy with one more JVM option. */
    public Listening withJvmOption(String option, Decision because) {
        return new Listening(ports, probe, List.of(option), arguments, files, and(starting, because), decisions);
    }

    /** A copy with one more file of the build context that it reads at start, or a folder with a final {@code /}. */
    public Listening withFile(String file) {
        return new Listening(ports, probe, options, arguments, List.of(file), starting, decisions);
    }

    /** A copy with one more decision about a prerequisite of its start. */
    public Listening withNeed(Decision decision) {
        return new Listening(ports, probe, options, arguments, files, and(starting, decision), decisions);
    }

    /** A copy with one more decision about its ports. */
    public Listening withDecision(Decision decision) {
        return new Listening(ports, probe, options, arguments, files, starting, and(decisions, decision));
    }

    private static List<Decision> and(List<Decision> others, Decision decision) {
        var all = new ArrayList<>(others);
        all.add(decision);
        return all;
    }
}
