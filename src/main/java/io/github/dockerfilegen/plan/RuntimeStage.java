package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Port;
import java.util.List;

/**
 * The stage that becomes the image.
 *
 * @param stage the stage's name
 * @param template the template under {@code runtime/}: what makes the user on this kind of base
 * @param image the image to run on
 * @param java the Java feature version of the image
 * @param labels {@code key="value"} in the order of their keys
 * @param env {@code NAME="value"} in the order of their names
 * @param ports the ports to expose, ascending
 * @param writable the folders that the application may write to
 * @param healthcheck how Docker asks for the application's health; none or one
 * @param user numeric user and group, {@code uid:gid}
 * @param entrypoint the command that starts the JVM
 */
public record RuntimeStage(
        PlainWord stage,
        PlainWord template,
        ImageReference image,
        int java,
        List<DockerText> labels,
        List<DockerText> env,
        List<Port> ports,
        WritableFolders writable,
        List<Healthcheck> healthcheck,
        PlainWord user,
        ExecForm entrypoint) {

    public RuntimeStage {
        labels = List.copyOf(labels);
        env = List.copyOf(env);
        ports = List.copyOf(ports);
        healthcheck = List.copyOf(healthcheck);
    }
}
