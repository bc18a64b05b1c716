package io.github.dockerfilegen.maven.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.ProjectFacts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencedFilesTest {

    @TempDir
    Path folder;

    @Test
    void anApiComesWithTheFolderThatItsReferencesLieIn() {
        file("api/openapi.yaml", "paths:\n  /a:\n    $ref: \"paths/a.yaml\"\n");
        file("api/paths/a.yaml", "get: {}");
        file("api/README.md", "# API");

        assertThat(inputs("<inputSpec>${project.basedir}/api/openapi.yaml</inputSpec>"))
                .contains("api");
    }

    @ParameterizedTest(name = "{0} names {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "openapi.yaml        | $ref: 'paths/a.yaml#/get'                                   | paths/a.yaml",
                "openapi.json        | { \"$ref\": \"my%20paths/a.json#/get\" }                      | my paths/a.json",
                "service.wsdl        | <import schemaLocation=\"types/a.xsd\"/>                      | types/a.xsd",
                "order.xsd           | <xs:include schemaLocation=\"./types/a.xsd\"/>                | types/a.xsd",
                "order.proto         | import public \"common/a.proto\";                             | common/a.proto",
                "order.avdl          | import idl \"common/a.avdl\";                                 | common/a.avdl",
                "order.xsl           | <xsl:include href=\"lib/a.xsl\"/>                            | lib/a.xsl",
                "order.xsl           | <xsl:value-of select=\"document('lib/a.xml')\"/>              | lib/a.xml",
                "schema.raml         | type: !include types/a.raml                                | types/a.raml",
                "order.dtd           | <!ENTITY % a SYSTEM \"ents/a.ent\">                         | ents/a.ent",
                "beans.xml           | <import resource=\"more/a.xml\"/>                            | more/a.xml",
                "changes.xml         | <include file=\"changes/a.sql\"/>                            | changes/a.sql"
            })
    void whatANamedFileNamesIsRead(String named, String text, String target) {
        file(named, text);
        file(target, "x");

        assertThat(inputs("<file>" + named + "</file>"))
                .contains(named)
                .anyMatch(path -> (target + "/").startsWith(path + "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<property name=\"file\" value=\"${config_loc}/sub/suppressions.xml\"/>",
                "<property name=\"file\" value=\"sub/suppressions.xml\"/>",
                "<property name=\"file\" value=\"${basedir}/config/sub/suppressions.xml\"/>",
                "<property name=\"headerFile\" value=\"config/sub/suppressions.xml\"/>"
            })
    void checkstyleBringsItsSuppressionsButNotTheFolder(String text) {
        file("config/checkstyle.xml", text);
        file("config/sub/suppressions.xml", "x");
        file("config/other.bin", "x");

        assertThat(inputs("<configLocation>config/checkstyle.xml</configLocation>"))
                .containsExactlyInAnyOrder("pom.xml", "config/checkstyle.xml", "config/sub/suppressions.xml");
    }

    @Test
    void referencesThatLeaveTheFolderAreFollowedAndMayGoInCircles() {
        file("api/openapi.yaml", "$ref: ../common/a.yaml");
        file("common/a.yaml", "$ref: ../shared/b.yaml");
        file("shared/b.yaml", "$ref: ../api/openapi.yaml");

        assertThat(inputs("<inputSpec>api/openapi.yaml</inputSpec>")).contains("api", "common", "shared");
    }

    @Test
    void protoFilesAreNamedFromTheirRoot() {
        file("proto/shop/order.proto", "import \"base/money.proto\";");
        file("proto/base/money.proto", "x");

        assertThat(inputs("<include>proto/shop/order.proto</include>")).contains("proto/base");
    }

    @Test
    void aFolderThatIsNamedBringsWhatItsFilesNameElsewhere() {
        file("proto/order.proto", "import \"../common/money.proto\";");
        file("common/money.proto", "x");

        assertThat(inputs("<protoSourceRoot>proto</protoSourceRoot>")).contains("proto", "common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.mp4", "App.java", "sub/pom.xml", "sub/package.json", "tool.jar"})
    void aFolderThatHoldsAnythingElseStaysOutside(String other) {
        file("api/openapi.yaml", "$ref: a.yaml");
        file("api/a.yaml", "x");
        file("api/" + other, "x");

        assertThat(inputs("<inputSpec>api/openapi.yaml</inputSpec>"))
                .containsExactlyInAnyOrder("pom.xml", "api/openapi.yaml", "api/a.yaml");
    }

    @Test
    void theProjectsOwnFolderNeverComesAlong() {
        file("openapi.yaml", "openapi: 3.0.0");
        file("other.yaml", "x");

        assertThat(inputs("<inputSpec>openapi.yaml</inputSpec>")).containsExactlyInAnyOrder("pom.xml", "openapi.yaml");
    }

    @Test
    void outputAndFilesElsewhereAreNotFollowed() {
        file(".gitignore", "generated/\n");
        file(
                "openapi.yaml",
                "$ref: generated/a.yaml\n$ref: /etc/hosts.yaml\n$ref: ../outside.yaml\n$ref: https://example.com/a.yaml");
        file("generated/a.yaml", "x");

        assertThat(inputs("<inputSpec>openapi.yaml</inputSpec>")).containsExactlyInAnyOrder("pom.xml", "openapi.yaml");
    }

    @Test
    void aKeyThatAFileNamesStaysOutsideWithAWarning() {
        file("openapi.yaml", "key: certs/server.key");
        file("certs/server.key", "x");

        assertThat(facts("<inputSpec>openapi.yaml</inputSpec>").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.what()).isEqualTo("certs/server.key stays outside the image"));
    }

    private void file(String path, String text) {
        Projects.write(folder.resolve(path), text);
    }

    private List<String> inputs(String configuration) {
        return facts(configuration).inputs().stream().map(BuildInput::path).toList();
    }

    private ProjectFacts facts(String configuration) {
        return Projects.facts(
                folder,
                Projects.pom(
                        "<build><plugins><plugin><groupId>g</groupId><artifactId>p</artifactId><version>1</version><configuration>"
                                + configuration + "</configuration></plugin></plugins></build>"));
    }
}
