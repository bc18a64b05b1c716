package io.github.dockerfilegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectations were compared with what groovyc 4.0 compiles. */
class GroovyMainsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static void main(String[] args) {}",
                "static void main(String... args) {}",
                "public static final synchronized void main(final String[] args) {}",
                "static main(args) {}",
                "static def main(args) {}",
                "def static main(Object args) {}",
                "static void main(def args) {}",
                "@Deprecated static Object main(args) {}",
                "int x = 4 / 2 / 1\n static main(args) {}",
                "def m = [class: 1, enum: 2]\n static main(args) {}",
                "def r = /it's { \"/\n static main(args) {}",
                "def r = $/ { ' \" / $$ /$\n static main(args) {}",
                "def s = \"x ${ [1].collect { \"}\" } } y\"\n static main(args) {}",
                "def s = '''\n{ \" '' '''\n static main(args) {}"
            })
    void staticMainMethodsCount(String member) {
        assertThat(find("A.groovy", "package a\nclass A { " + member + " }")).containsExactly("a.A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { static def main(String[] args) {} }",
                "class A { static main(String[] args) {} }",
                "class A { void main(String[] args) {} }",
                "class A { private static void main(String[] args) {} }",
                "class A { protected static main(args) {} }",
                "class A { static String main(args) {} }",
                "class A { static void main() {} }",
                "class A { static int x = 1\n void main(String[] args) {} }",
                "trait A { static void main(String[] args) {} }",
                "class A { def s = 'static main(args) {}' }",
                "class A { def s = \"\"\"\nstatic main(args) {}\"\"\" }"
            })
    void whatTheLauncherRejectsDoesNotCount(String source) {
        assertThat(find("A.groovy", source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class A { static class B { static main(args) {} } }      | A$B
            class A { enum E { X; static main(args) {} } }           | A$E
            record R(int x) { static void main(String[] args) {} }   | R
            interface I {} ; class A implements I { static main(a) {} } | A
            """)
    void binaryNamesFollowTheNesting(String source, String expected) {
        assertThat(find("A.groovy", source)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "println 'hi'",
                "#!/usr/bin/env groovy\nimport a.B\n@Field int x = 1\nx.times { }",
                "static void main(String[] args) { }",
                "def helper() { 1 }\nhelper()",
                "server.start(8080) { }"
            })
    void scriptsCountBelowAGroovyRootOnly(String source) {
        assertThat(find("tool.groovy", "package p\n" + source.replaceFirst("^#!.*\n", "")))
                .containsExactly("p.tool");
        assertThat(find("tool.groovy", source)).containsExactly("tool");
        assertThat(new GroovyMains().mainClasses(new SourceFile("tool.groovy", source, false)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "// println 'hi'",
                "package p\nimport a.b.C;import static d.E.*\n",
                "@Deprecated\ndef foo(String x) throws IOException, Bad { x }\nList<Map<String, ?>> bar() { [] }\nint[] baz() { }",
                "class A { }\nprintln 'hi'"
            })
    void filesWithoutStatementsOrWithClassesAreNoScripts(String source) {
        assertThat(find("tool.groovy", source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-tool.groovy", "1.groovy", ".groovy"})
    void scriptsNeedAFileNameThatIsAClassName(String name) {
        assertThat(find(name, "println 'hi'")).isEmpty();
    }

    private static Set<String> find(String name, String text) {
        return new GroovyMains().mainClasses(new SourceFile(name, text, true));
    }
}
