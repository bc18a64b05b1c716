package io.github.dockerfilegen.image;

import io.github.dockerfilegen.application.DependencyPlugin;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.AgentDownload;
import io.github.dockerfilegen.plan.ExtraCopy;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java agents of {@code <javaAgents>}: Maven downloads those with coordinates, the others are files. */
final class UserAgents {

    /** The stage that downloads them. */
    static final PlainWord STAGE = new PlainWord("agents");

    private static final String FOLDER = "/agents/";
    private static final Pattern COORDINATES =
            Pattern.compile("([\\w.-]+):([\\w.-]+):([\\w][\\w.+-]*)(?::jar:([\\w.-]+))?");

    private record Agent(String location, String options) {

        static Agent parse(String text) {
            var equals = text.indexOf('=');
            var agent = equals < 0
                    ? new Agent(text, "")
                    : new Agent(text.substring(0, equals).strip(), text.substring(equals));
            if (!agent.isArtifact() && (!agent.location.endsWith(".jar") || agent.location.contains(":"))) {
                throw new DockerfileGenException("\"" + text + "\" in <javaAgents> is no Java agent. Write its "
                        + "coordinates with the version, for example "
                        + "io.opentelemetry.javaagent:opentelemetry-javaagent:2.10.0, or a jar of the project; options "
                        + "follow behind \"=\".");
            }
            return agent;
        }

        boolean isArtifact() {
            return COORDINATES.matcher(location).matches();
        }

        /** The name of the jar in the image; Maven's plugin leaves out the version. */
        String jar() {
            var parts = COORDINATES.matcher(location);
            return parts.matches()
                    ? parts.group(2) + (parts.group(4) == null ? "" : "-" + parts.group(4)) + ".jar"
                    : location.replaceFirst(".*/", "");
        }
    }

    private final ProjectFacts facts;
    private final List<Agent> agents;

    UserAgents(ProjectFacts facts, List<String> agents) {
        this.facts = facts;
        this.agents = agents.stream().map(Agent::parse).toList();
        this.agents.stream()
                .filter(agent -> this.agents.stream()
                        .anyMatch(other -> other != agent && other.jar().equals(agent.jar())))
                .findFirst()
                .ifPresent(agent -> {
                    throw new DockerfileGenException("Two agents in <javaAgents> are called " + agent.jar()
                            + ", and the image has one folder for them. Bring one of them with <copies>, and load it "
                            + "with <jvmOptions>.");
                });
    }

    /** The stage that downloads agents; none if none has to be. */
    List<AgentDownload> download(PlainWord stage) {
        var artifacts = agents.stream()
                .filter(Agent::isArtifact)
                .map(agent -> ShellText.word(agent.location()))
                .toList();
        return artifacts.isEmpty()
                ? List.of()
                : List.of(new AgentDownload(stage, ShellText.word(DependencyPlugin.goal(facts, "copy")), artifacts));
    }

    /** Copies all agents to one folder, those that Maven downloads first. */
    List<ExtraCopy> copies(PlainWord stage) {
        var downloaded = agents.stream()
                .filter(Agent::isArtifact)
                .limit(1)
                .map(agent -> new ExtraCopy(List.of(stage), new CopyInstruction(List.of(FOLDER), FOLDER)));
        return Stream.concat(
                        downloaded,
                        files().stream()
                                .map(file ->
                                        new ExtraCopy(List.of(), new CopyInstruction(List.of(file.path()), FOLDER))))
                .toList();
    }

    /** The agents that are files of the project. */
    List<BuildInput> files() {
        return agents.stream()
                .filter(agent -> !agent.isArtifact())
                .map(agent -> UserCopies.required(facts, agent.location(), "javaAgents"))
                .toList();
    }

    /** The options of the JVM that load them, in the user's order. */
    List<String> options() {
        return agents.stream()
                .map(agent -> "-javaagent:" + FOLDER + agent.jar() + agent.options())
                .toList();
    }
}
