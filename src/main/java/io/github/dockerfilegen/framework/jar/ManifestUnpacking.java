package io.github.dockerfilegen.framework.jar;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;
import java.util.stream.Stream;

/**
 * A jar and its dependencies, whose order goes into the jar's manifest, for {@code jar/manifest.ftl}.
 *
 * @param libraries the folder in which the build put the dependencies, as a shell word; none without dependencies
 * @param siblings which dependencies are modules of the same reactor, as an expression of {@code find}; none or one
 * @param systemJars the jars of system scope, a shell word each
 * @param mainClass the binary name of the class to start, as a shell word
 * @param before entries of the class path in front of the dependencies, a shell word each
 * @param after entries of the class path behind the dependencies, a shell word each
 * @param indexed the jar that has an index and stays as it is, behind a jar with the manifest; none or one
 */
public record ManifestUnpacking(
        List<ShellText> libraries,
        List<ShellText> siblings,
        List<ShellText> systemJars,
        ShellText mainClass,
        List<ShellText> before,
        List<ShellText> after,
        List<PlainWord> indexed)
        implements Unpacking {

    private static final PlainWord TEMPLATE = new PlainWord("jar/manifest");

    public ManifestUnpacking {
        libraries = List.copyOf(libraries);
        siblings = List.copyOf(siblings);
        systemJars = List.copyOf(systemJars);
        before = List.copyOf(before);
        after = List.copyOf(after);
        indexed = List.copyOf(indexed);
    }

    @Override
    public PlainWord template() {
        return TEMPLATE;
    }

    @Override
    public boolean hasClassPathFolder() {
        return before.stream()
                .map(ShellText::toString)
                .anyMatch(entry -> entry.replaceAll("'", "").endsWith("/"));
    }

    @Override
    public ManifestUnpacking withClassPathFolder(String folder) {
        return new ManifestUnpacking(
                libraries,
                siblings,
                systemJars,
                mainClass,
                Stream.concat(Stream.of(ShellText.word(folder)), before.stream())
                        .toList(),
                after,
                indexed);
    }
}
