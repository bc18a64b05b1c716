package io.github.dockerfilegen.image;

import io.github.dockerfilegen.image.base.BaseImage;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.HealthProbe.Protocol;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.Healthcheck;
import io.github.dockerfilegen.plan.LayerCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans the health check with the tools of the runtime image, none of which contains curl. */
public final class HealthcheckPlanner {

    /** The stage that compiles the health check client. */
    public static final PlainWord STAGE = new PlainWord("probe");

    private static final String FOLDER = "/probe";
    /** Beside no other file: a folder would get the time of the build, and its layer another digest. */
    private static final String OWN_ENV = "/env";
    /** The stage that provides {@code env}, for images without it. */
    public static final PlainWord ENV = new PlainWord("env");
    /**
     * What a JVM reads besides its command line; an agent, a port of JMX or a heap meant for the application must not
     * reach the check.
     */
    private static final List<String> WITHOUT_OPTIONS =
            List.of("-u", "JDK_JAVA_OPTIONS", "-u", "JAVA_TOOL_OPTIONS", "-u", "_JAVA_OPTIONS");
    /** A JVM needs its time to start. */
    private static final PlainWord START = new PlainWord("90s");

    /** What is asked by a program of its own in every image: nothing that images have speaks it. */
    private static final Map<Protocol, String> PROGRAMS =
            Map.of(Protocol.GRPC, "GrpcHealthProbe", Protocol.HTTPS, "HttpsHealthProbe");

    private final UserChoices choices;
    private final List<Decision> decisions = new ArrayList<>();
    private Optional<HealthProbe> asked = Optional.empty();

    HealthcheckPlanner(UserChoices choices) {
        this.choices = choices;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** What the check asks; empty without one, and before {@link #plan}. */
    Optional<HealthProbe> asked() {
        return asked;
    }

    /**
     * The instruction; none if no check is known or wanted.
     *
     * @param ports the ports that the image exposes
     * @throws DockerfileGenException when a path is set and no port is known
     */
    List<Healthcheck> plan(Listening service, List<Port> ports, BaseImage base) {
        if (!choices.healthcheck().wanted()) {
            decisions.add(Decision.of("no health check", "healthcheck=off"));
            return List.of();
        }
        if (BaseImages.of(choices.runtime()).isNative()) {
            var because = "an executable brings no program that asks; Kubernetes asks by itself, by livenessProbe";
            decisions.add(
                    choices.healthcheck().path().isPresent()
                            ? Decision.warning("<healthcheck> changes nothing", because)
                            : Decision.of("no health check", because));
            return List.of();
        }
        var probe = choices.healthcheck()
                .path()
                .map(path -> asked(path, service, ports))
                .or(() -> detected(service, ports));
        probe.ifPresent(found -> decisions.add(
                !found.known()
                        ? Decision.of("no health check", found.origin() + "; set <healthcheck> to its path")
                        : Decision.of(said(found) + " port " + found.port(), found.origin())));
        asked = probe.filter(HealthProbe::known);
        return asked.map(found -> instruction(found, base)).stream().toList();
    }

    private static String said(HealthProbe probe) {
        return switch (probe.protocol()) {
            case HTTP -> "health check GET " + probe.path() + " on";
            case HTTPS -> "health check GET " + probe.path() + " over TLS on";
            case GRPC -> "health check calls the gRPC health service on";
            case TCP -> "health check connects to";
        };
    }

    private HealthProbe asked(String path, Listening service, List<Port> ports) {
        return service.probe()
                .filter(HealthProbe::known)
                .map(HealthProbe::port)
                .filter(port -> choices.ports().isEmpty() || ports.contains(Port.tcp(port)))
                .or(() -> first(ports))
                .map(port -> HealthProbe.http(port, path, "healthcheck is set"))
                .orElseThrow(() -> new DockerfileGenException("<healthcheck> is \"" + path
                        + "\", but no port is known. Set <ports> (or " + "-Ddockerfile-gen.ports) as well."));
    }

    private Optional<HealthProbe> detected(Listening service, List<Port> ports) {
        var others = service.ports().stream()
                .filter(port -> port.protocol().equals("tcp"))
                .toList();
        if (!choices.ports().isEmpty()
                && !others.isEmpty()
                && first(ports).isPresent()
                && ports.stream().noneMatch(others::contains)) {
            var listens = others.stream().map(Port::toString).collect(Collectors.joining(" and "));
            decisions.add(Decision.warning(
                    "<ports> is " + String.join(",", choices.ports()) + ", but the application listens on " + listens,
                    service.decisions().stream()
                                    .filter(decision -> decision.what().equals("port " + others.get(0)))
                                    .map(Decision::because)
                                    .findFirst()
                                    .orElse("its configuration")
                            + "; set <ports> to " + listens
                            + ", or change the application's port, in its configuration or with a variable in <env>"));
            return Optional.of(HealthProbe.unknown("<ports> contains none of the application's ports"));
        }
        return service.probe()
                .filter(probe -> choices.ports().isEmpty() || !probe.known() || ports.contains(Port.tcp(probe.port())))
                .or(() -> first(ports)
                        .map(port -> HealthProbe.tcp(
                                port, "no health endpoint is known; if there is one, set <healthcheck> to its path")));
    }

    /** The first TCP port. */
    static Optional<Integer> first(List<Port> ports) {
        return ports.stream()
                .filter(port -> port.protocol().equals("tcp"))
                .map(Port::number)
                .findFirst();
    }

    private Healthcheck instruction(HealthProbe probe, BaseImage base) {
        var asking = choices.runtimeImage().isPresent() || PROGRAMS.containsKey(probe.protocol())
                ? Optional.<List<String>>empty()
                : base.asking(probe);
        return asking.map(command -> new Healthcheck(
                        List.of(), List.of(), new PlainWord("10s"), new PlainWord("3s"), START, new ExecForm(command)))
                .orElseGet(() -> program(probe, !base.hasShell()));
    }

    /**
     * No collector is chosen: it would be in conflict with one that the environment asks for.
     *
     * @param bare whether the image has nothing but a JRE
     */
    private Healthcheck program(HealthProbe probe, boolean bare) {
        var name = PROGRAMS.getOrDefault(probe.protocol(), "HealthProbe");
        var copies = new ArrayList<>(List.of(new LayerCopy(STAGE, FOLDER + "/", FOLDER + "/")));
        var command = new ArrayList<String>();
        var musl = choices.buildImage().filter(image -> bare && image.contains("alpine"));
        if (musl.isPresent()) {
            decisions.add(Decision.warning(
                    "the health check reads the application's JVM options",
                    "the env of " + musl.get()
                            + " does not run on distroless; set <buildImage> to an image that is not "
                            + "based on Alpine, or keep agents, ports and heap sizes out of "
                            + "JDK_JAVA_OPTIONS and JAVA_TOOL_OPTIONS"));
        } else {
            command.add(bare ? OWN_ENV : "env");
            command.addAll(WITHOUT_OPTIONS);
        }
        if (bare && musl.isEmpty()) {
            copies.add(new LayerCopy(ENV, "/usr/bin/env", OWN_ENV));
        }
        command.addAll(List.of(
                "java", "-Xmx16m", "-XX:TieredStopAtLevel=1", "-cp", FOLDER, name, Integer.toString(probe.port())));
        if (probe.http()) {
            command.add(probe.path());
        }
        // A JVM that asks takes a tenth of a second of a processor.
        return new Healthcheck(
                List.of(new PlainWord(name)),
                copies,
                new PlainWord("30s"),
                new PlainWord("5s"),
                START,
                new ExecForm(command));
    }
}
