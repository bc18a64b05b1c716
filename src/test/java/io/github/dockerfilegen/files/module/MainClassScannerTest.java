package io.github.dockerfilegen.files.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainClassScannerTest {

    private static final String JAVA_MAIN = "{ public static void main(String[] args) {} }";

    @TempDir
    private Path directory;

    @Test
    void namesOverAllRootsAndLanguagesAreSorted() throws IOException {
        write("java/p/Z.java", "package p; class Z " + JAVA_MAIN);
        write("kotlin/app.kt", "package p\nfun main() {}");
        write("kotlin/p/InKotlinRoot.java", "package p; class InKotlinRoot " + JAVA_MAIN);
        write("scala/Tool.scala", "object Tool extends App");
        write("groovy/script.groovy", "println 'hi'");
        write("groovy/Notes.txt", "class Notes " + JAVA_MAIN);
        assertThat(scan("kotlin", "scala", "java", "groovy"))
                .containsExactly("Tool", "p.AppKt", "p.InKotlinRoot", "p.Z", "script");
    }

    @Test
    void missingRootsAndFilesAsRootsAreFine() throws IOException {
        write("file", "x");
        assertThat(scan("missing", "file")).isEmpty();
    }

    @Test
    void scriptsOutsideAGroovyRootDoNotCount() throws IOException {
        write("java/script.groovy", "println 'main'");
        assertThat(scan("java")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17,false,0", "20,true,0", "21,false,0", "21,true,1", "24,true,1", "24,false,0", "25,false,1"})
    void instanceMainsDependOnTheJavaLevel(int level, boolean preview, int expected) throws IOException {
        write("java/Main.java", "void main() {}");
        SortedSet<String> found =
                new MainClassScanner(level, preview).scan(List.of(directory.resolve("java")), texts());
        assertThat(found).hasSize(expected);
    }

    @Test
    void symbolicLinksBelowARootAreNotFollowed() throws IOException {
        write("elsewhere/A.java", "class A " + JAVA_MAIN);
        write("java/B.java", "class B " + JAVA_MAIN);
        Files.createSymbolicLink(directory.resolve("java/linked"), directory.resolve("elsewhere"));
        Files.createSymbolicLink(directory.resolve("java/A.java"), directory.resolve("elsewhere/A.java"));
        Files.createSymbolicLink(directory.resolve("java/loop"), directory.resolve("java"));
        assertThat(scan("java")).containsExactly("B");
    }

    @Test
    void rootMayBeASymbolicLink() throws IOException {
        write("elsewhere/script.groovy", "println 'hi'");
        Files.createSymbolicLink(directory.resolve("groovy"), directory.resolve("elsewhere"));
        assertThat(scan("groovy")).containsExactly("script");
    }

    @Test
    void filesInAnotherEncodingAreRead() throws IOException {
        Path file = write("java/A.java", "");
        Files.write(file, ("/* \u00fcber */ class A " + JAVA_MAIN).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(scan("java")).containsExactly("A");
    }

    @Test
    void directoryNamedLikeASourceIsSearchedAndNotRead() throws IOException {
        write("java/A.java/B.java", "class B " + JAVA_MAIN);
        assertThat(scan("java")).containsExactly("B");
    }

    @Test
    void resultCannotBeChanged() throws IOException {
        SortedSet<String> found = scan("java");
        assertThatThrownBy(() -> found.add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    private SortedSet<String> scan(String... roots) throws IOException {
        return new MainClassScanner(17, false)
                .scan(Set.of(roots).stream().map(directory::resolve).toList(), texts());
    }

    private Path write(String path, String content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private SourceTexts texts() {
        return new SourceTexts(new ReadableFiles(directory));
    }
}
