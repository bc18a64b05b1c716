package io.github.dockerfilegen.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.Wrapper;
import io.github.dockerfilegen.model.Wrapper.Start;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrapperReaderTest {

    private static final String URL =
            "distributionUrl=https\\://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/3.9.16/apache-maven-3.9.16-bin";
    private static final String JAR_SCRIPT = "#!/bin/sh\nexec java -jar .mvn/wrapper/maven-wrapper.jar\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aWrapperThatIsAScriptAlone() {
        Projects.write(folder.resolve("mvnw"), "#!/bin/sh\n");
        configure(URL + ".zip");
    }

    @Test
    void aScriptAloneNeedsNothing() {
        assertThat(wrapper()).isEqualTo(new Wrapper("mvnw", "3.9.16", Start.SCRIPT_ONLY, false, false));
    }

    @Test
    void aJarInTheRepositoryStartsTheWrapper() {
        Projects.write(folder.resolve("mvnw"), JAR_SCRIPT);
        Projects.write(folder.resolve(".mvn/wrapper/maven-wrapper.jar"), "jar");

        assertThat(wrapper().start()).isEqualTo(Start.JAR);
    }

    @Test
    void aJarThatGitIgnoresIsInNoClone() {
        Projects.write(folder.resolve("mvnw"), JAR_SCRIPT);
        Projects.write(folder.resolve(".mvn/wrapper/maven-wrapper.jar"), "jar");
        Projects.write(folder.resolve(".gitignore"), "*.jar\n.mvn/wrapper/maven-wrapper.jar\n");

        assertThat(wrapper().start()).isEqualTo(Start.DOWNLOAD_TOOL);
    }

    @Test
    void aJarThatGitIsToldToKeepIsInTheClone() {
        Projects.write(folder.resolve("mvnw"), JAR_SCRIPT);
        Projects.write(folder.resolve(".mvn/wrapper/maven-wrapper.jar"), "jar");
        Projects.write(folder.resolve(".gitignore"), "*.jar\n!.mvn/wrapper/maven-wrapper.jar\n");

        assertThat(wrapper().start()).isEqualTo(Start.JAR);
    }

    @Test
    void theDownloadersSourceStandsInForTheJar() {
        Projects.write(folder.resolve("mvnw"), JAR_SCRIPT);
        Projects.write(folder.resolve(".mvn/wrapper/MavenWrapperDownloader.java"), "class MavenWrapperDownloader {}");

        assertThat(wrapper().start()).isEqualTo(Start.DOWNLOADER_SOURCE);
    }

    @Test
    void aChecksumCountsForAZipOnly() {
        configure(URL + ".zip\ndistributionSha256Sum=12");
        assertThat(wrapper().checksum()).isTrue();

        configure(URL + ".tar.gz\ndistributionSha256Sum=12");
        assertThat(wrapper().checksum()).isFalse();
    }

    @Test
    void carriageReturnsAreSeen() {
        Projects.write(folder.resolve("mvnw"), "#!/bin/sh\r\n");

        assertThat(wrapper().carriageReturns()).isTrue();
    }

    @Test
    void aScriptWithoutPropertiesIsNoWrapper() {
        assertThat(folder.resolve(".mvn/wrapper/maven-wrapper.properties")
                        .toFile()
                        .delete())
                .isTrue();

        assertThat(Projects.facts(folder, Projects.pom("")).wrapper()).isEmpty();
    }

    private void configure(String properties) {
        Projects.write(folder.resolve(".mvn/wrapper/maven-wrapper.properties"), properties + "\n");
    }

    private Wrapper wrapper() {
        return Projects.facts(folder, Projects.pom("")).wrapper().orElseThrow();
    }
}
