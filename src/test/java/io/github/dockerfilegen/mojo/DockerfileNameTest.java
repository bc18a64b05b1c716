package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.model.DockerfileGenException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "Dockerfile.prod", "Containerfile", "app.dockerfile", "Dockerfile_jre-21"})
    void aFileNameIsTaken(String name) {
        assertThat(DockerfileName.checked(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "docker/Dockerfile",
                "../Dockerfile",
                "docker\\Dockerfile",
                "/Dockerfile",
                ".",
                "..",
                ".dockerignore",
                "Dockerfile.dockerignore",
                "-f",
                "my Dockerfile",
                "Dockerfile\n",
                "C:Dockerfile",
                "Dockerfile.",
                "pom.xml",
                "mvnw",
                "docker-bake.hcl",
                "Dockerfile.DockerIgnore"
            })
    void anythingElseIsRefused(String name) {
        assertThatThrownBy(() -> DockerfileName.checked(name))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("\"" + name.replace("\n", "\\n")
                        + "\" in <dockerfile> is not the name of a Dockerfile. Use a file name without folders, such as Dockerfile or "
                        + "Dockerfile.prod.");
    }
}
