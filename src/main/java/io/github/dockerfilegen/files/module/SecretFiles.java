package io.github.dockerfilegen.files.module;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.model.Credentials;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.SecretNames;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells what never enters the build context by {@link SecretNames}, and by what a file holds where its name alone does
 * not tell.
 */
public final class SecretFiles {

    private static final int DEEPEST = 12;
    /** A key that opens something, with a value of its own; {@code ${TOKEN}} is filled in elsewhere. */
    private static final Pattern CREDENTIALS = Pattern.compile(
            "(?i)(?:_auth|auth_?token|auth_?ident|token|passw(?:or)?d|passphrase|secret|credentials?|private_?key"
                    + "|api_?key|access_?key)"
                    + "[\\w-]{0,100}+(?:[\"']?\\s*[=:>]\\s*|[\"'] +)[\"']?(?!\\$)[^\\s\"'<>=]");

    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY");

    private final ContextPaths context;
    private final DiskFiles files;

    public SecretFiles(ContextPaths context, DiskFiles files) {
        this.context = context;
        this.files = files;
    }

    /** Whether the path of the context is a secret; a folder is one by its name only. */
    public boolean isSecret(String path) {
        if (SecretNames.isDecidedByContent(path)) {
            return SecretNames.isSecret(path.substring(0, Math.max(path.lastIndexOf('/'), 0)))
                    || context.isFolder(path)
                    || holdsCredentials(path);
        }
        return SecretNames.isSecret(path)
                || !context.isFolder(path)
                        && path.endsWith(".asc")
                        && PRIVATE_KEY.matcher(text(path)).find();
    }

    /** Whether a file has a password, a token or a private key in it; one that cannot be read may have. */
    public boolean holdsCredentials(String path) {
        var text = text(path);
        return files.contextText(path).isEmpty() && Files.exists(context.root().resolve(path))
                || CREDENTIALS.matcher(text).find()
                || PRIVATE_KEY.matcher(text).find()
                || !Credentials.removedWithin(text).equals(text);
    }

    private String text(String path) {
        return files.contextText(path).orElse("");
    }

    /** The files below a folder of the context whose names do not tell whether they are secrets. */
    public SortedSet<String> undecided(String folder) {
        var found = new TreeSet<String>();
        try {
            Files.walkFileTree(
                    context.root().resolve(folder),
                    EnumSet.noneOf(FileVisitOption.class),
                    DEEPEST,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                            return SecretNames.isTool(context.name(directory))
                                            || SecretNames.isSecret(context.name(directory))
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            var path = context.name(file);
                            if (attributes.isRegularFile()
                                    && SecretNames.isDecidedByContent(path)
                                    && !Quoting.breaksLines(path)) {
                                found.add(path);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path directory, IOException e) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            return found;
        }
        return found;
    }
}
