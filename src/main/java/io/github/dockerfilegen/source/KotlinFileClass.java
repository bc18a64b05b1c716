package io.github.dockerfilegen.source;

import java.util.Locale;
import java.util.Optional;

/** The name of the class that holds the top-level functions of a Kotlin file, without its package. */
final class KotlinFileClass {

    private KotlinFileClass() {}

    static String name(SourceFile file, Tokens tokens) {
        return declared(file, tokens).orElseGet(() -> derived(file.baseName()));
    }

    /** The same steps kotlinc takes in {@code NameUtils.getPackagePartClassNamePrefix}. */
    private static String derived(String baseName) {
        String name = baseName.replaceAll("[^\\p{L}\\p{Digit}]", "_");
        if (name.isEmpty()) {
            return "_Kt";
        }
        boolean startsName = Character.isJavaIdentifierStart(name.charAt(0));
        String capitalized =
                startsName ? name.substring(0, 1).toUpperCase(Locale.ENGLISH) + name.substring(1) : "_" + name;
        return capitalized + "Kt";
    }

    /** File annotations come before everything else (Kotlin grammar, {@code kotlinFile}). */
    private static Optional<String> declared(SourceFile file, Tokens tokens) {
        int at = 0;
        while (tokens.are(at, "@", "file", ":")) {
            int end = end(tokens, at + 3);
            for (int i = at + 3; i < end; i++) {
                if (tokens.are(i, "JvmName") && tokens.is(i + 1, "(")) {
                    return quoted(file.text(), tokens.start(i + 1), tokens.start(tokens.closing(i + 1)));
                }
            }
            at = end;
        }
        return Optional.empty();
    }

    /** The index after one annotation or after a list of them in brackets. */
    private static int end(Tokens tokens, int from) {
        return tokens.is(from, "[") ? tokens.after(from) : tokens.afterAnnotation(from - 1);
    }

    private static Optional<String> quoted(String text, int from, int to) {
        int opening = text.indexOf('"', from);
        int closing = opening < 0 ? -1 : text.indexOf('"', opening + 1);
        boolean constant = closing > opening + 1 && closing < to;
        return constant ? Optional.of(text.substring(opening + 1, closing)) : Optional.empty();
    }
}
