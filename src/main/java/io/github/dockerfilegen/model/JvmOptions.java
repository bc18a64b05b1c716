package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Set;

/**
 * Checks JVM options that end up in {@code JDK_JAVA_OPTIONS}, where the launcher refuses whatever is no option (its
 * manual page).
 */
final class JvmOptions {

    /** Options that take the next word as their value. */
    private static final Set<String> WITH_VALUE = Set.of(
            "-cp",
            "-classpath",
            "--class-path",
            "-p",
            "--module-path",
            "--upgrade-module-path",
            "--add-modules",
            "--add-opens",
            "--add-exports",
            "--add-reads",
            "--patch-module",
            "--limit-modules",
            "--enable-native-access",
            "--source");
    /** Options with which the launcher does not start the application, or starts another one. */
    private static final Set<String> NOT_ALLOWED = Set.of(
            "-jar",
            "-m",
            "--module",
            "-version",
            "--version",
            "-showversion",
            "--show-version",
            "-help",
            "--help",
            "-h",
            "-?",
            "-X",
            "--help-extra",
            "--dry-run",
            "--list-modules",
            "--describe-module",
            "-d",
            "--validate-modules");

    private JvmOptions() {}

    /** @throws DockerfileGenException naming the first word that is no option */
    static void check(String text) {
        // The launcher joins quoted words itself; what is in the quotes is its business.
        var words = text.isBlank() || text.contains("\"") || text.contains("'")
                ? List.<String>of()
                : List.of(text.strip().split("\\s+"));
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (NOT_ALLOWED.contains(word)) {
                throw new DockerfileGenException("\"" + word
                        + "\" in <jvmOptions> selects what the JVM runs, which the image's ENTRYPOINT already "
                        + "does. Remove it; "
                        + "set <mainClass> to start another class.");
            }
            if (!word.startsWith("-") && !word.startsWith("@") && (i == 0 || !WITH_VALUE.contains(words.get(i - 1)))) {
                throw new DockerfileGenException("\"" + word
                        + "\" in <jvmOptions> is not an option of the JVM: options begin with a dash. Write for "
                        + "example "
                        + "-Xss512k -XX:+UseZGC, and put a value with blanks in double quotes.");
            }
        }
    }
}
