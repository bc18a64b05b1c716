package io.github.dockerfilegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectations were compared with what kotlinc 2.1 compiles. */
class KotlinMainsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fun main() {}",
                "fun main() = runBlocking { }",
                "fun main(): Unit = println()",
                "fun main(args: Array<String>) {}",
                "fun main(args: Array<out String>,) {}",
                "fun main(args: kotlin.Array<kotlin.String>) {}",
                "fun main(args: Array<String?>?) {}",
                "fun main(args: Array<String> = emptyArray()) {}",
                "fun main(vararg args: String) {}",
                "suspend fun main() {}",
                "internal fun main() {}",
                "class Bodiless\nfun main() {}",
                "class Bodiless(val f: () -> Unit = {}) : Base by f\n\n@Deprecated(\"x\")\npublic fun main() {}",
                "val s = \"${ \"nested ${ '\"' } }\" } fun\"\nfun main() {}",
                "fun `it's \"quoted\"`() {}\nfun main() {}",
                "val o = object : Runnable { override fun run() {} }\nfun main() {}",
                "val c = Foo::class\nfun main() {}",
                "val s = $$\"\"\"{ \"a\": ${b \"\"\"\nfun main() {}",
                "val s = \"\"\"a \"quoted\"\"\"\"; fun main() {}"
            })
    void topLevelMainFunctionsCount(String source) {
        assertThat(find("app.kt", "package a.b\n" + source)).containsExactly("a.b.AppKt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private fun main() {}",
                "class Bodiless\nprivate fun main() {}",
                "expect fun main()",
                "fun String.main() {}",
                "fun <T> main() {}",
                "fun main(x: Int) {}",
                "fun main(args: Array<Int>) {}",
                "fun main(args: List<String>) {}",
                "fun main(args: Array<String>, x: Int) {}",
                "fun main(): Int = 3",
                "class C { fun main(args: Array<String>) {} }",
                "class C { @JvmStatic fun main(args: Array<String>) {} }",
                "object O { fun main(args: Array<String>) {} }",
                "object O { @JvmStatic fun main() {} }",
                "object O { @JvmStatic private fun main(args: Array<String>) {} }",
                "fun run() { fun main() {} }",
                "/* /* */ fun main() {} */",
                "val s = \"\"\" \\\"\"\" + \" fun main() {} \"",
                "val s = \"${ \"x\" } fun main() {}\""
            })
    void otherFunctionsDoNot(String source) {
        assertThat(find("app.kt", source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "app.kt,AppKt",
        "Main.kt,MainKt",
        "my-app.v2.kt,My_app_v2Kt",
        "1st.kt,_1stKt",
        "$x.kt,_xKt",
        "über.kt,ÜberKt",
        "a_b.kt,A_bKt"
    })
    void fileClassIsNamedAfterTheFile(String file, String expected) {
        assertThat(find(file, "fun main() {}")).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@file:JvmName(\"Tool\")",
                "@file:Suppress(\"x\")\n@file:JvmName(\"Tool\")",
                "@file:[Suppress(\"x\") JvmName(\"Tool\") JvmMultifileClass]",
                "/* licence */ @file:kotlin.jvm.JvmName(name = \"Tool\")"
            })
    void fileClassCanBeNamedByAnAnnotation(String annotation) {
        assertThat(find("app.kt", annotation + "\npackage a\nfun main() {}")).containsExactly("a.Tool");
    }

    @Test
    void fileClassKeepsItsNameWhereTheAnnotationIsNoLiteral() {
        assertThat(find("app.kt", "@file:JvmName(NAME)\nval x = \"y\"\nfun main() {}"))
                .containsExactly("AppKt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            object O { @JvmStatic fun main(args: Array<String>) {} }                                 | O
            data object O { @[JvmStatic Deprecated("x")] fun main(args: Array<String>) {} }          | O
            object O { object P { @JvmStatic fun main(args: Array<String>) {} } }                    | O$P
            class C { companion object { @JvmStatic fun main(args: Array<String>) {} } }             | C
            class C(val x: Int) : B() { companion object N : I { @JvmStatic fun main(vararg args: String) {} } } | C
            class C { class D { companion object { @kotlin.jvm.JvmStatic fun main(args: Array<String>) {} } } }  | C$D
            interface I { companion object { @JvmStatic fun main(args: Array<String>) {} } }         | I
            fun interface I { companion object { @JvmStatic fun main(args: Array<String>) {} } }     | I
            class C { companion object { object N { @JvmStatic fun main(args: Array<String>) {} } } } | C$Companion$N
            class C { companion object; object N { @JvmStatic fun main(args: Array<String>) {} } }   | C$N
            """)
    void staticMethodsOfObjectsAndCompanionsCount(String source, String expected) {
        assertThat(find("app.kt", source)).containsExactly(expected);
    }

    @Test
    void companionWithoutABodyDoesNotTakeTheNextMembers() {
        String source = """
                class C {
                    companion object
                    private object Tool { @JvmStatic fun main(args: Array<String>) {} }
                }
                """;
        assertThat(find("c.kt", source)).containsExactly("C$Tool");
    }

    private static Set<String> find(String name, String text) {
        return new KotlinMains().mainClasses(new SourceFile(name, text, false));
    }
}
