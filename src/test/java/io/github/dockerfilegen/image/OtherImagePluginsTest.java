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
                                "jib-maven-plugin's own image settings are not taken",
                                "ports 5005 (set <ports>), JVM options (set <jvmOptions>), variables MODE (set <env>), <args> (put arguments behind the image's name)"));
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

    private List<Decision> about(String groupId, String artifactId, String configuration, Map<String, String> choices) {
        var plugin =
                "<build><plugins><plugin><groupId>%s</groupId><artifactId>%s</artifactId><version>1</version><configuration>%s</configuration></plugin></plugins></build>";
        return OtherImagePlugins.about(
                Projects.facts(folder, Projects.pom(plugin.formatted(groupId, artifactId, configuration))),
                TestChoices.of(choices),
                List.of(Port.tcp(8080)));
    }
}
