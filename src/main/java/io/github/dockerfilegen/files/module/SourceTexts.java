package io.github.dockerfilegen.files.module;

import io.github.dockerfilegen.files.BoundedFile;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The texts of a module's sources. Many questions are asked of them, so they are kept while memory lasts; only the rest
 * is read again.
 */
final class SourceTexts {

    /** The most bytes that are kept: more than the sources of nearly every module. */
    private static final long MOST_KEPT = 64L * 1024 * 1024;

    private final ReadableFiles files;
    private final Map<Path, SoftReference<String>> texts = new ConcurrentHashMap<>();
    private final AtomicLong kept = new AtomicLong();

    SourceTexts(ReadableFiles files) {
        this.files = files;
    }

    /** Whether a file is read; one that is not is remembered for the user. */
    boolean opens(Path file) {
        var opens = files.opens(file);
        if (opens && !Files.isReadable(file)) {
            cannotRead(file);
        }
        return opens && Files.isReadable(file);
    }

    /** Remembers a file or folder that cannot be read. */
    void cannotRead(Path file) {
        files.passOver(files.name(file) + " is not read", "it cannot be read; make it readable");
    }

    /** The text of a file in ISO-8859-1: what is looked for is ASCII, and in this encoding no byte is malformed. */
    String text(Path file) throws IOException {
        var known = texts.get(file);
        var text = known == null ? null : known.get();
        if (text == null) {
            text = new String(BoundedFile.bytes(file), StandardCharsets.ISO_8859_1);
            if (known != null || kept.addAndGet(text.length()) <= MOST_KEPT) {
                texts.put(file, new SoftReference<>(text));
            }
        }
        return text;
    }
}
