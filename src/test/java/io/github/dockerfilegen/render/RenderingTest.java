package io.github.dockerfilegen.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.dockerfile.DockerIgnore;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user's own templates change besides the text. */
class RenderingTest {

    private static final String USER = "RUN adduser somebody\n";

    @TempDir
    Path folder;

    private Plan.Image plan;

    @BeforeEach
    void plan() {
        Projects.mainClass(folder, "com.example.Main");
        plan = (Plan.Image) new Planner().plan(Projects.facts(folder, Projects.pom("")), TestChoices.of(Map.of()));
    }

    @Test
    void withoutTemplatesOfTheUserNothingIsSaid() {
        var rendering = Rendering.of(new TemplateRenderer(Optional.empty()), List.of(plan.dockerfile(), plan.ignore()));

        assertThat(rendering.decisions()).isEmpty();
        assertThat(rendering.texts().get(plan.ignore()))
                .isEqualTo(new TemplateRenderer(Optional.empty()).render(plan.ignore()));
    }

    @Test
    void thatTemplatesWereReplacedIsSaid() {
        override("runtime/user.ftl", USER);
        override("dockerignore.ftl", "*\n");
        override("packages/apk.ftl", USER);

        assertThat(decisions())
                .containsExactly("your templates dockerignore.ftl, runtime/user.ftl (in " + templates()
                        + ", instead of the built-in ones)");
    }

    @ParameterizedTest
    @CsvSource({
        "runtime/usre.ftl, runtime/user.ftl",
        "user.ftl, runtime/user.ftl",
        "runtime/USER.ftl, runtime/user.ftl",
        "dockerfile.ftl, Dockerfile.ftl",
        "Dockerfile.ftlh, Dockerfile.ftl",
        "runtime/user.tmpl, runtime/user.ftl",
        "packages/apt, packages/apt.ftl",
        ".dockerignore.ftl.ftl, dockerignore.ftl",
        "docker-ignore.ftl, dockerignore.ftl",
        "application/tomcat9.ftl, application/war/tomcat.ftl"
    })
    void aMisnamedTemplateIsSaidWithTheNearestName(String name, String nearest) {
        override(name.replaceFirst("^\\.", ""), USER);

        assertThat(decisions())
                .contains("the template " + name.replaceFirst("^\\.", "") + " in " + templates()
                        + " is not used (there is no built-in template of that name; did you mean " + nearest + "?)");
    }

    @Test
    void whatATemplateIncludesIsNotMisnamed() {
        override("runtime/user.ftl", "<#include \"/mine/user.ftl\">");
        override("packages/apk.ftl", "<#include \"/mine/other.ftl\">");
        override("mine/user.ftl", USER);
        override("mine/other.ftl", USER);
        override("entrypoint.sh", "exec java");

        assertThat(decisions()).singleElement().asString().startsWith("your templates runtime/user.ftl (");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY docker/entrypoint.sh /entrypoint.sh",
                "COPY --chown=1:1 --chmod=755 ./docker/entrypoint.sh /",
                "ADD docker/entrypoint.sh /",
                "COPY [\"docker/entrypoint.sh\", \"/\"]",
                "COPY docker/ /docker/",
                "COPY \\\n  docker/entrypoint.sh \\\n# why\n  /",
                "copy /docker/*.sh /"
            })
    void whatATemplateCopiesEntersTheContext(String copy) {
        override("runtime/user.ftl", USER + copy + "\n");

        var rendering = rendering();

        assertThat(DockerIgnore.of(rendering.texts().get(plan.ignore())).excludes("docker/entrypoint.sh"))
                .isFalse();
        assertThat(DockerIgnore.of(rendering.texts().get(plan.ignore())).excludes("docker.txt"))
                .isTrue();
        assertThat(rendering.decisions())
                .anyMatch(decision ->
                        decision.toString().matches("the ignore file includes docker/.* \\(your templates copy it\\)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY --from=build /layers/x/ ./",
                "COPY <<EOF /a\na b\nEOF",
                "ADD https://example.com/a.tar.gz /",
                "COPY pom.xml /",
                "RUN echo COPY a b",
                "# COPY a b"
            })
    void whatDoesNotComeFromTheContextOrIsThereAlreadyAddsNothing(String instruction) {
        override("runtime/user.ftl", USER + instruction + "\n");

        assertThat(rendering().texts().get(plan.ignore()))
                .isEqualTo(new TemplateRenderer(Optional.empty()).render(plan.ignore()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "./", "*", "$FILE", "${DIR}/x", "../x", "a/../../x"})
    void whatCannotBeLetInIsSaid(String source) {
        override("runtime/user.ftl", "COPY " + source + " /there/\n");

        assertThat(rendering().texts().get(plan.ignore()))
                .isEqualTo(new TemplateRenderer(Optional.empty()).render(plan.ignore()));
        assertThat(decisions())
                .anyMatch(decision -> decision.startsWith("your templates copy \"")
                        && decision.contains("write the paths in full, or replace dockerignore.ftl too"));
    }

    @Test
    void aSecretStaysOutsideAllTheSame() {
        override("runtime/user.ftl", "COPY docker/ /docker/\n");

        assertThat(DockerIgnore.of(rendering().texts().get(plan.ignore())).excludes("docker/.env"))
                .isTrue();
    }

    private Path templates() {
        return folder.resolve("docker/templates");
    }

    private void override(String name, String text) {
        Projects.write(templates().resolve(name), text);
    }

    private Rendering rendering() {
        return Rendering.of(new TemplateRenderer(Optional.of(templates())), List.of(plan.dockerfile(), plan.ignore()));
    }

    private List<String> decisions() {
        return rendering().decisions().stream().map(Object::toString).toList();
    }
}
