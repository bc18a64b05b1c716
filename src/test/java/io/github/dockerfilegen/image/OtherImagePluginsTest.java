package io.github.dockerfilegen.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Port;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherImagePluginsTest {

    private static final String JIB =
            "<container><ports><port>8080</port><port>5005/tcp</port></ports><jvmFlags><jvmFlag>-Xss1m</jvmFlag></jvmFlags>"
                    + "<environment><MODE>prod</MODE></environment><args><arg>serve</arg></args></container>";

    @TempDir
    Path folder;

    @Test
    void whatJibIsToldIsNamed() {
        assertThat(about("com.google.cloud.tools", "jib-maven-plugin", JIB, Map.of()))
                .containsExactly(
                        Decision.warning(
                                "the image settings of jib-maven-plugin are ignored",
                                "ports 5005 (set <ports>), JVM options (set <jvmOptions>), variables MODE (set <env>), <args> (append arguments to docker run)"));
    }

    @Test
    void whatTheUserSetIsNotNamedAgain() {
        var choices = Map.of("ports", "8080", "jvmOptions", "-Xss1m", "env.MODE", "prod");

        assertThat(about("com.google.cloud.tools", "jib-maven-plugin", JIB.replaceAll("<args>.*</args>", ""), choices))
                .isEmpty();
    }

    @Test
    void whatJkubeIsToldIsNamed() {
        var build =
                "<images><image><build><ports><port>9090</port></ports><env><A>b</A></env></build></image></images>";

        assertThat(about("org.eclipse.jkube", "kubernetes-maven-plugin", build, Map.of()))
                .extracting(Decision::because)
                .containsExactly("ports 9090 (set <ports>), variables A (set <env>)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<extraDirectories><paths><path>src/main/extra</path></paths></extraDirectories> | <extraDirectories> (COPY them in a template of <templateDirectory>)",
                "<container><volumes><volume>/data</volume></volumes></container> | <volumes> (docker run --volume)",
                "<container><user>1000</user></container> | <user> (docker run --user)",
                "<container><labels><a>b</a></labels></container> | <labels> (docker build --label)",
                "<from><image>gcr.io/distroless/java21</image></from> | <from> (set <runtimeImage>)"
            })
    void whatElseJibIsToldIsDroppedWithoutAWord(String configuration, String named) {
        assertThat(about("com.google.cloud.tools", "jib-maven-plugin", configuration, Map.of()))
                .containsExactly(Decision.warning("the image settings of jib-maven-plugin are ignored", named));
    }

    @Test
    void theFolderThatJibCopiesByItselfIsDroppedWithoutAWord() {
        Projects.write(folder.resolve("src/main/jib/opt/a.txt"), "x");

        assertThat(about("com.google.cloud.tools", "jib-maven-plugin", "", Map.of()))
                .extracting(Decision::because)
                .containsExactly("src/main/jib (COPY it in a template of <templateDirectory>)");
    }

    @Test
    void whatJkubeIsToldOfUserAndBaseIsDroppedWithoutAWord() {
        var build =
                "<images><image><build><from>busybox</from><user>7</user><volumes><volume>/data</volume></volumes></build></image></images>";

        assertThat(about("org.eclipse.jkube", "openshift-maven-plugin", build, Map.of()))
                .extracting(Decision::because)
                .containsExactly(
                        "<from> (set <runtimeImage>), <volumes> (docker run --volume), <user> (docker run --user)");
        assertThat(about("org.eclipse.jkube", "openshift-maven-plugin", build, Map.of("runtimeImage", "own:1")))
                .extracting(Decision::because)
                .containsExactly("<volumes> (docker run --volume), <user> (docker run --user)");
    }

    @Test
    void whatSpringBootTellsItsBuildpackIsDroppedWithoutAWord() {
        var image =
                "<image><env><BP_JVM_VERSION>21</BP_JVM_VERSION><BPE_TZ>UTC</BPE_TZ><BPE_APPEND_JAVA_TOOL_OPTIONS>-Xss1m</BPE_APPEND_JAVA_TOOL_OPTIONS></env>"
                        + "<runImage>own:1</runImage><bindings><binding>a:b</binding></bindings></image>";

        assertThat(about("org.springframework.boot", "spring-boot-maven-plugin", image, Map.of()))
                .containsExactly(Decision.warning(
                        "the image settings of spring-boot-maven-plugin are ignored",
                        "variables TZ and JAVA_TOOL_OPTIONS (set <env>), BP_JVM_VERSION (for the buildpack only; here, set <javaVersion>, <jvmOptions> and <env>), "
                                + "<runImage> (set <runtimeImage>), <bindings> (docker run --volume)"));
        assertThat(about(
                        "org.springframework.boot",
                        "spring-boot-maven-plugin",
                        "<image><name>a</name></image>",
                        Map.of()))
                .isEmpty();
    }

    private List<Decision> about(String groupId, String artifactId, String configuration, Map<String, String> choices) {
        var plugin =
                "<build><plugins><plugin><groupId>%s</groupId><artifactId>%s</artifactId><version>1</version><configuration>%s</configuration></plugin></plugins></build>";
        return OtherImagePlugins.about(
                Projects.facts(folder, Projects.pom(plugin.formatted(groupId, artifactId, configuration))),
                TestChoices.of(choices),
                List.of(Port.tcp(8080)));
    }
}
