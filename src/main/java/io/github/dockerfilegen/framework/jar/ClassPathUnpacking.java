package io.github.dockerfilegen.framework.jar;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A jar and its dependencies, whose order goes into an argument file of the {@code java} command (Java 9 and later),
 * for {@code jar/class-path.ftl}.
 *
 * @param libraries the folder in which the build put the dependencies, as a shell word; none without dependencies
 * @param siblings which dependencies are modules of the same reactor, as an expression of {@code find}; none or one
 * @param systemJars the jars of system scope, a shell word each
 * @param classPath the entries of the class path, to stand between double quotes; none on the module path
 */
public record ClassPathUnpacking(
        List<ShellText> libraries, List<ShellText> siblings, List<ShellText> systemJars, List<ShellText> classPath)
        implements Unpacking {

    private static final PlainWord TEMPLATE = new PlainWord("jar/class-path");

    /** What needs no quotes in an argument file. */
    private static final Pattern PLAIN = Pattern.compile("[^\\s\"'\\\\#]+");

    public ClassPathUnpacking {
        libraries = List.copyOf(libraries);
        siblings = List.copyOf(siblings);
        systemJars = List.copyOf(systemJars);
        classPath = List.copyOf(classPath);
    }

    @Override
    public PlainWord template() {
        return TEMPLATE;
    }

    /** Behind the application's jar, as a manifest has it. */
    @Override
    public ClassPathUnpacking withClassPathFolder(String folder) {
        var entries = Stream.of(
                        classPath.stream().limit(1),
                        Stream.of(entry(folder)),
                        classPath.stream().skip(1))
                .flatMap(part -> part);
        return new ClassPathUnpacking(
                libraries, siblings, systemJars, classPath.isEmpty() ? classPath : entries.toList());
    }

    @Override
    public boolean hasClassPathFolder() {
        return classPath.stream().map(ShellText::toString).anyMatch(entry -> entry.endsWith("/"));
    }

    /** An entry of the class path as an argument file needs it. */
    static ShellText entry(String path) {
        return ShellText.insideQuotes(
                PLAIN.matcher(path).matches() ? path : '"' + path.replaceAll("[\\\\\"]", "\\\\$0") + '"');
    }

    /**
     * Both ways: Java 8 has no argument files.
     *
     * @param recent for Java 9 and later
     * @param older for Java 8
     */
    record ByJava(ClassPathUnpacking recent, ManifestUnpacking older) implements Unpacking {

        @Override
        public PlainWord template() {
            return recent.template();
        }

        @Override
        public Unpacking on(int java) {
            return java >= 9 ? recent : older;
        }

        @Override
        public Unpacking withClassPathFolder(String folder) {
            return new ByJava(recent.withClassPathFolder(folder), older.withClassPathFolder(folder));
        }
    }
}
