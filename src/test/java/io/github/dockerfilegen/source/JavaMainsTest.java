package io.github.dockerfilegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaMainsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public static void main(String[] args) {}",
                "static public void main(String[] args) {}",
                "public static final synchronized void main(String[] args) {}",
                "public static void main(final String[] args) {}",
                "public static void main(String... args) {}",
                "public static void main(String args[]) {}",
                "public static void main(java.lang.String[] args) {}",
                "public static void main(@Nonnull @Size({1, 2}) final String @A(\"]\") [] args) {}",
                "@SuppressWarnings({\"a\", \"b\"}) public static void main(String[] args) throws Exception {}",
                "public static <T> void main(String[] args) {}",
                "public\n  static /* void other( */ void // main(\n  main\n(String\n[ ] a) {}"
            })
    void everySpellingOfTheClassicMainMethodCounts(String method) {
        assertThat(classic("Main.java", "package a.b; class Main { " + method + " }"))
                .containsExactly("a.b.Main");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static void main(String[] args) {}",
                "public void main(String[] args) {}",
                "private static void main(String[] args) {}",
                "public static int main(String[] args) { return 0; }",
                "public static void main() {}",
                "public static void main(String args) {}",
                "public static void main(String[][] args) {}",
                "public static void main(String[] args, int more) {}",
                "public static void main(Object[] args) {}",
                "public static void main2(String[] args) {}",
                "// public static void main(String[] args) {}\n",
                "/* public static void main(String[] args) {} */",
                "String s = \"public static void main(String[] args) {}\";",
                "String s = \"\\\"; public static void main(String[] args) {} //\";",
                "String s = \"\"\"\n\\\"\"\"; public static void main(String[] args) {}\n\"\"\";",
                "void run() { class Local { public static void main(String[] args) {} } }"
            })
    void whatTheLauncherRejectsDoesNotCount(String member) {
        assertThat(classic("Main.java", "class Main { " + member + " }")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enum E { A { void x() {} }, B; public static void main(String[] a) {} }            | E
            record R<T>(T x) implements Y { public static void main(String[] a) {} }           | R
            interface I { static void main(String[] a) {} }                                    | I
            interface I { private static void main(String[] a) {} }                            |
            class O { static class In { public static void main(String[] a) {} } }             | O$In
            class O { @interface A { class In { public static void main(String[] a) {} } } }   | O$A$In
            class O { Class<?> c = O.class; char q = '"'; public static void main(String[] a) {} } | O
            class O { char q = '\\''; char b = '{'; public static void main(String[] a) {} }   | O
            class A {} final class B extends A { public static void main(String[] a) {} }      | B
            """)
    void binaryNamesFollowTheNesting(String source, String expected) {
        assertThat(String.join(",", classic("X.java", source))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"module-info.java", "package-info.java"})
    void descriptionsOfModulesAndPackagesHoldNoClasses(String name) {
        assertThat(classic(name, "class Main { public static void main(String[] args) {} }"))
                .isEmpty();
    }

    @Test
    void byteOrderMarkAndShebangDoNotHideThePackage() {
        String text = "\uFEFF#!/usr/bin/java\npackage p; class M { public static void main(String[] args) {} }";
        assertThat(classic("M.java", text)).containsExactly("p.M");
    }

    /** Each row was run with the launcher of Java 25. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class C { void main() {} }                                                   | C
            class C { void main(String... a) {} }                                        | C
            class C { protected static void main(String[] a) {} }                        | C
            class C { private void main() {} private static void main(String[] a) {} }   |
            class C { private C() {} void main() {} }                                    |
            class C { @Deprecated C(int x) {} void main() {} }                           |
            class C { C(int x) {} protected C() {} void main() {} }                      | C
            class C { C(int x) {} static void main() {} }                                | C
            abstract class C { void main() {} }                                          |
            abstract class C { static void main() {} }                                   | C
            class C { class In { void main() {} } }                                      |
            class C { static class In { void main() {} } }                               | C$In
            record R() { void main() {} }                                                | R
            record R(int x) { void main() {} }                                           |
            record R(int x) { R() { this(1); } void main() {} }                          | R
            enum E { A; void main() {} }                                                 |
            enum E { A; static void main() {} }                                          | E
            interface I { default void main() {} }                                       |
            interface I { class In { void main() {} } }                                  | I$In
            class C { void main(int x) {} int main() { return 1; } }                     |
            """)
    void instanceMainMethodsNeedAClassThatCanBeCreated(String source, String expected) {
        assertThat(String.join(",", modern("X.java", source))).isEqualTo(expected == null ? "" : expected);
        assertThat(classic("X.java", source)).isEmpty();
    }

    @Test
    void compactSourceFileIsNamedAfterItsFileAndEnclosesItsTypes() {
        String source = """
                import module java.base;
                static class Nested { void main() {} }
                class Inner { void main() {} }
                String greeting = "hi";
                void main() { IO.println(greeting); }
                """;
        assertThat(modern("Hello.java", source)).containsExactly("Hello", "Hello$Nested");
        assertThat(classic("Hello.java", source)).isEmpty();
        assertThat(modern("not-a-name.java", "void main() {}")).isEmpty();
    }

    private static Set<String> classic(String name, String text) {
        return new JavaMains(false).mainClasses(new SourceFile(name, text, false));
    }

    private static Set<String> modern(String name, String text) {
        return new JavaMains(true).mainClasses(new SourceFile(name, text, false));
    }
}
