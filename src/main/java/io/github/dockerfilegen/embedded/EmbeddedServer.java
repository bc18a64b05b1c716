package io.github.dockerfilegen.embedded;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.listening.ConfiguredPort;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A library with which a program of its own starts a server, and how to see there which port that listens on.
 *
 * @param name how its users call it
 * @param artifacts matches {@code groupId:artifactId}, or that with {@code :version}, of what brings the server; empty
 *     for what the JDK has
 * @param mark a regular expression that a source file with such a server matches
 * @param call a regular expression for the calls that are given the port, with the opening parenthesis, or the
 *     assignments, with the sign
 * @param fallback the port where the code names none; 0 for none
 * @param key what its configuration calls the port; empty where it reads none
 * @param files the configuration files, those that win behind those that give way
 */
public record EmbeddedServer(
        String name, Pattern artifacts, String mark, String call, int fallback, String key, List<String> files) {

    public static final EmbeddedServer GRPC = of(
            "gRPC",
            "io\\.grpc:grpc-.*",
            "\\bio\\.grpc\\b",
            "(?:ServerBuilder\\.forPort|\\bnewServerBuilderForPort)\\s*\\(",
            0);

    public static final EmbeddedServer ARMERIA = of(
            "Armeria",
            "com\\.linecorp\\.armeria:armeria.*",
            "\\bcom\\.linecorp\\.armeria\\.server\\b",
            "\\.https?\\s*\\(",
            0);

    /** By each one's own documentation. Clients of the same libraries have other calls. */
    static final List<EmbeddedServer> ALL = List.of(
            of(
                    "Javalin",
                    "io\\.javalin:javalin(?:-[^:]*)?:(?![0-3]\\.).*",
                    "\\bio\\.javalin\\b",
                    "\\.start\\s*\\(|\\bjetty\\.(?:defaultPort|port)\\s*=",
                    8080),
            of(
                    "Javalin before 4",
                    "io\\.javalin:javalin(?:-[^:]*)?:[0-3]\\..*",
                    "\\bio\\.javalin\\b",
                    "\\.start\\s*\\(",
                    7000),
            of(
                    "Spark",
                    "com\\.sparkjava:spark-(?:core|kotlin)",
                    "^(?![\\s\\S]*\\bSparkApplication\\b)[\\s\\S]*\\bspark\\.(?:Spark|Service|kotlin)\\b",
                    "(?:(?<!\\.)\\bport|\\bSpark\\.port)\\s*\\(",
                    4567),
            of(
                            "Ktor",
                            "io\\.ktor:ktor-server-(?:netty|cio|jetty|tomcat)(?:-jakarta)?(?:-jvm)?",
                            "\\bio\\.ktor\\b",
                            "\\bembeddedServer\\s*\\(",
                            0)
                    .configured("ktor.deployment.port", "application.yaml", "application.conf"),
            of(
                    "http4k",
                    "org\\.http4k:http4k-(?:server-.*|core)",
                    "\\borg\\.http4k\\b",
                    "\\b(?:Netty|Jetty(?:11|Loom)?|Undertow|SunHttp(?:Loom)?|ApacheServer4?|KtorCIO|KtorNetty"
                            + "|Helidon|Ratpack)\\s*\\(",
                    0),
            of("Jooby", "io\\.jooby:jooby(?:-.*)?", "\\bio\\.jooby\\b", "\\.setPort\\s*\\(|\\bport\\s*=(?!=)", 8080)
                    .configured("server.port", "application.conf", "/conf/application.conf"),
            of("Jooby 1", "org\\.jooby:jooby(?:-.*)?", "\\borg\\.jooby\\b", "\\bport\\s*\\(", 8080)
                    .configured("application.port", "application.conf", "/conf/application.conf"),
            of("Ratpack", "io\\.ratpack:ratpack-(?:core|groovy|guice)", "\\bratpack\\.", "\\.port\\s*\\(", 5050),
            GRPC,
            of(
                    "Vert.x",
                    "io\\.vertx:vertx-(?:core|web.*)",
                    "\\bio\\.vertx\\b",
                    "\\.listen\\s*\\("
                            + "|\\bHttpServerOptions\\s*\\(\\s*\\)(?:\\s*\\.\\w+\\([^()]*\\))*\\s*\\.setPort\\s*\\(",
                    0),
            of(
                    "Jetty",
                    "org\\.eclipse\\.jetty(?:\\..*)?:jetty-.*",
                    "\\borg\\.eclipse\\.jetty\\.server\\b",
                    "\\bnew\\s+(?:org\\.eclipse\\.jetty\\.server\\.)?Server\\s*\\((?=\\s*(?:\\d|\\w*[pP]ort"
                            + "|\\w*PORT|Integer))|onnector\\.setPort\\s*\\(|onnector\\.port\\s*=(?!=)",
                    0),
            of("Undertow", "io\\.undertow:undertow-.*", "\\bio\\.undertow\\b", "\\.addHttpListener\\s*\\(", 0),
            of(
                    "Tomcat",
                    "org\\.apache\\.tomcat\\.embed:tomcat-embed-core",
                    "\\borg\\.apache\\.catalina\\.startup\\.Tomcat\\b",
                    "\\btomcat\\.setPort\\s*\\(",
                    8080),
            of(
                    "Pekko HTTP",
                    "org\\.apache\\.pekko:pekko-http.*",
                    "\\borg\\.apache\\.pekko\\.http\\b",
                    "\\b(?:newServerAt|bindAndHandle\\w*)\\s*\\(",
                    0),
            of(
                    "Akka HTTP",
                    "com\\.typesafe\\.akka:akka-http.*",
                    "\\bakka\\.http\\b",
                    "\\b(?:newServerAt|bindAndHandle\\w*)\\s*\\(",
                    0),
            ARMERIA,
            of("Netty", "io\\.netty:netty-.*", "\\bio\\.netty\\.bootstrap\\.ServerBootstrap\\b", "\\.bind\\s*\\(", 0),
            of(
                    "JDK",
                    "",
                    "\\bcom\\.sun\\.net\\.httpserver\\b",
                    "\\bHttps?Server\\.create\\s*\\(\\s*(?:new\\s+)?(?:java\\.net\\.)?InetSocketAddress\\s*\\(",
                    0));

    public static EmbeddedServer of(String name, String artifacts, String mark, String call, int fallback) {
        return new EmbeddedServer(name, Pattern.compile(artifacts), mark, call, fallback, "", List.of());
    }

    private EmbeddedServer configured(String newKey, String... newFiles) {
        return new EmbeddedServer(name, artifacts, mark, call, fallback, newKey, List.of(newFiles));
    }

    /** Whether an application can have it. */
    public boolean among(ClassPath libraries) {
        return artifacts.pattern().isEmpty()
                || libraries.all().stream()
                        .anyMatch(dependency ->
                                artifacts.matcher(dependency.key()).matches()
                                        || artifacts
                                                .matcher(dependency.key() + ":" + dependency.version())
                                                .matches());
    }

    /** Where it listens without being told. */
    Optional<ConfiguredPort.Fallback> standard() {
        return fallback == 0 ? Optional.empty() : Optional.of(new ConfiguredPort.Fallback(fallback, name));
    }
}
