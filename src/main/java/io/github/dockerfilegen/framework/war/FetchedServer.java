package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;

/**
 * The stage that downloads an application server.
 *
 * @param stage the stage's name
 * @param goal Maven's goal that downloads it, as a shell word
 * @param artifact what is downloaded, {@code groupId:artifactId:version:type}, as a shell word
 */
public record FetchedServer(PlainWord stage, ShellText goal, ShellText artifact) {

    /** The same in a file where the stages of several applications begin with their names. */
    public FetchedServer inStages(PlainWord name) {
        return new FetchedServer(stage.inStages(name), goal, artifact);
    }
}
