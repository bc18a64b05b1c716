package io.github.dockerfilegen.application.start;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.StartReading;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.FileCopy;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.StartReference;
import io.github.dockerfilegen.plan.LayerCopy;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Lays the files that an application reads when it starts where it looks for them: at the same path below the working
 * directory.
 */
public final class StartFiles {

    private final ProjectFacts facts;
    private final StartReads reads;
    private final List<FileCopy> copies;

    /** @param copies what the user copies, and need not be copied again */
    public StartFiles(ProjectFacts facts, Given given, StartReading reading, List<FileCopy> copies) {
        this.facts = facts;
        this.copies = copies;
        this.reads = new StartReads(facts, given, reading);
    }

    /** The layout with those files, and with a warning for each that no image may hold or that is not there. */
    public Application beside(Application layout) {
        var changed = DistributionFolders.added(facts, layout);
        for (var input : reads.found().entrySet()) {
            if (isBrought(input.getKey(), layout)) {
                continue;
            }
            changed = changed.withLayer(LayerCopy.beside(
                            input.getValue().path(),
                            input.getKey(),
                            input.getValue().kind().folder()))
                    .withDecision(Decision.of(
                            layout.directory() + "/" + input.getKey() + " is copied from the repository",
                            input.getValue().because()));
        }
        for (var missing : reads.missing()) {
            if (isBrought(missing.path(), layout)) {
                continue;
            }
            changed = changed.withDecision(warning(missing, layout.directory()));
        }
        for (var left : ProgramArguments.left(facts, layout, reads.found().keySet())) {
            changed = changed.withDecision(left);
        }
        return changed;
    }

    private boolean isBrought(String path, Application layout) {
        return copies.stream().anyMatch(copy -> copy.brings(path, layout.directory()));
    }

    /** The facts with what the layouts copy from the build context among the inputs. */
    public static ProjectFacts withInputs(ProjectFacts facts, Collection<Application> layouts) {
        var inputs = new TreeMap<String, BuildInput>();
        facts.inputs().forEach(input -> inputs.put(input.path(), input));
        layouts.stream()
                .flatMap(layout -> layout.layers().stream())
                .flatMap(layer -> layer.fromContext().stream())
                .map(path -> new BuildInput(
                        path.replaceFirst("/$", ""),
                        path.endsWith("/") ? Kind.APPLICATION_FOLDER : Kind.APPLICATION,
                        "read when the application starts"))
                .forEach(input -> inputs.merge(input.path(), input, BuildInput::first));
        return facts.withInputs(List.copyOf(inputs.values()));
    }

    private Decision warning(StartReference reference, String directory) {
        var target = reference.path().startsWith("/") ? reference.path() : directory + "/" + reference.path();
        return missing(
                target,
                reference.origin() + " refers to it, but " + facts.files().hindrance(reference.path()));
    }

    /**
     * @param target the path in the image
     * @param because who needs it, and why it is not there
     */
    static Decision missing(String target, String because) {
        return Decision.warning(
                target + " is not in the image",
                because + "; " + "start with --mount "
                        + ShellText.word("type=bind,source=/path/to/" + target.replaceFirst(".*/", "") + ",target="
                                + target + ",readonly"));
    }
}
