package io.github.dockerfilegen.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Port;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where servers listen that a program starts itself. */
class EmbeddedServersTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "io.javalin:javalin | import io.javalin.Javalin; Javalin.create().get(\"/\", ctx -> ctx.result(\"9000\")).start(7070); | 7070",
                "io.javalin:javalin | import io.javalin.Javalin; var app = Javalin.create(); app.start(Integer.parseInt(System.getenv().getOrDefault(\"PORT\", \"7070\"))); | 7070",
                "io.javalin:javalin | import io.javalin.Javalin; Javalin.create().start(); new Thread(r).start(); | 8080",
                "io.javalin:javalin | import io.javalin.Javalin; Javalin.create(config -> { config.jetty.defaultPort = 7171; }).start(); | 7171",
                "io.javalin:javalin:3.13.0 | import io.javalin.Javalin; Javalin.create().start(); | 7000",
                "io.javalin:javalin:3.13.0 | import io.javalin.Javalin; Javalin.create().start(7070); | 7070",
                "com.sparkjava:spark-core | import static spark.Spark.*; get(\"/\", (q, a) -> \"\"); | 4567",
                "com.sparkjava:spark-core | import static spark.Spark.*; port(8081); get(\"/\", (q, a) -> \"\"); request.port(); | 8081",
                "com.sparkjava:spark-core | import org.apache.spark.SparkConf; | ''",
                "com.sparkjava:spark-core | import static spark.Spark.*; class Rest implements SparkApplication { public void init() { get(\"/\", (q, a) -> \"\"); } } | ''",
                "io.ktor:ktor-server-netty-jvm | import io.ktor.server.netty.*; embeddedServer(Netty, port = 8088, host = \"0.0.0.0\"); | 8088",
                "org.http4k:http4k-server-undertow | import org.http4k.server.*; app.asServer(Undertow(9000)).start(); | 9000",
                "io.jooby:jooby-netty | import io.jooby.*; runApp(args, App::new); | 8080",
                "io.jooby:jooby-netty | import io.jooby.*; setServerOptions(new ServerOptions().setPort(8083)); | 8083",
                "org.jooby:jooby-netty | import org.jooby.*; run(() -> new App(), args); | 8080",
                "io.ratpack:ratpack-core | import ratpack.server.*; RatpackServer.start(s -> s.handlers(c -> c)); | 5050",
                "io.ratpack:ratpack-core | import ratpack.server.*; RatpackServer.start(s -> s.serverConfig(c -> c.port(5051))); | 5051",
                "io.grpc:grpc-netty-shaded | import io.grpc.*; Grpc.newServerBuilderForPort(50051, InsecureServerCredentials.create()).build(); | 50051",
                "io.grpc:grpc-netty-shaded | import io.grpc.*; int port = 50052; ServerBuilder.forPort(port).build(); | 50052",
                "io.grpc:grpc-netty-shaded | import io.grpc.*; ManagedChannelBuilder.forAddress(\"localhost\", 50051); | ''",
                "io.vertx:vertx-core | import io.vertx.core.*; vertx.createHttpServer().listen(8888, http -> { log(\"on 9999\"); }); | 8888",
                "io.vertx:vertx-core | import io.vertx.core.*; vertx.createHttpServer(new HttpServerOptions().setSsl(false).setPort(8889)).listen(); | 8889",
                "io.vertx:vertx-core | import io.vertx.core.*; new PgConnectOptions().setPort(5432); | ''",
                "org.eclipse.jetty:jetty-server | import org.eclipse.jetty.server.Server; var server = new Server(8085); | 8085",
                "org.eclipse.jetty:jetty-server | import org.eclipse.jetty.server.Server; var server = new Server(pool); connector.setPort(8086); | 8086",
                "org.eclipse.jetty:jetty-server | import org.eclipse.jetty.server.Server; void main() { new Main().run(8080, \"/\"); } void run(int port, String path) { new Server(port); } | 8080",
                "io.grpc:grpc-netty | import io.grpc.*; Main(int port) { this.port = port; } void run() { ServerBuilder.forPort(port); } void main() { new Main(50053).run(); } | 50053",
                "io.undertow:undertow-core | import io.undertow.Undertow; Undertow.builder().addHttpListener(8087, \"0.0.0.0\"); | 8087",
                "org.apache.pekko:pekko-http_3 | import org.apache.pekko.http.javadsl.*; Http.get(system).newServerAt(\"0.0.0.0\", 8090).bind(routes); | 8090",
                "org.example:other | import com.sun.net.httpserver.*; HttpServer.create(new InetSocketAddress(8000), 0); | 8000",
                "org.example:other | com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress(8001), 0); | 8001",
                "org.eclipse.jetty:jetty-server | new org.eclipse.jetty.server.Server(8082).start(); | 8082",
                "org.example:other | import com.sun.net.httpserver.*; HttpServer.create(new InetSocketAddress(\"0.0.0.0\", 8000), 100); | 8000",
                "org.example:other | import io.javalin.Javalin; Javalin.create().start(7070); | ''"
            })
    void thePortIsInTheCode(String library, String code, String ports) {
        assertThat(ports(library, code)).isEqualTo(ports);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "app.start(Config.PORT); | Javalin in src/main/java/Main.java gets its port at run time; set <ports> to expose it",
                "app.start(base + 70); int base = 7000; | Javalin in src/main/java/Main.java gets its port at run time; set <ports> to expose it",
                "app.start(7000); other.start(Config.PORT); | Javalin gets several ports in src/main/java/Main.java; set <ports> to the ones to expose"
            })
    void aPortThatNobodyCanKnowIsNotGuessed(String code, String because) {
        var service = service("io.javalin:javalin", "import io.javalin.Javalin; " + code);

        assertThat(service).hasValueSatisfying(found -> {
            assertThat(found.ports()).isEmpty();
            assertThat(found.decisions()).containsExactly(Decision.of("no port", because));
        });
    }

    @Test
    void aConstantOfAnotherClassIsFound() {
        Projects.write(
                folder.resolve("src/main/java/Constants.java"), "interface Constants { int DEFAULT_PORT = 8888; }");

        assertThat(
                        ports(
                                "io.vertx:vertx-core",
                                "import io.vertx.core.*; server.listen(config().getInteger(\"http.port\", Constants.DEFAULT_PORT));"))
                .isEqualTo("8888");
    }

    @Test
    void whatAnotherClassGivesIsFound() {
        Projects.write(folder.resolve("src/main/java/Start.java"), "class Start { void main() { Main.run(8090); } }");

        assertThat(ports(
                        "io.vertx:vertx-core",
                        "import io.vertx.core.*; class Main { static void run(int port) { server.listen(port); } }"))
                .isEqualTo("8090");
    }

    @Test
    void severalServersOfOneFileAreAllExposedAndNoneIsAsked() {
        var service = service(
                        "com.linecorp.armeria:armeria",
                        "import com.linecorp.armeria.server.Server; Server.builder().http(8081).https(8443);")
                .orElseThrow();

        assertThat(service.ports()).extracting(Object::toString).containsExactly("8081", "8443");
        assertThat(service.probe())
                .hasValueSatisfying(probe -> assertThat(probe.known()).isFalse());
    }

    @Test
    void aClassOfTheProgramItselfSaysWhere() {
        assertThat(service("io.javalin:javalin", "import io.javalin.Javalin; Javalin.create().start(7070);"))
                .hasValueSatisfying(found -> assertThat(found.decisions())
                        .containsExactly(Decision.of("port 7070", "Javalin in src/main/java/Main.java")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ServerBuilder.forPort(50051).addService(new HealthStatusManager().getHealthService()) | GRPC",
                "ServerBuilder.forPort(50051).addService(new Health()); class Health extends HealthGrpc.HealthImplBase {} | GRPC",
                "ServerBuilder.forPort(50051).useTransportSecurity(chain, key).addService(new HealthStatusManager().getHealthService()) | none",
                "ServerBuilder.forPort(50051).addService(new Greeter()) | none"
            })
    void aGrpcServerIsAskedWhereItHasAHealthService(String code, String protocol) {
        var probe = service("io.grpc:grpc-netty", "import io.grpc.*; " + code)
                .orElseThrow()
                .probe();

        assertThat(probe.map(found -> found.protocol().name()).orElse("none")).isEqualTo(protocol);
        assertThat(probe.map(HealthProbe::port).orElse(50051)).isEqualTo(50051);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application.yaml | ktor: {deployment: {port: 8081}} | 8081",
                "application.yaml | ktor: {deployment: {port: \"$PORT:8082\"}} | 8082",
                "application.conf | ktor { deployment { port = 8080, port = ${?PORT} } } | 8080",
                "application.conf | ktor.deployment.port = 8083 | 8083"
            })
    void aKtorApplicationIsConfigured(String file, String text, String port) {
        Projects.write(folder.resolve("src/main/resources/" + file), text);

        assertThat(ports("io.ktor:ktor-server-netty", "import io.ktor.server.netty.EngineMain; EngineMain.main(args);"))
                .isEqualTo(port);
    }

    @Test
    void theCodeOfJoobyWinsOverItsConfiguration() {
        Projects.write(folder.resolve("src/main/resources/application.conf"), "server.port = 9090");

        assertThat(ports("io.jooby:jooby", "import io.jooby.*; runApp(args, App::new);"))
                .isEqualTo("9090");
        assertThat(ports("io.jooby:jooby", "import io.jooby.*; new ServerOptions().setPort(8083);"))
                .isEqualTo("8083");
    }

    /** Steps do not make a port doubtful: over all public projects that were tried each port of one value was right, however far away. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "void main() { start(7070); }",
                "int port = 7070; void main() { start(port); }",
                "int standard = 7070; int port = standard; void main() { start(port); }",
                "static final int DEFAULT = 7070; void go(int port) { start(port); } void main(String[] args) { int port = DEFAULT; if (args.length > 0) { port = Integer.parseInt(args[0]); } go(port); }",
                "private final int port; A(int port) { this.port = port; } void go() { start(port); } static void main(String[] args) { int port = 7070; new A(port).go(); }",
                "int port = 7070; A setPort(int port) { this.port = port; return this; } void main() { start(port); }",
                "void go(int port, String path) { start(port); } void main() { go(7070, \"9090\"); }",
                "int port() { var text = System.getenv(\"PORT\"); if (text != null) { return Integer.parseInt(text); } return 7070; } void main() { start(port()); }",
                "void other() { int port = 5432; } void main() { int port = 7070; start(port); }",
                "void main() { int port = 7070; if (cmd.hasOption(\"p\")) { port = Integer.parseInt(cmd.getOptionValue(\"p\")); } start(port); }"
            })
    void aPortOfOneValueIsAskedHoweverFarAwayItIs(String code) {
        var service = service(
                        "io.javalin:javalin",
                        "import io.javalin.Javalin; class A { " + code.replace(" start(", " Javalin.create().start(")
                                + " }")
                .orElseThrow();

        assertThat(service.ports()).containsExactly(Port.tcp(7070));
        assertThat(service.probe()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "int port = 7070; void main() { if (file.exists()) { port = read(file); } start(port); }",
                "void go(int port) { start(port); } void main() { go(7070); } void reload() { go(settings.wanted()); }"
            })
    void aPortThatMayBeAnotherIsExposedAndNotAsked(String code) {
        var service = service(
                        "io.javalin:javalin",
                        "import io.javalin.Javalin; class A { " + code.replace(" start(", " Javalin.create().start(")
                                + " }")
                .orElseThrow();

        assertThat(service.ports()).containsExactly(Port.tcp(7070));
        assertThat(service.probe())
                .hasValueSatisfying(probe -> assertThat(probe.origin())
                        .isEqualTo("port 7070 is only one of several possible values in the code"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "void store() { int port = 5432; } void main() { int port = read(file); start(port); }",
                "void connect(String host, int port) { } void main() { connect(\"db\", 5432); int port = read(file); start(port); }",
                "void go(int port) { start(port); } void main() { go(settings.wanted()); }",
                "void go(int port) { start(port); } void go(int port, int backlog) { go(port); } void main() { var n = settings.wanted(); go(n, 1000); }"
            })
    void theNumberOfAnotherNameIsNoPort(String code) {
        Projects.write(
                folder.resolve("src/main/java/Poller.java"),
                "class Poller { void run() { new Poller().go(5000); } void go(int port) { } }");

        assertThat(ports(
                        "io.javalin:javalin",
                        "import io.javalin.Javalin; class A { " + code.replace(" start(", " Javalin.create().start(")
                                + " }"))
                .isEmpty();
    }

    /** The image starts the program without its options. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "@Option(names = {\"-p\", \"--port\"}, defaultValue = \"7070\", description = \"of 1000\") int port; public void run() { start(port); }",
                "@CommandLine.Option(names = \"--port\", defaultValue = \"${env:PORT:-7070}\") private int port = 9090; public void run() { start(port); }",
                "static final String STANDARD = \"7070\"; @Option(names = \"--port\", defaultValue = STANDARD) int port; public void run() { start(port); }",
                "@Parameter(names = \"--port\") private Integer port = 7070; public void run() { start(port); }",
                "@Option(name = \"-port\", usage = \"where\") private int port = 7070; public void run() { start(port); }",
                "void main() { start(Integer.parseInt(line.getOptionValue(\"port\", \"7070\"))); }",
                "void main() { var wanted = parser.accepts(\"port\").withRequiredArg().ofType(Integer.class).defaultsTo(7070); start(options.valueOf(wanted)); }",
                "void main(Settings settings) { start(settings.getHttpPort()); } static class Settings { @Parameter(names = \"--port\") int httpPort = 7070; int getHttpPort() { return httpPort; } }",
                "void main() { new Web(settings.httpPort).go(); } static class Settings { @Parameter(names = \"--port\") int httpPort = 7070; } static class Web { final int port; Web(int port) { this.port = port; } void go() { start(port); } }"
            })
    void theDefaultOfAnOptionIsThePort(String code) {
        var service = service(
                        "io.javalin:javalin",
                        "import io.javalin.Javalin; class A { " + code.replace(" start(", " Javalin.create().start(")
                                + " }")
                .orElseThrow();

        assertThat(service.ports()).containsExactly(Port.tcp(7070));
        assertThat(service.probe()).isEmpty();
    }

    @Test
    void akkaIsNotCalledPekko() {
        assertThat(service(
                                "com.typesafe.akka:akka-http_2.13",
                                "import akka.http.javadsl.*; Http.get(system).newServerAt(\"localhost\", 8090).bind(routes);")
                        .orElseThrow()
                        .decisions())
                .extracting(Decision::because)
                .anyMatch(because -> because.startsWith("Akka HTTP in"))
                .noneMatch(because -> because.contains("Pekko"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "io.javalin:javalin | import io.javalin.Javalin; Javalin.create().start(\"localhost\", 7070); | true",
                "org.example:other | import com.sun.net.httpserver.*; HttpServer.create(new InetSocketAddress(\"127.0.0.1\", 8000), 0); | true",
                "org.example:other | import com.sun.net.httpserver.*; HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8000), 0); | true",
                "io.vertx:vertx-core | import io.vertx.core.*; server.listen(8888, \"127.0.0.1\"); | true",
                "io.vertx:vertx-core | import io.vertx.core.*; server.listen(8888); client.get(\"localhost\"); | false",
                "org.example:other | import com.sun.net.httpserver.*; HttpServer.create(new InetSocketAddress(\"0.0.0.0\", 8000), 0); | false"
            })
    void aServerThatNobodyOutsideReachesIsSaid(String library, String code, boolean said) {
        assertThat(service(library, code).orElseThrow().decisions().stream()
                        .anyMatch(decision -> decision.warning()
                                && decision.what().equals("the application is unreachable from outside the container")))
                .isEqualTo(said);
    }

    private String ports(String library, String code) {
        return String.join(
                " ",
                service(library, code).stream()
                        .flatMap(service -> service.ports().stream())
                        .map(Object::toString)
                        .toList());
    }

    private Optional<Listening> service(String library, String code) {
        var key = library.split(":");
        Projects.write(folder.resolve("src/main/java/Main.java"), code);
        return EmbeddedServers.service(Projects.facts(
                folder,
                Projects.pom("<dependencies><dependency><groupId>" + key[0] + "</groupId><artifactId>" + key[1]
                        + "</artifactId><version>" + (key.length > 2 ? key[2] : "6.0.0")
                        + "</version></dependency></dependencies>")));
    }
}
