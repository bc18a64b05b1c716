package io.github.dockerfilegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallFinderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "app.start(7070); | 7070",
                "app.start( 7070 /* not (8080 */ ).join(); | 7070",
                "int port = 7070; app.start(port); | 7070",
                "private static final int PORT = 7070; void run() { app.start(PORT); } | 7070",
                "this.port = 7070; app.start(this.port); | 7070",
                "app.start(Integer.parseInt(System.getenv().getOrDefault(\"PORT\", \"7070\"))); | 7070",
                "int port = Integer.getInteger(\"port\", 7070); app.start(\"0.0.0.0\", port); | 7070",
                "int port = 1; port = 2; app.start(port); | 1, 2",
                "String port = System.getenv(\"PORT\"); if (port == null) { port = \"7070\"; } app.start(Integer.valueOf(port)); | 7070",
                "app.start(port()); static int port() { var p = System.getenv(\"PORT\"); if (p != null) { return Integer.parseInt(p); } return 7070; } int x = 9999; | 7070",
                "app.start(Heroku.port()); | ''",
                "app.start(port()); int port() { return 1; } int port() { return 2; } | ''",
                "app.start(Config.PORT); int PORT = 1; | ''",
                "// app.start(7070) | none",
                "String s = \"app.start(7070)\"; | none"
            })
    void whatAJavaCallIsGiven(String source, String numbers) {
        var calls = calls("Main.java", source, "\\.start\\s*\\(");

        assertThat(calls.isEmpty() ? "none" : calls.get(0).numbers().toString().replaceAll("[\\[\\]]", ""))
                .isEqualTo(numbers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "embeddedServer(Netty, port = 8080, host = \"0.0.0.0\", module = Application::module).start(wait = true) | 8080",
                "val port: Int = System.getenv(\"PORT\")?.toInt() ?: 8080 \\n embeddedServer(Netty, port = port) { } | 8080",
                "fun port() = System.getenv(\"PORT\")?.toInt() ?: 8080\\nfun other() = 9999\\nembeddedServer(Netty, port())  { } | 8080",
                "val port = 8080\\n embeddedServer(Netty, port) { routing { get(9090) } } | 8080"
            })
    void whatAKotlinCallIsGiven(String source, String numbers) {
        var calls = calls("Main.kt", source.replace("\\n", "\n"), "embeddedServer\\s*\\(");

        assertThat(calls)
                .hasSize(1)
                .first()
                .extracting(CallFinder.Found::numbers)
                .asString()
                .isEqualTo("[" + numbers + "]");
    }

    @Test
    void namesStandAsTheirValuesInTheCode() {
        var calls = calls("Main.java", "int base = 7000; app.start(base + 70, \"x-y\"); app.start();", "\\.start\\(");

        assertThat(calls).extracting(CallFinder.Found::code).containsExactly("7000 + 70, \"", "");
    }

    @Test
    void codeThatIsPassedForLaterTellsNothing() {
        var calls = calls("Main.java", "server.listen(8888, http -> log.info(\"9999\", 7777));", "\\.listen\\(");

        assertThat(calls)
                .first()
                .extracting(CallFinder.Found::numbers)
                .asString()
                .isEqualTo("[8888]");
    }

    @Test
    void anAssignmentIsReadToItsEnd() {
        var calls = calls("App.kt", "serverOptions { port = 9090\n ioThreads = 100 }", "\\bport\\s*=");

        assertThat(calls)
                .first()
                .extracting(CallFinder.Found::numbers)
                .asString()
                .isEqualTo("[9090]");
    }

    @Test
    void aNameThatIsItsOwnValueEnds() {
        var calls = calls("Main.java", "int a = a; app.start(a);", "\\.start\\(");

        assertThat(calls).extracting(CallFinder.Found::code).containsExactly("a");
    }

    private static List<CallFinder.Found> calls(String name, String source, String call) {
        var file = new SourceCode(new SourceFile(name, source, false), name);
        return CallFinder.calls(
                file, Pattern.compile(call), pattern -> pattern.matcher(source).find() ? List.of(file) : List.of());
    }
}
