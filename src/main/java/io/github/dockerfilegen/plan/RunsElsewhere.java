package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what runs inside something that an image with a JRE is not, and why. */
final class RunsElsewhere {

    /** Packagings that make no application, with what they make. */
    private static final Map<String, String> PACKAGINGS = Map.of(
            "pom", "packaging pom makes no artifact to run",
            "ear", "an ear needs an application server of its own kind",
            "maven-plugin", "a Maven plugin runs inside Maven",
            "maven-archetype", "an archetype is a template for projects",
            "rar", "a resource adapter runs inside an application server",
            "ejb", "an EJB module runs inside an application server");

    private static final Map<String, String> FUNCTION_PLUGINS = Map.of(
            "azure-functions-maven-plugin", "Azure Functions", "function-maven-plugin", "Google Cloud Functions");
    /** What turns a whole framework's application into functions. */
    private static final Pattern FUNCTION_ADAPTERS = Pattern.compile("quarkus-(?:amazon-lambda|azure-functions|google-cloud-functions).*"
            + "|spring-cloud-function-adapter-(?:aws|azure|gcp).*|aws-serverless-java-container-.*|serverless-java-container-.*");
    /** Interfaces that a handler implements; an application that is started may have such a library for something else. */
    private static final Pattern FUNCTION_APIS = Pattern.compile("aws-lambda-java-core|azure-functions-java-library|functions-framework-api");

    /** Plugins that start or provision an application server, with its name (their own documentation). */
    private static final Map<String, String> SERVER_PLUGINS = Map.of(
            "wildfly-jar-maven-plugin", "WildFly", "jboss-as-maven-plugin", "JBoss", "liberty-maven-plugin", "Liberty",
            "glassfish-maven-plugin", "GlassFish",
            "weblogic-maven-plugin", "WebLogic");
    private static final Pattern PLATFORM = Pattern.compile("javax:javaee-(?:web-)?api|jakarta\\.platform:jakarta\\.jakartaee-(?:web-|core-)?api");
    private static final String BEYOND_SERVLETS = "import\\s+(?:static\\s+)?(?:javax|jakarta)\\.(?:ejb|ws\\.rs|enterprise|jms|batch|faces)\\.";
    /** Groups that bring such a part to a servlet container. */
    private static final Pattern IMPLEMENTATIONS = Pattern.compile("org\\.glassfish\\.jersey.*|org\\.jboss\\.(?:resteasy|weld).*|org\\.apache\\.(?:cxf|openwebbeans|myfaces).*"
            + "|org\\.glassfish|org\\.apache\\.tomee.*");

    private RunsElsewhere() {}

    /** Why a module is no application that a JRE starts; empty when it may be one. */
    static Optional<String> reason(ProjectFacts facts, UserChoices choices) {
        return Optional.ofNullable(PACKAGINGS.get(facts.packaging()))
                .or(() -> choices.mainClass().isPresent() ? Optional.empty() : function(facts).or(() -> MicronautKind.function(facts, choices)));
    }

    private static Optional<String> function(ProjectFacts facts) {
        var plugin = facts.plugins().stream()
                .filter(candidate -> FUNCTION_PLUGINS.containsKey(candidate.artifactId()))
                .map(candidate -> candidate.artifactId() + " deploys it to " + FUNCTION_PLUGINS.get(candidate.artifactId()) + ", which has a runtime of its own")
                .findFirst();
        return plugin.or(() -> dependency(facts, FUNCTION_ADAPTERS).map(name -> name + " makes a function of it, which runs in the provider's own runtime"))
                .or(() -> dependency(facts, FUNCTION_APIS).filter(name -> facts.files().mainClasses().isEmpty())
                        .map(name -> "it is a function (" + name + "), which runs in the provider's own runtime"));
    }

    private static Optional<String> dependency(ProjectFacts facts, Pattern artifactIds) {
        return facts.dependencies().stream()
                .filter(dependency -> !dependency.scope().equals("test"))
                .map(Dependency::artifactId)
                .filter(artifactIds.asMatchPredicate())
                .findFirst();
    }

    /** The whole platform's interfaces are provided, the sources use more than servlets, and nothing in the war implements it. */
    static Optional<String> enterprise(ProjectFacts facts) {
        var platform = facts.dependencies().stream().filter(dependency -> PLATFORM.matcher(dependency.key()).matches()).map(Dependency::artifactId).findFirst();
        return platform.filter(api -> facts.dependencies().stream().filter(Dependency::atRunTime).noneMatch(dependency -> IMPLEMENTATIONS.matcher(dependency.groupId()).matches()))
                .filter(api -> facts.files().sourcesMatch(BEYOND_SERVLETS))
                .map(api -> "its sources use more of " + api + " than servlets, so it runs on a Jakarta EE server");
    }

    /** The application server that a war names and that has more than the servlets of Tomcat; empty when it names none. */
    static Optional<String> server(ProjectFacts facts) {
        return facts.plugins().stream()
                .filter(plugin -> SERVER_PLUGINS.containsKey(plugin.artifactId()))
                .map(plugin -> "it runs on " + SERVER_PLUGINS.get(plugin.artifactId()) + " (" + plugin.artifactId() + ")")
                .findFirst()
                .or(() -> enterprise(facts))
                .map(reason -> reason + ", which has more than Tomcat's servlets; package the server with it, as WildFly's bootable jar and Payara Micro's "
                        + "bundle do");
    }
}
