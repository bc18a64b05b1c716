package io.github.dockerfilegen.files.module;

import io.github.dockerfilegen.source.MainClassFinder;
import io.github.dockerfilegen.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the main classes of a project in its Java, Kotlin, Scala and Groovy sources.
 *
 * <p>Sources and not classes, because the Dockerfile is generated without building the project first.
 */
public final class MainClassScanner {

    private static final int INSTANCE_MAINS_FINAL = 25;
    private static final int INSTANCE_MAINS_PREVIEW = 21;

    private final MainClassFinder finder;

    /**
     * Creates a scanner for one level of the Java language. Instance main methods and compact source files are
     * final in Java 25 (JEP 512) and were in preview since Java 21 (JEPs 445, 463, 477, 495).
     *
     * @param javaLevel the Java feature version
     * @param preview whether preview features are enabled
     */
    public MainClassScanner(int javaLevel, boolean preview) {
        finder = new MainClassFinder(
                javaLevel >= INSTANCE_MAINS_FINAL || preview && javaLevel >= INSTANCE_MAINS_PREVIEW);
    }

    /**
     * Finds the binary names (JLS 13.1) of all classes with a main method.
     *
     * <p>A root may itself be a symbolic link, but none below it is followed, as it may lead anywhere. What may
     * not be read or vanishes meanwhile is left out: it could not be compiled either.
     *
     * @param sourceRoots the directories with sources; missing ones are fine
     * @return the names over all roots, sorted
     * @throws IOException if a file can be opened but not read
     */
    SortedSet<String> scan(Collection<Path> sourceRoots, SourceTexts texts) throws IOException {
        SortedSet<String> found = new TreeSet<>();
        for (Path root : sourceRoots) {
            if (Files.isDirectory(root)) {
                // The name of the root as configured, not of what it links to, tells its language.
                var real = root.toRealPath();
                Files.walkFileTree(real, new Visitor(root, real, texts, found));
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    private static boolean isGroovy(Path root) {
        return root.toAbsolutePath().normalize().endsWith("groovy");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Path real;
        private final SourceTexts texts;
        private final SortedSet<String> found;

        Visitor(Path root, Path real, SourceTexts texts, SortedSet<String> found) {
            this.root = root;
            this.real = real;
            this.texts = texts;
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) throws IOException {
            var file = root.resolve(real.relativize(visited));
            String name = file.getFileName().toString();
            if (finder.reads(name) && texts.opens(file) && attributes.isRegularFile()) {
                found.addAll(finder.mainClasses(new SourceFile(name, decoded(texts.text(file)), isGroovy(root))));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** ISO-8859-1 gives every byte a meaning and keeps the keywords of any encoding that extends ASCII. */
    private static String decoded(String latin1) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(latin1.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return latin1;
        }
    }
}
