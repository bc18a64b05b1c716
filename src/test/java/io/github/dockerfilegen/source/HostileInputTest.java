package io.github.dockerfilegen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources need not compile, and none of them may stop the plugin. */
class HostileInputTest {

    private static final int SIZE = 200_000;
    private static final String[] EXTENSIONS = {".java", ".kt", ".scala", ".groovy"};

    static Stream<String> fragments() {
        return Stream.of(
                "{",
                "}",
                "(",
                ")",
                "[",
                "{(",
                "({)",
                "\"",
                "'",
                "`",
                "\"\"\"",
                "'''",
                "/",
                "/*",
                "*/",
                "//",
                "$/",
                "\"${",
                "s\"${",
                "$$\"",
                "\\",
                "'\\",
                "=/",
                "= / ",
                "@",
                "@a",
                "@file:",
                "@file:[",
                ".",
                "a.",
                ":",
                "::",
                "class A ",
                "class A { ",
                "class A(",
                "object A ",
                "object A:\n",
                "object A { ",
                "object A extends ",
                "package a ",
                "package a\n",
                "package a { ",
                "package a:\n",
                "package object a ",
                "companion object ",
                "enum A ",
                "record A(",
                "trait A ",
                "main(",
                "void main(",
                "fun main(",
                "def main(",
                "@main def ",
                "@main ",
                "static main(",
                "static main(a) { ",
                "import a\n",
                "a <",
                "def a = \n ",
                "if x then\n  ",
                "\n",
                "\r",
                "\t",
                "\u0000",
                "\uFEFF",
                "#!",
                "é");
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void repeatedFragmentsCostLinearTime(String fragment) {
        String text = "main App " + fragment.repeat(SIZE / fragment.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> findAll(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void shuffledFragmentsNeverThrow(int seed) {
        Random random = new Random(seed);
        String[] fragments = fragments().toArray(String[]::new);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder("main App ");
            for (int i = 0; i < 60; i++) {
                text.append(fragments[random.nextInt(fragments.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertThatCode(() -> findAll(text.toString())).as("%s", text).doesNotThrowAnyException();
        }
    }

    @Test
    void everyPrefixOfARealSourceIsReadWithoutFailure() {
        String source = """
                @file:JvmName("X") package a.b; class A<T>(val x: Int) : B { companion object { @JvmStatic fun main(
                args: Array<String>) { "${ "}" }" } } } object O extends IOApp.Simple with App: def main(args:
                Array[String]): Unit = '\\'' @main def run() record R(int x) { static void main(String... args) {} }
                """;
        for (int length = 0; length <= source.length(); length++) {
            String prefix = source.substring(0, length);
            assertThatCode(() -> findAll(prefix)).as(prefix).doesNotThrowAnyException();
        }
    }

    @Test
    void deeplyNestedBracesDoNotHideTheMainMethod() {
        String body = "{".repeat(50_000) + "}".repeat(50_000);
        String source = "class A { void x() " + body + " public static void main(String[] args) " + body + " }";
        assertThat(new MainClassFinder(true).mainClasses(new SourceFile("A.java", source, false)))
                .containsExactly("A");
    }

    @Test
    void deeplyNestedClassesAreAllRead() {
        String source = "class A { ".repeat(2_000) + "public static void main(String[] args) {}" + "}".repeat(2_000);
        assertThat(new MainClassFinder(true).mainClasses(new SourceFile("A.java", source, false)))
                .hasSize(1);
    }

    private static void findAll(String text) {
        MainClassFinder finder = new MainClassFinder(true);
        for (String extension : EXTENSIONS) {
            assertThat(finder.mainClasses(new SourceFile("a" + extension, text, true)))
                    .isNotNull();
        }
    }
}
