package io.github.dockerfilegen.framework.function;

import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A function that a cloud starts by itself, in a runtime of its own. */
public final class CloudFunction implements Framework {

    private static final Map<String, String> FUNCTION_PLUGINS = Map.of(
            "azure-functions-maven-plugin", "Azure Functions", "function-maven-plugin", "Google Cloud Functions");
    /** What turns a whole framework's application into functions. */
    private static final Pattern FUNCTION_ADAPTERS =
            Pattern.compile("quarkus-(?:amazon-lambda|azure-functions|google-cloud-functions).*"
                    + "|spring-cloud-function-adapter-(?:aws|azure|gcp).*|aws-serverless-java-container-.*"
                    + "|serverless-java-container-.*");
    /**
     * Interfaces that a handler implements; an application that is started may have such a library for something else.
     */
    private static final Pattern FUNCTION_APIS =
            Pattern.compile("aws-lambda-java-core|azure-functions-java-library|functions-framework-api");

    @Override
    public Optional<String> runsElsewhere(ProjectFacts facts) {
        var plugin = facts.plugins().stream()
                .filter(candidate -> FUNCTION_PLUGINS.containsKey(candidate.artifactId()))
                .map(candidate -> candidate.artifactId() + " deploys it to "
                        + FUNCTION_PLUGINS.get(candidate.artifactId()) + ", which has its own runtime")
                .findFirst();
        return plugin.or(() -> dependency(facts, FUNCTION_ADAPTERS)
                        .map(name -> name + " makes it a function, which runs in the provider's runtime"))
                .or(() -> dependency(facts, FUNCTION_APIS)
                        .filter(name -> facts.files().mainClasses().isEmpty())
                        .map(name -> "it is a function (" + name + "), which runs in the provider's runtime"));
    }

    private static Optional<String> dependency(ProjectFacts facts, Pattern artifactIds) {
        return facts.dependencies().stream()
                .filter(dependency -> !dependency.scope().equals("test"))
                .map(Dependency::artifactId)
                .filter(artifactIds.asMatchPredicate())
                .findFirst();
    }
}
