package io.github.dockerfilegen.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.TestFacts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldBuildToolsTest {

    private static final String WAR_PLUGIN = "maven-war-plugin";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2.1.1, true", "2.6, true", "3.2.3, true", "3.3.1, false", "3.4.0, false"})
    void warPluginsBefore331DoNotRunOnJdk17(String version, boolean old) {
        var facts = TestFacts.of("war").java(8).plugin(WAR_PLUGIN, version, "").build();

        assertThat(new OldBuildTools().limit(facts).isPresent()).isEqualTo(old);
    }

    @Test
    void theLowestLimitOfAllModulesHolds() {
        var facts = TestFacts.jar()
                .java(8)
                .needs(TestFacts.of("war").java(8).plugin(WAR_PLUGIN, "2.2", ""))
                .build();

        assertThat(new OldBuildTools().limit(facts).map(OldBuildTools.Limit::jdk))
                .contains(11);
    }

    @ParameterizedTest(name = "Maven {0}")
    @CsvSource({"3.6.3, true", "3.8.8, true", "3.9.16, false"})
    void mavenBefore39BindsAnOldWarPlugin(String maven, boolean old) {
        var facts = TestFacts.of("war")
                .java(8)
                .wrapper(maven)
                .plugin(WAR_PLUGIN, "", "")
                .build();

        assertThat(new OldBuildTools().limit(facts).isPresent()).isEqualTo(old);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"3.1, true", "3.8.1, true", "3.9.0, false", "3.15.0, false"})
    void aCompilerPluginWithALevelOfLongAgoNeedsJdk8(String version, boolean old) {
        var facts = TestFacts.jar().plugin("maven-compiler-plugin", version, "").build();

        assertThat(new OldBuildTools().limit(facts).map(OldBuildTools.Limit::jdk))
                .isEqualTo(old ? Optional.of(8) : Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"5, 8", "6, 11", "7, 0", "8, 0"})
    void aLevelThatJavacOfJdk17DroppedNeedsAnOlderJdk(int level, int jdk) {
        var facts = TestFacts.jar().java(level).build();

        assertThat(new OldBuildTools().limit(facts).map(OldBuildTools.Limit::jdk))
                .isEqualTo(Optional.of(jdk).filter(older -> older > 0));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "org.projectlombok:lombok, 1.18.10, 11",
        "org.projectlombok:lombok, 1.18.20, 0",
        "org.scala-lang:scala-library, 2.11.7, 8",
        "org.scala-lang:scala-library, 2.11.12, 0",
        "org.scala-lang:scala-library, 2.12.3, 8",
        "org.scala-lang:scala-library, 2.13.16, 0"
    })
    void compilersKnowTheJdksOfTheirTime(String key, String version, int jdk) {
        var facts =
                TestFacts.jar().java(8).dependency(key, version, "compile", "").build();

        assertThat(new OldBuildTools().limit(facts).map(OldBuildTools.Limit::jdk))
                .isEqualTo(Optional.of(jdk).filter(older -> older > 0));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"aspectj-maven-plugin, 1.7, 8", "aspectj-maven-plugin, 1.14.0, 0"})
    void pluginsKnowThemToo(String plugin, String version, int jdk) {
        var facts = TestFacts.jar().java(8).plugin(plugin, version, "").build();

        assertThat(new OldBuildTools().limit(facts).map(OldBuildTools.Limit::jdk))
                .isEqualTo(Optional.of(jdk).filter(older -> older > 0));
    }

    @Test
    void theScalaVersionOfAnOldPluginCounts() {
        var facts = TestFacts.jar()
                .java(8)
                .configured("maven-scala-plugin", "scalaVersion", "2.11.7")
                .build();

        assertThat(new OldBuildTools().limit(facts).map(OldBuildTools.Limit::jdk))
                .contains(8);
    }

    @Test
    void aJarNeedsNoWarPlugin() {
        var facts = TestFacts.jar().java(8).plugin(WAR_PLUGIN, "2.2", "").build();

        assertThat(new OldBuildTools().limit(facts)).isEmpty();
    }
}
