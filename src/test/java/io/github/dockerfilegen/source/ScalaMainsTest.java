package io.github.dockerfilegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectations were compared with what the compiler of Scala 3.3 generates. */
class ScalaMainsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "object X extends App",
                "case object X extends Serializable with scala.App { val a = 1 }",
                "object X\n    extends Base(1)[Int],\n      App:\n  val y = 1",
                "object X extends IOApp { def run(args: List[String]) = ??? }",
                "object X extends IOApp.Simple:\n  val run = IO.unit",
                "object X extends cats.effect.ResourceApp.Forever",
                "object X extends ZIOAppDefault { def run = ??? }",
                "object X { def main(args: Array[String]): Unit = () }",
                "object X { final override def main(args: Array[java.lang.String]) { } }",
                "object X\n{\n  def main(args: Array[String]) = ()\n}",
                "object X:\n  val a =\n    1\n  def main(args: Array[String]): Unit =\n    println(a)\nend X",
                "object X { val c = '\"'; val d = '{'; val s = 'symbol; def main(args: Array[String]) = () }",
                "object X { val s = s\"\"\"${ \"}\" } \"\"\"; def main(args: Array[String]) = () }",
                "object X { val s = \"${\"; def main(args: Array[String]) = () }",
                "object X { val s = s\"$${\"; def main(args: Array[String]) = () }",
                "object X { def toText = \"x\"\n  def main(args: Array[String]) = () }",
                "@main def X(a: Int, b: String*) = println(a)",
                "@main\ndef X = ()",
                "object Outer { @main def X() = () }"
            })
    void programsCount(String source) {
        assertThat(find("package a.b\n" + source)).containsExactly("a.b.X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class X extends App",
                "trait X:\n  def main(args: Array[String]): Unit = ()",
                "class X:\n  object Inner extends App",
                "class X(a: Int)\n    extends Base(a):\n  object Inner extends App",
                "object X { object Inner extends App }",
                "object X { private def main(args: Array[String]): Unit = () }",
                "object X { private[a] def main(args: Array[String]): Unit = () }",
                "object X { def main(args: Array[String]): Int = 1 }",
                "object X { def main(args: Array[Int]): Unit = () }",
                "object X { def main(args: Array[String], more: Int): Unit = () }",
                "object X { def other = { def main(args: Array[String]): Unit = () } }",
                "object X:\n  def other =\n    def main(args: Array[String]): Unit = ()\n    main(Array())",
                "object X extends Apple",
                "package object x { object Inner extends App }",
                "/* /* */ object X extends App */",
                "val s = \"\"\"object X extends App\"\"\"",
                "def helper =\n  object Local extends App\n  1"
            })
    void otherDefinitionsDoNot(String source) {
        assertThat(find(source)).isEmpty();
    }

    @Test
    void packagesNestByClausesBracesAndIndentation() {
        String source = """
                package a
                package b
                object One extends App
                package c {
                  object Two extends App
                  package d:
                    object Three extends App
                    @main def run() = ()
                  object Four extends App
                }
                object Five extends App
                """;
        assertThat(find(source))
                .containsExactly("a.b.Five", "a.b.One", "a.b.c.Four", "a.b.c.Two", "a.b.c.d.Three", "a.b.c.d.run");
    }

    @Test
    void companionClassDoesNotHideTheObject() {
        String source = """
                class Main(x: Int):
                  def mine = 1
                enum Color:
                  case Red, Green
                object Main:
                  def main(args: Array[String]): Unit = ()
                """;
        assertThat(find(source)).containsExactly("Main");
    }

    private static Set<String> find(String text) {
        return new ScalaMains().mainClasses(new SourceFile("any.scala", text, false));
    }
}
