package io.github.dockerfilegen.render;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.IgnorePattern;
import io.github.dockerfilegen.plan.DockerfilePlan;
import io.github.dockerfilegen.plan.FileModel;
import io.github.dockerfilegen.plan.IgnorePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files that belong together as text without headers.
 *
 * @param texts the text of each, lines ended by {@code \n}
 * @param decisions what the user's own templates change
 */
public record Rendering(Map<FileModel, String> texts, List<Decision> decisions) {

    private static final TemplateRenderer BUILT_IN = new TemplateRenderer(Optional.empty());
    /** A variable has no value here, and all of the context cannot be meant. */
    private static final String UNCLEAR = "\\.?|\\*+|.*\\$.*|(?:.*/)?\\.\\.(?:/.*)?";

    public Rendering {
        decisions = List.copyOf(decisions);
    }

    /**
     * Renders them in their order; the ignore file lets in what the user's own templates of the Dockerfile copy.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException naming template and line when a template fails
     */
    public static Rendering of(TemplateRenderer renderer, List<? extends FileModel> files) {
        var texts = new LinkedHashMap<FileModel, String>();
        var decisions = new ArrayList<Decision>();
        var copied = new LinkedHashSet<String>();
        for (var file : files) {
            texts.put(file, renderer.render(file instanceof IgnorePlan ignore ? letIn(ignore, copied) : file));
            if (file instanceof DockerfilePlan plan && renderer.isOverridden()) {
                copied.addAll(ownCopies(plan, texts.get(file), decisions));
            }
        }
        decisions.addAll(renderer.decisions());
        return new Rendering(texts, decisions);
    }

    /** What the user's templates copy besides what the built-in ones do. */
    private static Set<String> ownCopies(DockerfilePlan plan, String text, List<Decision> decisions) {
        var own = ContextCopies.of(text);
        own.removeAll(ContextCopies.of(BUILT_IN.render(plan)));
        var unclear = own.stream().filter(source -> source.matches(UNCLEAR)).toList();
        own.removeAll(unclear);
        if (!own.isEmpty()) {
            decisions.add(Decision.of("the ignore file includes " + String.join(", ", own), "your templates copy it"));
        }
        unclear.forEach(source -> decisions.add(Decision.warning(
                "your templates copy \"" + source + "\"",
                "the ignore file includes only what the build reads and paths without variables; "
                        + "write the paths in full, or replace dockerignore.ftl too")));
        return own;
    }

    private static IgnorePlan letIn(IgnorePlan ignore, Set<String> copied) {
        var included = Stream.concat(ignore.included().stream(), copied.stream().map(IgnorePattern::new))
                .distinct()
                .toList();
        return new IgnorePlan(included, ignore.secrets(), ignore.sources(), ignore.excluded());
    }
}
