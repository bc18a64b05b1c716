package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Port;
import java.util.List;

/**
 * The runtime stage: the final stage of an image.
 *
 * @param stage the stage's name
 * @param image the base image
 * @param java the Java feature version of the image, such as 21
 * @param labels the labels, {@code key="value"} in the order of their keys
 * @param env environment variables, {@code NAME="value"} in the order of their names
 * @param ports the ports to expose, ascending
 * @param linked the stages that link a Java runtime; none where the base image has one; none or one
 * @param writable the folders that the application may write to
 * @param root the user for what follows in the stage, {@code uid:gid} of root; none where the base image has it or no
 *     shell; none or one
 * @param healthcheck the health check; none or one
 * @param accounts the account to create; none where the base image has it, or for root; none or one
 * @param user the numbers of the user and the group that the application runs as, {@code uid:gid}
 * @param entrypoint the command that starts the JVM
 * @param aot the stages that make a cache of loaded classes and add it; none or one
 * @param agents the stage that downloads Java agents; none or one
 * @param extras what the user adds
 */
public record RuntimeStage(
        PlainWord stage,
        ImageReference image,
        int java,
        List<DockerText> labels,
        List<DockerText> env,
        List<Port> ports,
        List<LinkedJava> linked,
        WritableFolders writable,
        List<PlainWord> root,
        List<Healthcheck> healthcheck,
        List<Account> accounts,
        PlainWord user,
        ExecForm entrypoint,
        List<AotCache> aot,
        List<AgentDownload> agents,
        RuntimeExtras extras) {

    public RuntimeStage {
        labels = List.copyOf(labels);
        env = List.copyOf(env);
        ports = List.copyOf(ports);
        linked = List.copyOf(linked);
        root = List.copyOf(root);
        healthcheck = List.copyOf(healthcheck);
        accounts = List.copyOf(accounts);
        aot = List.copyOf(aot);
        agents = List.copyOf(agents);
    }

    /** The name of the stage that becomes the image. */
    public PlainWord last() {
        return aot.isEmpty() ? stage : aot.get(0).stage();
    }
}
