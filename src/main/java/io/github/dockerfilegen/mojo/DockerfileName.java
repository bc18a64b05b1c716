package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.regex.Pattern;

/** Validates the name of the Dockerfile. */
final class DockerfileName {

    /** Names of files that are something else. */
    private static final Pattern OTHERS =
            Pattern.compile("(?i).*\\.dockerignore|pom\\.xml|mvnw(?:\\.cmd)?|docker-bake\\.hcl");

    private DockerfileName() {}

    static String checked(String name) {
        if (!name.matches("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
                || OTHERS.matcher(name).matches()) {
            throw new DockerfileGenException(
                    "\"" + name + "\" in <dockerfile> is not the name of a Dockerfile. Use a file name without "
                            + "folders, such as Dockerfile or Dockerfile.prod.");
        }
        return name;
    }
}
