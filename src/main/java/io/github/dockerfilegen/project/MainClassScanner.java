package io.github.dockerfilegen.project;

import io.github.dockerfilegen.files.BoundedFile;
import io.github.dockerfilegen.project.source.MainClassFinder;
import io.github.dockerfilegen.project.source.SourceFile;
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
final class MainClassScanner {

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
    MainClassScanner(int javaLevel, boolean preview) {
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
    SortedSet<String> scan(Collection<Path> sourceRoots) throws IOException {
        SortedSet<String> found = new TreeSet<>();
        for (Path root : sourceRoots) {
            if (Files.isDirectory(root)) {
                // The name of the root as configured, not of what it links to, tells its language.
                Files.walkFileTree(root.toRealPath(), new Visitor(isGroovy(root), found));
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    private static boolean isGroovy(Path root) {
        return root.toAbsolutePath().normalize().endsWith("groovy");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final boolean inGroovyRoot;
        private final SortedSet<String> found;

        Visitor(boolean inGroovyRoot, SortedSet<String> found) {
            this.inGroovyRoot = inGroovyRoot;
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = file.getFileName().toString();
            if (attributes.isRegularFile() && finder.reads(name) && Files.isReadable(file) && BoundedFile.canRead(file)) {
                found.addAll(finder.mainClasses(new SourceFile(name, read(file), inGroovyRoot)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** ISO-8859-1 gives every byte a meaning and keeps the keywords of any encoding that extends ASCII. */
    private static String read(Path file) throws IOException {
        byte[] bytes = BoundedFile.bytes(file);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
