package io.github.dockerfilegen.files.module;

import io.github.dockerfilegen.files.BoundedFile;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Tells which files of a module are read, and remembers for the user which are not: what they say is unknown then. */
final class ReadableFiles {

    /** The warnings that are given one by one; a folder of links would fill the log. */
    private static final int MOST_WARNINGS = 5;

    private final Path root;
    private final SortedMap<String, String> passedOver = new ConcurrentSkipListMap<>();
    /** Paths outside that another warning names. */
    private final Set<Path> told = ConcurrentHashMap.newKeySet();

    /** @param root the build context */
    ReadableFiles(Path root) {
        this.root = root;
    }

    /** Whether a file is read: a regular one of bounded size, not reached through a link out of the build context. */
    boolean opens(Path file) {
        if (Files.isDirectory(file)) {
            return false;
        }
        var why = refusal(file);
        why.ifPresent(reason -> passOver(name(file) + " is not read", reason));
        return why.isEmpty();
    }

    /** The text of a file, without a byte order mark; empty where there is none or it is not read. */
    Optional<String> text(Path folder, String path) {
        try {
            var file = folder.resolve(path);
            return Files.exists(file) && isInside(file) && opens(file)
                    ? Optional.of(new String(BoundedFile.bytes(file), StandardCharsets.UTF_8).replace("\uFEFF", ""))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new DockerfileGenException("Cannot read " + path + ": " + e + ". Make it readable.", e);
        }
    }

    void needsNoWarning(Path outside) {
        told.add(outside.toAbsolutePath().normalize());
    }

    boolean warns(Path outside) {
        return told.stream().noneMatch(outside.toAbsolutePath().normalize()::startsWith);
    }

    /** What the POM names anywhere on the machine is not in the image's build, so it decides nothing. */
    private boolean isInside(Path file) {
        var inside = file.toAbsolutePath()
                .normalize()
                .startsWith(root.toAbsolutePath().normalize());
        if (!inside && warns(file)) {
            passOver(name(file) + " is not read", "it is outside the build context; move it into the project");
        }
        return inside;
    }

    private Optional<String> refusal(Path file) {
        try {
            return !Files.exists(file)
                    ? Optional.of("it is a broken link; remove it")
                    : leadsOut(file)
                            ? Optional.of("it is a link out of the build context, and Docker cannot copy its target; "
                                    + "replace the link with the file")
                            : !Files.isRegularFile(file)
                                    ? Optional.of("it is not a regular file; remove it")
                                    : !BoundedFile.canRead(file)
                                            ? Optional.of("it is larger than " + BoundedFile.MOST_BYTES / (1024 * 1024)
                                                    + " MB; set what it configures in this plugin's configuration")
                                            : Optional.empty();
        } catch (IOException e) {
            return Optional.of("it cannot be read: " + e.getMessage() + "; make it readable");
        }
    }

    private boolean leadsOut(Path file) throws IOException {
        return file.toAbsolutePath().normalize().startsWith(root)
                && !file.toRealPath().startsWith(root.toRealPath());
    }

    /** A file as the user knows it: relative to the build context. */
    String name(Path file) {
        var path = file.toAbsolutePath().normalize();
        return (path.startsWith(root) ? root.relativize(path) : path).toString().replace('\\', '/');
    }

    /** Remembers that something is not read. */
    void passOver(String what, String why) {
        passedOver.put(what, why);
    }

    /** A warning for each thing that was passed over so far, sorted. */
    List<Decision> passedOver() {
        var warnings = new ArrayList<Decision>();
        passedOver.forEach((what, why) -> warnings.add(Decision.warning(what, why)));
        var more = warnings.size() - MOST_WARNINGS;
        if (more > 1) {
            warnings.subList(MOST_WARNINGS, warnings.size()).clear();
            warnings.add(Decision.warning(more + " more files are not read", "for similar reasons"));
        }
        return warnings;
    }
}
