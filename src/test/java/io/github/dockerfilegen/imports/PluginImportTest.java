package io.github.dockerfilegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.files.XmlReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginImportTest {

    private static final Set<String> FILES = Set.of("src/main/extra");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jib-maven-plugin | <container><ports><port>8080</port><port>5005/tcp</port></ports></container> | ports=[8080, 5005]",
                "jib-maven-plugin | <container><jvmFlags><jvmFlag>-Xss1m</jvmFlag><jvmFlag>-Da=b</jvmFlag></jvmFlags></container> | jvmOptions=-Xss1m, systemProperties=[b]",
                "jib-maven-plugin | <container><environment><MODE>prod</MODE><JAVA_TOOL_OPTIONS>-Xmx1g</JAVA_TOOL_OPTIONS></environment></container> | env=[prod], jvmOptions=-Xmx1g",
                "jib-maven-plugin | <container><ports>8080, 8081</ports><entrypoint>tini,--,java,-Da=b,-jar,a.jar</entrypoint></container> | entrypointPrefix=[tini, --], packages=[tini], ports=[8080, 8081], systemProperties=[b]",
                "jib-maven-plugin | <container/><extraDirectories><paths>src/main/extra</paths></extraDirectories> | copies=[src/main/extra/, /]",
                "jib-maven-plugin | <container><workingDirectory>/opt/shop</workingDirectory></container> | workingDirectory=/opt/shop",
                "jib-maven-plugin | <container><args><arg>serve</arg></args><user>7:0</user></container> | arguments=[serve], user=7:0",
                "jib-maven-plugin | <container><volumes><volume>/data</volume></volumes><labels><a>b</a></labels></container> | labels=[b], volumes=[/data]",
                "jib-maven-plugin | <from><image>gcr.io/distroless/java21</image></from><container/> | runtime=distroless",
                "jib-maven-plugin | <from><image>registry.example.com/jre:21</image></from><container/> | runtimeImage=registry.example.com/jre:21",
                "jib-maven-plugin | <container/><extraDirectories><paths><path>src/main/extra</path></paths></extraDirectories> | copies=[src/main/extra/, /]",
                "jib-maven-plugin | <container/><extraDirectories><paths><path><from>src/main/extra</from><into>/opt</into></path></paths></extraDirectories> | copies=[src/main/extra/, /opt/]",
                "kubernetes-maven-plugin | <images><image><build><ports><port>80:9090</port></ports><env><A>b</A></env></build></image></images> | env=[b], ports=[9090]",
                "docker-maven-plugin | <images><image><build><cmd><exec><a>x</a><a>y</a></exec></cmd></build></image></images> | arguments=[x, y]",
                "spring-boot-maven-plugin | <image><env><BPE_TZ>UTC</BPE_TZ><BPE_DELIM_JAVA_TOOL_OPTIONS> </BPE_DELIM_JAVA_TOOL_OPTIONS><BPE_APPEND_JAVA_TOOL_OPTIONS>-Xss1m</BPE_APPEND_JAVA_TOOL_OPTIONS></env></image> | env=[UTC], jvmOptions=-Xss1m",
                "spring-boot-maven-plugin | <image><name>a</name></image> | ",
                "maven-jar-plugin | <image><env><A>b</A></env></image> | ",
            })
    void whatHasASettingIsTakenOver(String plugin, String configuration, String expected) throws IOException {
        var settings = read(plugin, configuration);

        assertThat(settings.configuration().children().stream()
                        .map(element -> element.name() + "="
                                + (element.children().isEmpty()
                                        ? element.value()
                                        : sorted(element.name(), element.texts())))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(settings.left()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jib-maven-plugin | <container><user>somebody</user></container> | jib-maven-plugin, <user> somebody (set <user>)",
                "jib-maven-plugin | <container><entrypoint>INHERIT</entrypoint></container> | jib-maven-plugin, <entrypoint> INHERIT (the generated image starts Java by itself)",
                "jib-maven-plugin | <container><workingDirectory>/etc</workingDirectory></container> | jib-maven-plugin, /etc (set <workingDirectory>)",
                "jib-maven-plugin | <container><entrypoint><arg>/run.sh</arg></entrypoint></container> | jib-maven-plugin, /run.sh (the image starts Java without a script; set <arguments>, <jvmOptions> and <entrypointPrefix>, or write an ENTRYPOINT as lines of your own at the end)",
                "jib-maven-plugin | <container/><extraDirectories><paths><path>none</path></paths></extraDirectories> | jib-maven-plugin, <extraDirectories> none (the module has no such folder; set <copies>)",
                "kubernetes-maven-plugin | <images><image><build><from>busybox</from></build></image><image><build/></image></images> | the 2 images of kubernetes-maven-plugin (set what the image needs here)",
                "spring-boot-maven-plugin | <image><env><BP_JVM_VERSION>21</BP_JVM_VERSION></env></image> | spring-boot-maven-plugin, BP_JVM_VERSION (it is for the buildpack; set <javaVersion> or <jvmOptions>)",
                "spring-boot-maven-plugin | <image><runImage>own:1</runImage></image> | spring-boot-maven-plugin, <runImage> (it is for the buildpack)",
            })
    void whatHasNoSettingIsListed(String plugin, String configuration, String left) throws IOException {
        assertThat(read(plugin, configuration).left()).containsExactly(left);
    }

    /** A path before its target, whichever way the elements stand. */
    private static List<String> sorted(String name, List<String> texts) {
        return name.equals("copies")
                ? texts.stream()
                        .sorted((a, b) -> Boolean.compare(a.startsWith("/"), b.startsWith("/")))
                        .toList()
                : texts;
    }

    private static ImportedSettings read(String plugin, String configuration) throws IOException {
        return PluginImport.of(
                plugin,
                List.of(XmlReader.read("<configuration>" + configuration + "</configuration>")),
                FILES::contains);
    }
}
