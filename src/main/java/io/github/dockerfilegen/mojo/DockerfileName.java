package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.model.DockerfileGenException;

/** Checks the name of the Dockerfile, which lies beside the POM. */
final class DockerfileName {

    private DockerfileName() {}

    static String checked(String name) {
        if (!name.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*") || name.endsWith(".dockerignore")) {
            throw new DockerfileGenException("\"" + name + "\" in <dockerfile> is not the name of a Dockerfile. Use a file name without "
                    + "folders, such as Dockerfile or Dockerfile.prod.");
        }
        return name;
    }
}
