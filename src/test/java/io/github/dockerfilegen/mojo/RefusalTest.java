package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.SeveralMainClassesException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final DockerfileGenException SEVERAL = new SeveralMainClassesException("Several classes have a main method: a.A, a.B.");

    @Test
    void aLibraryWithTwoMainMethodsDoesNotFailTheBuildThatAParentBindsTheGoalIn() {
        assertThatCode(() -> refuse(SEVERAL, MojoExecution.Source.LIFECYCLE)).doesNotThrowAnyException();
    }

    @Test
    void whoeverCallsTheGoalIsAskedWhichMainMethodIsMeant() {
        assertThatThrownBy(() -> refuse(SEVERAL, MojoExecution.Source.CLI)).isInstanceOf(MojoFailureException.class).hasMessage(SEVERAL.getMessage());
    }

    @Test
    void everyOtherProblemFailsTheBuildWhereverTheGoalIsBound() {
        assertThatThrownBy(() -> refuse(new DockerfileGenException("no"), MojoExecution.Source.LIFECYCLE)).isInstanceOf(MojoFailureException.class);
    }

    private static void refuse(DockerfileGenException problem, MojoExecution.Source source) throws MojoFailureException {
        Refusal.of(problem, new MojoExecution(new MojoDescriptor(), "default-cli", source), "tool", new SystemStreamLog());
    }
}
