package io.github.dockerfilegen.render;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.plan.DockerfilePlan;
import io.github.dockerfilegen.plan.IgnorePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Dockerfile and its ignore file as text without headers.
 *
 * @param dockerfile the Dockerfile, lines ended by {@code \n}
 * @param ignoreFile the ignore file, lines ended by {@code \n}
 * @param decisions what the user's own templates change
 */
public record Rendering(String dockerfile, String ignoreFile, List<Decision> decisions) {

    private static final TemplateRenderer BUILT_IN = new TemplateRenderer(Optional.empty());

    public Rendering {
        decisions = List.copyOf(decisions);
    }

    /**
     * Renders both; the ignore file lets in what the user's own templates copy.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException naming template and line when a template fails
     */
    public static Rendering of(TemplateRenderer renderer, DockerfilePlan plan, IgnorePlan ignore) {
        var text = renderer.dockerfile(plan);
        var decisions = new ArrayList<Decision>();
        var own = ContextCopies.of(text);
        if (!own.isEmpty() && renderer.isOverridden()) {
            own.removeAll(ContextCopies.of(BUILT_IN.dockerfile(plan)));
        } else {
            own.clear();
        }
        // A variable has no value here, and all of the context cannot be meant.
        var unclear = own.stream().filter(source -> source.matches("\\.?|\\*+|.*\\$.*|(?:.*/)?\\.\\.(?:/.*)?")).toList();
        own.removeAll(unclear);
        if (!own.isEmpty()) {
            decisions.add(Decision.of("the ignore file lets in " + String.join(", ", own), "your templates copy it"));
        }
        unclear.forEach(source -> decisions.add(Decision.warning("your templates copy \"" + source + "\"",
                "the ignore file lets in only what the build reads and paths without variables; name the files, or replace dockerignore.ftl too")));
        var included = Stream.concat(ignore.included().stream(), own.stream()).distinct().toList();
        var ignoreText = renderer.dockerignore(new IgnorePlan(included, ignore.secrets(), ignore.sources(), ignore.excluded()));
        decisions.addAll(renderer.decisions());
        return new Rendering(text, ignoreText, decisions);
    }
}
