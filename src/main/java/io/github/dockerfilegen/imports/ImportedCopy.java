package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.model.ContainerSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What COPY and ADD bring into an image, besides the application itself. */
final class ImportedCopy {

    /** What a build makes of the application: jars and wars, and the layers of frameworks. */
    private static final Pattern APPLICATION = Pattern.compile(
            "(?:.*/)?(?:target|build|libs?|layers|extracted|quarkus-app|dependenc(?:y|ies)|snapshot-dependencies"
                    + "|spring-boot-loader|application|BOOT-INF|META-INF|WEB-INF|app|jre|customjre|javaruntime)(?:/.*)?"
                    + "|.*\\.[jw]ar");

    /** What a stage that also builds copies. */
    private static final Pattern SOURCES = Pattern.compile(
            "(?:\\./)?(?:pom\\.xml|mvnw(?:\\.cmd)?|\\.mvn(?:/.*)?|src/?|src/main/?|src/main/(?:java|kotlin)/?"
                    + "|settings\\.xml)");

    private final ImportedSettings settings;
    private final Predicate<String> exists;
    private final List<Found> found = new ArrayList<>();

    /**
     * A copy.
     *
     * @param where the instruction, for messages
     * @param values the elements of a {@code <copy>}
     */
    private record Found(String where, Map<String, String> values) {}

    /** @param exists whether the project has a file or a folder of that relative path */
    ImportedCopy(ImportedSettings settings, Predicate<String> exists) {
        this.settings = settings;
        this.exists = exists;
    }

    /**
     * @param stages the names of all stages
     * @param builds whether a stage, by its name or number, makes the application: what it leaves is the application
     * @param directory the working directory at the instruction
     */
    void take(Instruction copy, List<String> stages, Predicate<String> builds, String directory) {
        var from = copy.flag("from").orElse("");
        var image = !from.isEmpty() && !stages.contains(from.toLowerCase(Locale.ROOT)) && !from.matches("\\d+");
        for (var source : copy.sources()) {
            var where = "line " + copy.line() + ", " + copy.keyword() + " " + source;
            if (from.isEmpty()
                    ? isBuilt(source)
                    : !image && builds.test(from) && (isApplication(source) || source.contains("*"))) {
                continue;
            }
            if (!from.isEmpty() && !image) {
                settings.leave(
                        where + " from the stage " + from,
                        builds.test(from)
                                ? "set <copies> with <from>build</from>"
                                : "make it in <beforeMaven> or <afterMaven>, and set <copies> with <from>build</from>");
            } else if (image && !ImportedImage.isFixed(from)) {
                settings.leave(where + " from " + from, "the image has no tag; set <copies>");
            } else if (image || isOfProject(source)) {
                add(copy, from, source, directory);
            } else {
                settings.leave(where, reason(source));
            }
        }
    }

    private static boolean isApplication(String source) {
        return APPLICATION.matcher(source.replaceFirst("/+$", "")).matches();
    }

    /** Of the context: the build's result, or what it reads. A file that the project has is neither. */
    private boolean isBuilt(String source) {
        return SOURCES.matcher(source).matches()
                || source.contains("target/")
                || !source.contains(":") && !isOfProject(source) && isApplication(source);
    }

    private boolean isOfProject(String source) {
        var plain = source.replaceFirst("^(?:\\./)+", "").replaceFirst("/+$", "");
        return !plain.isEmpty()
                && !plain.equals(".")
                && !plain.startsWith("/")
                && !plain.contains("..")
                && plain.matches("[\\w./@+-]+")
                && exists.test(plain);
    }

    private static String reason(String source) {
        if (source.matches("(?:https?|ftp|git)[:@].*")) {
            return "write the download as lines of your own, with a checksum";
        }
        return source.matches("\\.?/?\\*?")
                ? "the image holds the application alone; name further files in <copies>"
                : source.contains("*")
                        ? "name the files, or their folder, in <copies>"
                        : "the module has no such file; set <copies>";
    }

    private void add(Instruction copy, String from, String source, String directory) {
        var values = new LinkedHashMap<String, String>();
        var target = target(copy, directory);
        if (!from.isEmpty()) {
            values.put("from", from);
        }
        values.put("source", source.replaceFirst("^(?:\\./)+", "").replaceFirst("^(?!/)", from.isEmpty() ? "" : "/"));
        values.put("target", target);
        copy.flag("chmod").filter(mode -> mode.matches("0?[0-7]{3,4}")).ifPresent(mode -> values.put("mode", mode));
        copy.flag("chown")
                .filter(owner -> owner.matches("\\d+(?::\\d+)?"))
                .ifPresent(owner -> values.put("owner", owner));
        found.add(new Found("line " + copy.line() + ", " + copy.keyword() + " " + source, values));
    }

    /**
     * Takes over what was found. What lies in the working directory is named relative to it: where an application
     * server keeps its own, the files follow.
     *
     * @param directory the last working directory, without a slash at the end
     */
    void finish(String directory) {
        for (var copy : found) {
            var values = copy.values();
            var target = values.get("target");
            if (!directory.isEmpty() && (target + "/").startsWith(directory + "/")) {
                target = target.substring(directory.length())
                        .replaceFirst("^/+", "")
                        .replaceFirst("^$", "./");
                values.put("target", target);
            }
            var file = target.endsWith("/") ? target + values.get("source").replaceFirst("^.*/(?=.)", "") : target;
            if (!target.startsWith("/")
                    && ContainerSettings.NONE.isOccupied(
                            ContainerSettings.DIRECTORY + "/" + file.replaceFirst("^\\./", ""))) {
                settings.leave(
                        copy.where() + " to " + target,
                        "the image has the application there; set another target in <copies>");
            } else {
                settings.copy(values);
            }
        }
    }

    private static String target(Instruction copy, String directory) {
        var target = copy.destination();
        var here = directory.equals("/") && target.matches("\\./?");
        return target.startsWith("/") || here
                ? target.replaceFirst("^\\.$", "./")
                : (directory + "/" + target.replaceFirst("^(?:\\./?)+", "")).replaceAll("/+", "/");
    }
}
