package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.SeveralMainClassesException;
import java.util.ArrayList;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final DockerfileGenException SEVERAL =
            new SeveralMainClassesException("Several classes have a main method: a.A, a.B.", false);

    @Test
    void aLibraryWithTwoMainMethodsDoesNotFailTheBuildThatAParentBindsTheGoalIn() {
        assertThatCode(() -> refuse(SEVERAL, MojoExecution.Source.LIFECYCLE)).doesNotThrowAnyException();
    }

    @Test
    void whoeverCallsTheGoalIsAskedWhichMainMethodIsMeant() {
        assertThatThrownBy(() -> refuse(SEVERAL, MojoExecution.Source.CLI))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(SEVERAL.getMessage());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatSignsCallAnApplicationIsAWarningWhereAParentBindsTheGoal(boolean likely) throws MojoFailureException {
        var warnings = new ArrayList<CharSequence>();
        var log = new SystemStreamLog() {
            @Override
            public void warn(CharSequence content) {
                warnings.add(content);
            }
        };

        Refusal.of(
                new SeveralMainClassesException("Several classes have a main method: a.A, a.B.", likely),
                new MojoExecution(new MojoDescriptor(), "default", MojoExecution.Source.LIFECYCLE),
                "tool",
                log);

        assertThat(warnings).hasSize(likely ? 1 : 0);
    }

    @Test
    void everyOtherProblemFailsTheBuildWhereverTheGoalIsBound() {
        assertThatThrownBy(() -> refuse(new DockerfileGenException("no"), MojoExecution.Source.LIFECYCLE))
                .isInstanceOf(MojoFailureException.class);
    }

    private static void refuse(DockerfileGenException problem, MojoExecution.Source source)
            throws MojoFailureException {
        Refusal.of(
                problem, new MojoExecution(new MojoDescriptor(), "default-cli", source), "tool", new SystemStreamLog());
    }
}
