package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeRuntimeTest {

    private static final String PLUGIN = "<plugin><groupId>org.graalvm.buildtools</groupId>"
            + "<artifactId>native-maven-plugin</artifactId><version>0.10.6</version>%s</plugin>";
    private static final String BOOT = "<plugin><groupId>org.springframework.boot</groupId>"
            + "<artifactId>spring-boot-maven-plugin</artifactId><version>3.5.6</version>%s</plugin>";

    @TempDir
    Path folder;

    @Test
    void theGoalIsNamedWhereNothingBindsIt() throws IOException {
        assertThat(dockerfile(plugins(PLUGIN.formatted("")), Map.of()))
                .contains(
                        "package org.graalvm.buildtools:native-maven-plugin:compile-no-fork\n",
                        "RUN mv target/app /executable &&",
                        "COPY --from=build /executable ./application\n",
                        "ENTRYPOINT [\"/app/application\"]\n")
                .doesNotContain("JDK_JAVA_OPTIONS", "HEALTHCHECK", "$BUILDPLATFORM");
    }

    @Test
    void aBoundGoalNeedsNoNameAndTheImageNameIsTheFile() throws IOException {
        var bound =
                execution("compile-no-fork", "package") + "<configuration><imageName>shop</imageName></configuration>";

        assertThat(dockerfile(plugins(PLUGIN.formatted(bound)), Map.of()))
                .contains("-Dmaven.test.skip=true package\n", "RUN mv target/shop /executable &&");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void springBootIsPreparedByItsGoalOrByTheProfileOfItsParent(boolean bound, boolean profile) throws IOException {
        var pom = "<properties><resource.delimiter>@</resource.delimiter></properties>"
                + plugins(PLUGIN.formatted("") + BOOT.formatted(bound ? execution("process-aot", "") : ""));

        assertThat(dockerfile(pom, Map.of()).contains(" --activate-profiles=native"))
                .isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource({"'', 3.5.6", "<properties><resource.delimiter>@</resource.delimiter></properties>, 2.7.18"})
    void springBootWithoutPreparationIsRefused(String properties, String version) {
        var boot = BOOT.formatted("").replace("3.5.6", version);

        assertThatThrownBy(() -> dockerfile(properties + plugins(PLUGIN.formatted("") + boot), Map.of()))
                .hasMessageContaining("no execution of spring-boot-maven-plugin in pom.xml runs process-aot");
    }

    @Test
    void aBuildThatAcceptsNoJdkOfGraalVmIsRefused() {
        var rule = "<plugin><artifactId>maven-enforcer-plugin</artifactId><executions><execution><goals><goal>enforce"
                + "</goal></goals><configuration><rules><requireJavaVersion><version>[17,18)</version>"
                + "</requireJavaVersion></rules></configuration></execution></executions></plugin>";

        assertThatThrownBy(() -> dockerfile(plugins(PLUGIN.formatted("") + rule), Map.of()))
                .hasMessageContaining("native-image comes with JDK 25, but the build of app accepts another one only");
    }

    @Test
    void theFileIsWhereThePluginPutsItWhateverTheVersion() throws IOException {
        var named = "<configuration><imageName>shop-${project.version}</imageName>"
                + "<outputDirectory>${project.basedir}/dist</outputDirectory></configuration>";

        assertThat(dockerfile(plugins(PLUGIN.formatted(named)), Map.of()))
                .contains("RUN mv dist/shop-* /executable &&");
    }

    @Test
    void micronautChoosesItsPackaging() throws IOException {
        var micronaut = "<plugin><groupId>io.micronaut.maven</groupId><artifactId>micronaut-maven-plugin</artifactId>"
                + "<version>4.9.0</version><extensions>true</extensions></plugin>";

        assertThat(dockerfile("<properties><packaging>jar</packaging></properties>" + plugins(micronaut), Map.of()))
                .contains(" -Dpackaging=native-image package\n", "RUN mv target/app /executable &&");
    }

    @ParameterizedTest
    @CsvSource({
        "3.37.4, -Dquarkus.native.enabled=true -Dquarkus.package.jar.enabled=false",
        "3.8.6, -Dquarkus.package.type=native"
    })
    void quarkusIsAskedForMachineCodeByTheKeysOfItsVersion(String version, String options) throws IOException {
        var quarkus =
                "<properties><quarkus.package.jar.add-runner-suffix>false</quarkus.package.jar.add-runner-suffix></properties>"
                        + plugins(
                                "<plugin><groupId>io.quarkus</groupId><artifactId>quarkus-maven-plugin</artifactId><version>"
                                        + version + "</version>" + execution("build", "") + "</plugin>");

        assertThat(dockerfile(quarkus, Map.of()))
                .contains(
                        options,
                        " -Dquarkus.native.container-build=false -Dquarkus.package.jar.add-runner-suffix=true ",
                        "RUN mv target/app-*-runner /executable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dependencyCache | layer | <dependencyCache> (or -Ddockerfile-gen.dependencyCache) to mount",
                "runtimeImage | scratch | gcr.io/distroless/static-debian13:nonroot",
                "aotCache | true | <aotCache> is set and <runtime> is native",
                "javaAgents | a:b:1 | <javaAgents> is set and <runtime> is native",
                "certificates | ca.pem | <certificates> is set and <runtime> is native",
                "mainClass | com.example.Main | <mainClass> is set and <runtime> is native",
                "jvmOptions | -Xmx1g | <jvmOptions> is set and <runtime> is native",
                "env.JDK_JAVA_OPTIONS | -Da=b | an executable does not read JDK_JAVA_OPTIONS",
                "javaVersion | 26 | There is no image with native-image for JDK 26",
            })
    void whatMachineCodeCannotHaveIsRefused(String setting, String value, String message) throws IOException {
        Projects.write(folder.resolve("ca.pem"), "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");

        assertThatThrownBy(() -> dockerfile(plugins(PLUGIN.formatted("")), Map.of(setting, value)))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anImageWithoutGlibcIsForOnePlatform() {
        assertThatThrownBy(() -> dockerfile(
                        plugins(PLUGIN.formatted("")),
                        Map.of("runtimeImage", "alpine:3.22", "platforms", "linux/amd64,linux/arm64")))
                .hasMessageContaining("GraalVM links without it for linux/amd64 only, not for linux/arm64");
    }

    @Test
    void aProfileThatIsNotActiveIsNamed() {
        assertThatThrownBy(() -> dockerfile(
                        "<profiles><profile><id>fast</id>" + plugins(PLUGIN.formatted("")) + "</profile></profiles>",
                        Map.of()))
                .hasMessageContaining(
                        "native-maven-plugin is in the profile fast, which is not active. " + "Generate with -Pfast.");
        assertThatThrownBy(() -> dockerfile("", Map.of())).hasMessageContaining("the build of app makes no executable");
    }

    private String dockerfile(String pom, Map<String, String> settings) throws IOException {
        Projects.write(
                folder.resolve("pom.xml"), Projects.pom(pom.contains("<packaging>") ? "${packaging}" : "jar", pom));
        Projects.mainClass(folder, "com.example.Main");
        var all = new HashMap<>(settings);
        all.put("runtime", "native");
        Reactors.generate(folder, all);
        return Files.readString(folder.resolve("Dockerfile")).replace(" \\\n    ", " ");
    }

    private static String plugins(String plugins) {
        return "<build><plugins>" + plugins + "</plugins></build>";
    }

    private static String execution(String goal, String phase) {
        return "<executions><execution>" + (phase.isEmpty() ? "" : "<phase>" + phase + "</phase>") + "<goals><goal>"
                + goal + "</goal></goals></execution></executions>";
    }
}
