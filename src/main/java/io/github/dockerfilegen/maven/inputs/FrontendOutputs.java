package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.BoundedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the output of a front end build, with or without an entry in {@code .gitignore}: {@code dist} and
 * {@code build} beside a {@code package.json} with scripts, where a POM runs them.
 */
final class FrontendOutputs {

    private static final Pattern MAKER =
            Pattern.compile("(?s).*<artifactId>\\s*(?:frontend-maven-plugin|(?:exec-maven-plugin"
                    + "|maven-antrun-plugin)\\s*<.*\\b(?:npm|npx|yarn|pnpm|bun)\\b).*");
    /** Older templates of Vue keep the configuration of webpack in {@code build}. */
    private static final Pattern BUILD_SCRIPTS = Pattern.compile("\\bbuild/[\\w./-]*\\.[cm]?[jt]s\\b");

    private final Path root;
    private final List<Path> poms;
    private final Map<Path, String> texts = new ConcurrentHashMap<>();

    /** @param poms the POMs that may run the build of a front end elsewhere */
    FrontendOutputs(Path root, List<Path> poms) {
        this.root = root;
        this.poms = List.copyOf(poms);
    }

    /** Whether a folder of the context, or one around it, is such output. */
    boolean has(String path) {
        for (var folder = path; !folder.isEmpty(); folder = parent(folder)) {
            if (of(parent(folder)).anyMatch(folder::equals)) {
                return true;
            }
        }
        return false;
    }

    /** The output paths of the front end build in a folder of the context, sorted; none without a front end. */
    Stream<String> of(String folder) {
        var description = text(root.resolve(folder).resolve("package.json"));
        if (!description.contains("\"scripts\"") || !made(folder)) {
            return Stream.empty();
        }
        return Stream.of("build", "dist")
                .filter(name -> name.equals("dist")
                        || !BUILD_SCRIPTS.matcher(description).find())
                .map(name -> folder.isEmpty() ? name : folder + "/" + name);
    }

    private boolean made(String folder) {
        var around = Stream.iterate(
                        root.resolve(folder).normalize(),
                        above -> above != null && above.startsWith(root),
                        Path::getParent)
                .map(above -> above.resolve("pom.xml"));
        return Stream.concat(poms.stream(), around)
                .anyMatch(pom -> MAKER.matcher(text(pom)).matches());
    }

    private String text(Path file) {
        return texts.computeIfAbsent(file, key -> {
            try {
                return Files.isRegularFile(key) ? new String(BoundedFile.bytes(key), StandardCharsets.UTF_8) : "";
            } catch (IOException e) {
                return "";
            }
        });
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
