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
 * What an application offers to others, and what it is told when it starts.
 *
 * @param ports what it listens on
 * @param probe how it is asked for its health; empty where nothing is known to ask
 * @param options the JVM's options without which it does not start
 * @param arguments the program's arguments
 * @param files paths in the build context of what it reads when it starts
 * @param starting what was decided about the options, the arguments and the files, and why
 * @param decisions what was decided about the ports, and why
 */
public record Listening(
        SortedSet<Port> ports,
        Optional<HealthProbe> probe,
        List<String> options,
        List<String> arguments,
        List<String> files,
        List<Decision> starting,
        List<Decision> decisions) {

    /** Nothing is known to listen. */
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

    /** The same with a port that the application listens on. */
    public Listening withPort(int port, String because) {
        var more = new TreeSet<>(ports);
        more.add(Port.tcp(port));
        return new Listening(
                more, probe, options, arguments, files, starting, and(decisions, Decision.of("port " + port, because)));
    }

    /** The same with an answer to where its health can be asked. */
    public Listening withProbe(HealthProbe newProbe) {
        return new Listening(ports, Optional.of(newProbe), options, arguments, files, starting, decisions);
    }

    /** The same asked at a gRPC server's health service, unless an endpoint over HTTP is known, which answers for everything. */
    public Listening withGrpcProbe(int port, String origin) {
        return probe.filter(known -> known.http() || !known.known()).isPresent()
                ? this
                : withProbe(HealthProbe.grpc(port, origin));
    }

    /** The same with arguments for the program. */
    public Listening withArguments(List<String> newArguments, Decision because) {
        return new Listening(ports, probe, options, newArguments, files, and(starting, because), decisions);
    }

    /** The same with an option for the JVM. */
    public Listening withJvmOption(String option, Decision because) {
        return new Listening(ports, probe, List.of(option), arguments, files, and(starting, because), decisions);
    }

    /** The same with a file of the build context that it reads, or a folder, which ends with {@code /}. */
    public Listening withFile(String file) {
        return new Listening(ports, probe, options, arguments, List.of(file), starting, decisions);
    }

    /** The same with something that has to be there when it starts. */
    public Listening withNeed(Decision decision) {
        return new Listening(ports, probe, options, arguments, files, and(starting, decision), decisions);
    }

    /** The same with one more thing decided about its ports. */
    public Listening withDecision(Decision decision) {
        return new Listening(ports, probe, options, arguments, files, starting, and(decisions, decision));
    }

    private static List<Decision> and(List<Decision> others, Decision decision) {
        var all = new ArrayList<>(others);
        all.add(decision);
        return all;
    }
}
