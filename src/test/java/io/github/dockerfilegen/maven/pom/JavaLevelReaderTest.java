package io.github.dockerfilegen.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.JavaLevel;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaLevelReaderTest {

    @TempDir
    Path folder;

    static Stream<Arguments> levels() {
        return Stream.of(
                Arguments.of("", 8, "no Java level is set, so maven-compiler-plugin uses 8"),
                Arguments.of(
                        properties("maven.compiler.release", "21") + compiler("<release>17</release>"),
                        17,
                        "maven-compiler-plugin's <release>=17"),
                Arguments.of(properties("maven.compiler.release", "21"), 21, "property maven.compiler.release=21"),
                Arguments.of(
                        properties("java.version", "11") + compiler("<target>1.8</target>"),
                        8,
                        "maven-compiler-plugin's <target>=1.8"),
                Arguments.of(properties("maven.compiler.target", "11"), 11, "property maven.compiler.target=11"),
                Arguments.of(properties("java.version", "25"), 25, "property java.version=25"),
                Arguments.of(properties("maven.compiler.source", "17"), 17, "property maven.compiler.source=17"),
                Arguments.of(
                        plugin("kotlin-maven-plugin", "<jvmTarget>11</jvmTarget>"),
                        11,
                        "kotlin-maven-plugin's <jvmTarget>=11"),
                Arguments.of(
                        plugin("scala-maven-plugin", "<args><arg>-release</arg><arg>17</arg></args>"),
                        17,
                        "scala-maven-plugin's -release=17"),
                Arguments.of(
                        plugin("scala-maven-plugin", "<args><arg>-target:jvm-1.8</arg></args>"),
                        8,
                        "scala-maven-plugin's -target:jvm-1.8=1.8"),
                Arguments.of(
                        plugin("gmavenplus-plugin", "<targetBytecode>17</targetBytecode>"),
                        17,
                        "gmavenplus-plugin's <targetBytecode>=17"));
    }

    private static String properties(String name, String value) {
        return "<properties><" + name + ">" + value + "</" + name + "></properties>";
    }

    private static String compiler(String configuration) {
        return plugin("maven-compiler-plugin", configuration);
    }

    private static String plugin(String artifactId, String configuration) {
        return "<build><plugins><plugin><groupId>g</groupId><artifactId>" + artifactId
                + "</artifactId><version>1</version><configuration>" + configuration
                + "</configuration></plugin></plugins></build>";
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("levels")
    void theLevelIsTakenFromTheFirstThatSetsIt(String elements, int feature, String origin) {
        assertThat(level(elements))
                .extracting(JavaLevel::feature, JavaLevel::origin)
                .containsExactly(feature, origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<enablePreview>true</enablePreview>", "<compilerArgs><arg>--enable-preview</arg></compilerArgs>"
            })
    void previewFeaturesAreSeen(String configuration) {
        assertThat(level(compiler("<release>25</release>" + configuration)).preview())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "22.5"})
    void aLevelThatIsNoneIsAnError(String value) {
        assertThatThrownBy(() -> level(properties("maven.compiler.release", value)))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("Cannot tell which Java version to use: property maven.compiler.release is \"" + value
                        + "\". Set <javaVersion> (or -Ddockerfile-gen.javaVersion) to a feature version such as 21.");
    }

    private JavaLevel level(String elements) {
        return Projects.facts(folder, Projects.pom(elements)).java();
    }
}
