package com.example.stamp;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes a file among the classes. */
@Mojo(name = "stamp", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public class StampMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project.build.outputDirectory}")
    private File folder;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            Files.createDirectories(folder.toPath());
            Files.writeString(folder.toPath().resolve("stamp.txt"), "stamped");
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write", e);
        }
    }
}
