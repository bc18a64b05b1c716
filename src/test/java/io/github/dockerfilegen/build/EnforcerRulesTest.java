package io.github.dockerfilegen.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnforcerRulesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<requireEnvironmentVariable><variableName>CI</variableName></requireEnvironmentVariable> | requireEnvironmentVariable requires \"CI\" | ENV CI",
                "<requireProperty><property>build.number</property></requireProperty> | requireProperty requires \"build.number\" | -Dbuild.number=…",
                "<requireMavenVersion><version>[3.6,3.9)</version></requireMavenVersion> | does not accept Maven 3.9.16 | Maven Wrapper",
                "<requireMavenVersion><version>4.0.0-rc-1</version></requireMavenVersion> | does not accept Maven 3.9.16 | <buildImage>",
                "<requireOS><family>windows</family></requireOS> | requireOS requires \"windows\" | profile",
                "<requireOS><name>!linux</name></requireOS> | requireOS requires \"!linux\" | profile",
                "<requireActiveProfile><profiles>ci,release</profiles></requireActiveProfile> | requireActiveProfile requires \"release\" | -Prelease",
                "<requireFilesExist><files><file>../secret.txt</file></files></requireFilesExist> | requireFilesExist requires \"../secret.txt\" | Move it",
                "<requireJavaVendor><includes><include>Oracle Corporation</include></includes></requireJavaVendor> | requireJavaVendor requires | <buildImage>",
            })
    void aRuleThatTheBuilderBreaksIsAWarningWithItsRemedy(String rule, String what, String remedy) {
        assertThat(rules(rule, "").decisions("3.9.16"))
                .hasSizeGreaterThan(0)
                .anyMatch(decision -> decision.warning()
                        && decision.because().contains(what)
                        && decision.because().contains(remedy));
    }

    @ParameterizedTest
    @CsvSource({
        "<requireEnvironmentVariable><variableName>JAVA_HOME</variableName></requireEnvironmentVariable>",
        "<requireProperty><property>known</property></requireProperty>",
        "<requireProperty><property>told</property></requireProperty>",
        "<requireProperty><property>project.version</property></requireProperty>",
        "<requireMavenVersion><version>3.6.3</version></requireMavenVersion>",
        "'<requireMavenVersion><version>[3.6,4)</version></requireMavenVersion>'",
        "'<requireMavenVersion><version>(,3.0],[3.8,)</version></requireMavenVersion>'",
        "<requireOS><family>unix</family></requireOS>",
        "<requireOS><family>!windows</family></requireOS>",
        "<requireOS><name>Linux</name></requireOS>",
        "<requireActiveProfile><profiles>automatic</profiles></requireActiveProfile>",
        "<requireFilesExist><files><file>pom.xml</file></files></requireFilesExist>",
        "<requireJavaVendor><includes><include>Eclipse Adoptium</include></includes></requireJavaVendor>",
        "<bannedDependencies><excludes><exclude>x:y</exclude></excludes></bannedDependencies>",
        "<requireProperty><property>x</property><level>WARN</level></requireProperty>",
    })
    void aRuleThatTheBuilderKeepsIsNone(String rule) {
        assertThat(rules(rule, "").decisions("3.9.16")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<skip>true</skip>", "<fail>false</fail>"})
    void rulesThatDoNotFailTheBuildAreNone(String configuration) {
        assertThat(rules("<requireProperty><property>x</property></requireProperty>", configuration)
                        .decisions("3.9.16"))
                .isEmpty();
    }

    @Test
    void aMavenThatIsNotKnownBreaksNothing() {
        assertThat(rules("<requireMavenVersion><version>[5,)</version></requireMavenVersion>", "")
                        .decisions(""))
                .isEmpty();
    }

    private EnforcerRules rules(String rule, String configuration) {
        Projects.write(folder.resolve(".mvn/maven.config"), "-Dtold=yes\n");
        return new EnforcerRules(
                Projects.facts(
                        folder,
                        Projects.pom(
                                "<properties><known>yes</known></properties><build><plugins><plugin>"
                                        + "<artifactId>maven-enforcer-plugin</artifactId><executions><execution><goals><goal>enforce</goal></goals><configuration><rules>"
                                        + rule
                                        + "</rules>" + configuration
                                        + "</configuration></execution></executions></plugin></plugins></build>"
                                        + "<profiles><profile><id>automatic</id><activation><activeByDefault>true</activeByDefault></activation></profile></profiles>")));
    }
}
