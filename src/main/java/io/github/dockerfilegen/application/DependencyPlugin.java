package io.github.dockerfilegen.application;

import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import io.github.dockerfilegen.model.Wrapper;

/** The maven-dependency-plugin that the Dockerfile calls, with a fixed version that a project cannot change. */
public final class DependencyPlugin {

    private static final String COORDINATES = "org.apache.maven.plugins:maven-dependency-plugin:";
    private static final String FOR_MAVEN_363 = "3.11.0";
    private static final String FOR_OLDER_MAVEN = "3.6.1";

    private DependencyPlugin() {}

    /** A goal of the plugin, in a version that supports the Maven of the project's wrapper. */
    public static String goal(ProjectFacts facts, String goal) {
        var older = facts.wrapper()
                .map(Wrapper::mavenVersion)
                .filter(version -> !version.isEmpty() && !new Version(version).atLeast("3.6.3"));
        return COORDINATES + (older.isPresent() ? FOR_OLDER_MAVEN : FOR_MAVEN_363) + ":" + goal;
    }
}
