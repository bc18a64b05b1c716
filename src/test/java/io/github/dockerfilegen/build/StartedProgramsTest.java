package io.github.dockerfilegen.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.ProjectFacts;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartedProgramsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exec | <executable>npm</executable><arguments><argument>run</argument></arguments> | npm",
                "exec | <executable>python3</executable> | python3",
                "exec | <executable>/usr/bin/make</executable> | make",
                "exec | <executable>docker</executable> | docker",
                "exec | <executable>git</executable> | git",
                "exec | <executable>bash</executable><arguments><argument>-c</argument><argument>cd ui &amp;&amp; npm ci</argument></arguments> | npm",
                "exec | <executable>sh</executable><commandlineArgs>-c 'FOO=1 yarn build; ls log'</commandlineArgs> | yarn",
                "exec | <executable>env</executable><arguments><argument>A=b</argument><argument>go</argument></arguments> | go",
                "exec | <executable>gen.bat</executable> | gen.bat",
                "run | <target><exec executable='unzip'><arg value='x.zip'/></exec></target> | unzip",
                "run | <target><sequential><exec executable='curl' osfamily='unix'/></sequential></target> | curl",
                "run | <target><exec executable='sh'><arg line='-c \"make all\"'/></exec></target> | make",
            })
    void aProgramThatTheBuilderDoesNotHaveIsNamedBeforeTheBuildFails(
            String goal, String configuration, String program) {
        assertThat(new StartedPrograms(
                                facts(goal, "generate-resources", configuration), "eclipse-temurin:21-jdk-noble", false)
                        .decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.warning()).isTrue())
                .satisfies(decision -> assertThat(decision.because())
                        .contains(
                                "eclipse-temurin:21-jdk-noble has no \"" + program + "\"",
                                goal.equals("exec") ? "exec-maven-plugin" : "maven-antrun-plugin",
                                "execution ui",
                                "phase generate-resources",
                                "<buildImage>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exec | generate-resources | <executable>java</executable>",
                "exec | generate-resources | <executable>sed</executable>",
                "exec | generate-resources | <executable>${project.basedir}/gen.sh</executable>",
                "exec | generate-resources | <executable>./gen.sh</executable>",
                "exec | generate-resources | <executable>bash</executable><arguments><argument>gen.sh</argument></arguments>",
                "exec | generate-resources | <executable>bash</executable><arguments><argument>-c</argument><argument>rm -rf x; cp a b</argument></arguments>",
                "exec | generate-resources | <executable>npm</executable><skip>true</skip>",
                "exec | verify | <executable>npm</executable>",
                "exec | none | <executable>npm</executable>",
                "exec | | <executable>npm</executable>",
                "java | generate-resources | <mainClass>com.example.Gen</mainClass>",
                "run | generate-resources | <target><exec executable='cmd' osfamily='windows'/></target>",
                "run | generate-resources | <target><exec executable='open' os='Mac OS X'/></target>",
                "run | generate-resources | <target><copy file='a' tofile='b'/></target>",
            })
    void whatIsThereOrDoesNotRunIsNoWarning(String goal, String phase, String configuration) {
        assertThat(new StartedPrograms(facts(goal, phase, configuration), "eclipse-temurin:21-jdk-noble", false)
                        .decisions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"git, true", "curl, true", "mvn, true", "npm, false", "wget, false", "unzip, false"})
    void theImageWithMavenHasMore(String program, boolean there) {
        assertThat(new StartedPrograms(
                                facts("exec", "compile", "<executable>" + program + "</executable>"),
                                "maven:3.9-eclipse-temurin-21",
                                true)
                        .decisions()
                        .isEmpty())
                .isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.testcontainers:testcontainers-jooq-codegen-maven-plugin | | | generate | | a container (Testcontainers)",
                "org.jooq:jooq-codegen-maven | | generate-sources | generate | <jdbc><url>jdbc:tc:postgresql:16:///x</url></jdbc> | a container (Testcontainers, jdbc:tc:…)",
                "org.jooq:jooq-codegen-maven | | | generate | <jdbc><url>jdbc:postgresql://localhost/x?password=secret</url></jdbc> | a database (jdbc:postgresql:…)",
                "org.flywaydb:flyway-maven-plugin | | generate-sources | migrate | <url>jdbc:mysql://db/x</url> | a database (jdbc:mysql:…)",
                "org.liquibase:liquibase-maven-plugin | | process-resources | update | <url>jdbc:oracle:thin:@x</url> | a database (jdbc:oracle:…)",
                "org.codehaus.gmavenplus:gmavenplus-plugin | <dependency><groupId>org.testcontainers</groupId><artifactId>postgresql</artifactId></dependency> | generate-sources | execute | | a container (Testcontainers)",
            })
    void aDatabaseOrAContainerThatGeneratingNeedsIsNamed(
            String key, String dependencies, String phase, String goal, String configuration, String what) {
        assertThat(new BuildDatabases(facts(key, dependencies, phase, goal, configuration)).decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.because())
                        .contains(key.split(":")[1] + " (execution ui", "needs " + what)
                        .doesNotContain("secret"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.jooq:jooq-codegen-maven | generate-sources | generate | <jdbc><url>jdbc:h2:mem:x</url></jdbc>",
                "org.jooq:jooq-codegen-maven | generate-sources | generate | <jdbc><url>jdbc:postgresql://db/x</url></jdbc><skip>true</skip>",
                "org.flywaydb:flyway-maven-plugin | | migrate | <url>jdbc:mysql://db/x</url>",
                "org.flywaydb:flyway-maven-plugin | verify | migrate | <url>jdbc:mysql://db/x</url>",
                "org.apache.maven.plugins:maven-surefire-plugin | | test | <systemPropertyVariables><url>jdbc:mysql://db/x</url></systemPropertyVariables>",
            })
    void whatNeedsNoneIsNoWarning(String key, String phase, String goal, String configuration) {
        assertThat(new BuildDatabases(facts(key, "", phase, goal, configuration)).decisions())
                .isEmpty();
    }

    private ProjectFacts facts(String goal, String phase, String configuration) {
        return facts(
                goal.equals("run")
                        ? "org.apache.maven.plugins:maven-antrun-plugin"
                        : "org.codehaus.mojo:exec-maven-plugin",
                "",
                phase,
                goal,
                configuration);
    }

    private ProjectFacts facts(String key, String dependencies, String phase, String goal, String configuration) {
        var names = key.split(":");
        return Projects.facts(
                folder,
                Projects.pom("<build><plugins><plugin><groupId>" + names[0] + "</groupId><artifactId>" + names[1]
                        + "</artifactId><version>1</version>"
                        + "<executions><execution><id>ui</id>" + (phase == null ? "" : "<phase>" + phase + "</phase>")
                        + "<goals><goal>" + goal + "</goal></goals><configuration>"
                        + (configuration == null ? "" : configuration)
                        + "</configuration></execution></executions><dependencies>"
                        + (dependencies == null ? "" : dependencies)
                        + "</dependencies></plugin></plugins></build>"));
    }
}
