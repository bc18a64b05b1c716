package io.github.dockerfilegen.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaPlannerTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "level {0} runs on {1}, built by {2}")
    @CsvSource({
        "7, 8, 17",
        "8, 8, 17",
        "9, 11, 17",
        "10, 11, 17",
        "11, 11, 17",
        "12, 17, 17",
        "16, 17, 17",
        "17, 17, 17",
        "18, 21, 21",
        "20, 21, 21",
        "21, 21, 21",
        "22, 25, 25",
        "24, 25, 25",
        "25, 25, 25",
        "26, 26, 26",
        "27, 27, 27"
    })
    void runsOnTheNextVersionWithLongTermSupport(int level, int runtime, int builder) {
        var plan = plan(release(level), Map.of(), 0);

        assertThat(plan.runtime()).isEqualTo(runtime);
        assertThat(plan.builder()).isEqualTo(builder);
        assertThat(plan.preview()).isFalse();
        assertThat(plan.decisions().stream().anyMatch(Decision::warning)).isEqualTo(level > 25);
    }

    @ParameterizedTest
    @CsvSource({"8", "11", "17", "18", "21", "25", "26"})
    void everyDecisionHasAReason(int level) {
        assertThat(plan(release(level), Map.of("javaVersion", "11"), 17).decisions())
                .allMatch(decision -> !decision.because().isBlank());
        assertThat(plan(release(level), Map.of(), 17).decisions())
                .isNotEmpty()
                .allMatch(decision -> !decision.because().isBlank());
    }

    @Test
    void theNextVersionSaysWhyItIsTaken() {
        assertThat(plan(release(18), Map.of(), 0).decisions())
                .containsExactly(
                        Decision.of("Java 21", "property maven.compiler.release=18; 21 is the next LTS version"));
    }

    @Test
    void aVersionWithoutLongTermSupportIsAWarning() {
        assertThat(plan(release(26), Map.of(), 0).decisions())
                .containsExactly(Decision.warning(
                        "Java 26",
                        "property maven.compiler.release=26; this version gets updates for six months only"));
    }

    @ParameterizedTest
    @CsvSource({"17", "22", "24", "26"})
    void previewFeaturesRunOnExactlyTheirVersion(int level) {
        var preview =
                "<properties><maven.compiler.enablePreview>true</maven.compiler.enablePreview><maven.compiler.release>"
                        + level + "</maven.compiler.release></properties>";

        var plan = plan(preview, Map.of(), 0);

        assertThat(plan.preview()).isTrue();
        assertThat(plan.runtime()).isEqualTo(level);
        assertThat(plan.builder()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"17, 21, 21", "8, 11, 17", "8, 1.8, 17", "21, 22, 22"})
    void anExplicitJavaVersionIsTakenAsItIs(int level, String asked, int builder) {
        var plan = plan(release(level), Map.of("javaVersion", asked), 0);

        assertThat(plan.runtime()).isEqualTo(asked.equals("1.8") ? 8 : Integer.parseInt(asked));
        assertThat(plan.builder()).isEqualTo(builder);
        assertThat(plan.decisions()).noneMatch(Decision::warning);
    }

    @ParameterizedTest
    @CsvSource({"21, 17", "17, 11", "17, 1.8", "7, 21", "27, 25"})
    void aJdkThatDoesNotCompileTheSourcesIsRefused(int level, String asked) {
        assertThatThrownBy(() -> plan(release(level), Map.of("builderJavaVersion", asked), 0))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContainingAll(
                        "<builderJavaVersion> is \"" + asked.replace("1.8", "8") + "\"",
                        "does not compile for Java " + level,
                        "property maven.compiler.release=" + level,
                        "-Ddockerfile-gen.builderJavaVersion");
    }

    @ParameterizedTest
    @CsvSource({"17, 21, false", "21, 22, true", "21, 21, false"})
    void previewFeaturesNeedTheVeryJdk(int level, String asked, boolean refused) {
        var preview = "<properties><maven.compiler.enablePreview>" + (level == 21)
                + "</maven.compiler.enablePreview><maven.compiler.release>" + level
                + "</maven.compiler.release></properties>";
        var planned = catchThrowable(() -> plan(preview, Map.of("builderJavaVersion", asked), 0));

        assertThat(planned != null).isEqualTo(refused);
    }

    @Test
    void aJdkThatTheEnforcerRejectsIsAWarning() {
        var enforcer =
                "<build><plugins><plugin><artifactId>maven-enforcer-plugin</artifactId><executions><execution><goals><goal>enforce</goal></goals>"
                        + "<configuration><rules><requireJavaVersion><version>[17,18)</version></requireJavaVersion></rules></configuration></execution></executions>"
                        + "</plugin></plugins></build>";

        assertThat(plan(enforcer, Map.of("builderJavaVersion", "21"), 0).decisions())
                .anyMatch(decision -> decision.warning()
                        && decision.because()
                                .equals(
                                        "maven-enforcer-plugin's requireJavaVersion \"[17,18)\" does not accept JDK 21; set <builderJavaVersion> to one that "
                                                + "it accepts, or change the POM"));
    }

    @Test
    void aJavaVersionBelowTheLevelIsAWarning() {
        var plan = plan(release(17), Map.of("javaVersion", "11"), 0);

        assertThat(plan.runtime()).isEqualTo(11);
        assertThat(plan.builder()).isEqualTo(17);
        assertThat(plan.decisions())
                .contains(Decision.warning(
                        "the application may not start",
                        "its classes are for Java 17 (property maven.compiler.release=17), but javaVersion is 11"));
    }

    @Test
    void aJavaVersionBelowTheFrameworksOrTheServersIsAWarningToo() {
        assertThat(plan(release(8) + boot("3.5.16"), Map.of("javaVersion", "11"), 0)
                        .decisions())
                .anyMatch(Decision::warning);
        assertThat(plan(release(8), Map.of("javaVersion", "8"), 11).decisions()).anyMatch(Decision::warning);
    }

    @Test
    void aJavaVersionThatIsNoneIsRefused() {
        assertThatThrownBy(() -> plan(release(17), Map.of("javaVersion", "lts"), 0))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("Cannot tell which Java version to use: <javaVersion> is \"lts\". Set <javaVersion> (or "
                        + "-Ddockerfile-gen.javaVersion) to a feature version such as 21.");
    }

    @ParameterizedTest
    @CsvSource({"2.7.18, 8", "3.5.16, 17", "4.1.2, 17", "4.1.0-M1, 17"})
    void springBootRaisesAnOlderLevel(String version, int runtime) {
        var plan = plan(release(8) + boot(version), Map.of(), 0);

        assertThat(plan.runtime()).isEqualTo(runtime);
        assertThat(plan.decisions()).noneMatch(Decision::warning);
    }

    @Test
    void aRaisedLevelSaysWhatRaisedIt() {
        assertThat(plan(release(8) + boot("3.5.16"), Map.of(), 0).decisions())
                .contains(Decision.of(
                        "Java 17",
                        "spring-boot-maven-plugin 3.5.16 needs Java 17, although property maven.compiler.release=8"));
    }

    @ParameterizedTest
    @CsvSource({"8, 11, 11", "8, 17, 17", "21, 11, 21", "8, 8, 8"})
    void theServerRaisesAnOlderLevel(int level, int minimum, int runtime) {
        assertThat(plan(release(level), Map.of(), minimum).runtime()).isEqualTo(runtime);
    }

    @Test
    void anExplicitBuilderIsTakenAsItIs() {
        var plan = plan(release(8), Map.of("builderJavaVersion", "11"), 0);

        assertThat(plan.builder()).isEqualTo(11);
        assertThat(plan.decisions()).contains(Decision.of("JDK 11 to build", "builderJavaVersion is set"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"8; [11,12); 11", "8; [1.8,1.9); 8", "17; 21; 21", "17; [21,22); 21", "8; 11; 17", "21; [17,); 21"
            })
    void theEnforcerDecidesTheBuilder(int level, String range, int builder) {
        var plan = plan(release(level) + enforcer(range), Map.of(), 0);

        assertThat(plan.builder()).isEqualTo(builder);
        assertThat(plan.runtime()).isEqualTo(level);
    }

    @Test
    void anEnforcerThatNoImagePleasesIsAnError() {
        assertThatThrownBy(() -> plan(release(17) + enforcer("[19,20)"), Map.of(), 0))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "No JDK image fits this build: maven-enforcer-plugin's requireJavaVersion \"[19,20)\" accepts none of "
                                + new ImageCatalogue().versions("maven")
                                + " that compiles for Java 17. Set <builderJavaVersion> and <buildImage>.");
    }

    @ParameterizedTest
    @CsvSource({"target, 8", "release, 17"})
    void legacySourcesNeedJdk8UnlessTheyCompileWithRelease(String property, int builder) {
        Projects.write(folder.resolve("src/main/java/A.java"), "import javax.xml.bind.JAXB;\nclass A {}\n");

        var plan = plan(
                "<properties><maven.compiler." + property + ">8</maven.compiler." + property + "></properties>",
                Map.of(),
                0);

        assertThat(plan.builder()).isEqualTo(builder);
        assertThat(plan.runtime()).isEqualTo(8);
    }

    private JavaPlan plan(String elements, Map<String, String> choices, int minimum) {
        var facts = Projects.facts(folder, Projects.pom(elements));
        return new JavaPlanner(facts, TestChoices.of(choices), new ImageCatalogue()).plan(minimum);
    }

    private static String release(int level) {
        return "<properties><maven.compiler.release>" + level + "</maven.compiler.release></properties>";
    }

    private static String boot(String version) {
        return "<build><plugins><plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId><version>"
                + version + "</version></plugin></plugins></build>";
    }

    private static String enforcer(String range) {
        return "<build><plugins><plugin><artifactId>maven-enforcer-plugin</artifactId><executions><execution><goals><goal>enforce</goal></goals>"
                + "<configuration><rules><requireJavaVersion><version>" + range
                + "</version></requireJavaVersion></rules></configuration></execution></executions></plugin></plugins></build>";
    }
}
