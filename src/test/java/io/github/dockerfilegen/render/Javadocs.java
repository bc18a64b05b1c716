package io.github.dockerfilegen.render;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What the javadoc of classes says, in Markdown; read from the sources, because classes do not keep it. */
final class Javadocs {

    private final Set<String> records = new TreeSet<>();
    private final Map<String, DocCommentTree> comments = new TreeMap<>();

    private Javadocs() {}

    /** Reads every source below a folder. */
    static Javadocs of(Path folder) throws IOException {
        var javadocs = new Javadocs();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                var paths = Files.walk(folder)) {
            var sources = files.getJavaFileObjectsFromPaths(
                    paths.filter(path -> path.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            var trees = DocTrees.instance(task);
            for (var unit : task.parse()) {
                javadocs.new Reader(trees).scan(unit, unit.getPackageName() + ".");
            }
        }
        return javadocs;
    }

    /** The records among the sources that are of a type, in the order of their names. */
    Stream<Class<?>> records(Class<?> type) {
        return records.stream().<Class<?>>map(Javadocs::load).filter(type::isAssignableFrom);
    }

    /** The first sentence about a class. */
    String sentence(Class<?> type) {
        return text(comment(type.getName()).getFirstSentence());
    }

    /** What a component of a record is. */
    String component(Class<?> owner, String name) {
        return comment(owner.getName()).getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .filter(param -> param.getName().toString().equals(name))
                .map(param -> text(param.getDescription()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(owner.getName() + " needs a text at @param " + name));
    }

    /** What {@code toString()} of a class says that it returns. */
    String printed(Class<?> type) {
        return text(comment(type.getName() + "#toString").getFullBody());
    }

    private DocCommentTree comment(String name) {
        return Optional.ofNullable(comments.get(name)).orElseThrow(() -> new AssertionError(name + " needs javadoc"));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Javadocs.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream()
                .map(Javadocs::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(DocTree part) {
        if (part instanceof LiteralTree literal) {
            return "`" + literal.getBody().getBody() + "`";
        }
        return part instanceof LinkTree link ? "`" + link.getReference().getSignature() + "`" : part.toString();
    }

    /** Keeps the comments of classes and of their {@code toString()}; goes along with the name around a class. */
    private final class Reader extends TreePathScanner<Void, String> {

        private final DocTrees trees;

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            var name = around + type.getSimpleName();
            keep(name);
            if (type.getKind() == Tree.Kind.RECORD) {
                records.add(name);
            }
            return super.visitClass(type, name + "$");
        }

        @Override
        public Void visitMethod(MethodTree method, String around) {
            if (method.getName().contentEquals("toString")) {
                keep(around.replaceFirst("\\$$", "#toString"));
            }
            return null;
        }

        private void keep(String name) {
            Optional.ofNullable(trees.getDocCommentTree(getCurrentPath())).ifPresent(text -> comments.put(name, text));
        }
    }
}
