package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.model.ContainerSettings;
import io.github.dockerfilegen.model.ContainerUser;
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
            "(?:.*/)?(?:target|libs?|layers|extracted|quarkus-app|dependenc(?:y|ies)|snapshot-dependencies"
                    + "|spring-boot-loader|BOOT-INF|META-INF|WEB-INF|jre|customjre|javaruntime)(?:/.*)?"
                    + "|(?:.*/)?(?:app|application|build)(?:/\\*)?|.*\\.[jw]ar");
    /** The system's own certificates. */
    private static final Pattern AUTHORITIES =
            Pattern.compile("/usr/local/share/ca-certificates/.*|/etc/pki/ca-trust/source/anchors/.*");

    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(?:tar(?:\\.\\w+)?|tgz|tbz2|txz)");

    /** What a stage that also builds copies. */
    private static final Pattern SOURCES = Pattern.compile(
            "(?:\\./)?(?:pom\\.xml|mvnw(?:\\.cmd)?|\\.mvn(?:/.*)?|src/?|src/main/?|src/main/(?:java|kotlin)/?"
                    + "|settings\\.xml)");

    private final ImportedSettings settings;
    private final Predicate<String> exists;
    private final Predicate<String> copyable;
    private final List<Found> found = new ArrayList<>();

    /**
     * A copy.
     *
     * @param where the instruction, for messages
     * @param values the elements of a {@code <copy>}
     */
    private record Found(String where, Map<String, String> values) {}

    /**
     * @param exists whether the project has a file or a folder of that relative path
     * @param copyable whether an image may hold it
     */
    ImportedCopy(ImportedSettings settings, Predicate<String> exists, Predicate<String> copyable) {
        this.settings = settings;
        this.exists = exists;
        this.copyable = copyable;
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
            var where = DockerfileImport.where(copy) + " " + source;
            if (from.isEmpty() ? isBuilt(source) : !image && builds.test(from) && isApplication(source)) {
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
            } else if (copy.is("ADD") && ARCHIVE.matcher(source).matches() || copy.hasFlag("parents")) {
                settings.leave(where, "write it as lines of your own: <copies> neither unpacks nor keeps parents");
            } else if (!image && AUTHORITIES.matcher(copy.destination()).matches()) {
                var file = source.replaceFirst("^(?:\\./)+", "");
                if (!exists.test(file) || !settings.add("certificates", file)) {
                    settings.leave(where, "set <certificates> to the file");
                }
            } else if (image || isOfProject(source) && copyable.test(plain(source))) {
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

    private static String plain(String source) {
        return source.replaceFirst("^(?:\\./)+", "").replaceFirst("/+$", "");
    }

    private boolean isOfProject(String source) {
        var plain = plain(source);
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
                        : "the module has no such file, or none that an image may hold; set <copies>";
    }

    private void add(Instruction copy, String from, String source, String directory) {
        var values = new LinkedHashMap<String, String>();
        var target = target(copy, directory);
        if (!from.isEmpty()) {
            values.put("from", from);
        }
        values.put("source", source.replaceFirst("^(?:\\./)+", "").replaceFirst("^(?!/)", from.isEmpty() ? "" : "/"));
        values.put("target", target);
        flag(copy, "chmod", "mode", "0?[0-7]{3,4}", values);
        flag(copy, "chown", "owner", "\\d+(?::\\d+)?", values);
        found.add(new Found(DockerfileImport.where(copy) + " " + source, values));
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

    private void flag(Instruction copy, String name, String element, String form, Map<String, String> values) {
        copy.flag(name).ifPresent(value -> {
            if (value.matches(form)) {
                values.put(element, value);
            } else if (!ContainerUser.isRoot(value)) {
                settings.leave(
                        DockerfileImport.where(copy) + " --" + name + "=" + value,
                        "set <" + element + "> in <copies> to a number");
            }
        });
    }

    private static String target(Instruction copy, String directory) {
        var target = copy.destination();
        var here = directory.equals("/") && target.matches("\\./?");
        return target.startsWith("/") || here
                ? target.replaceFirst("^\\.$", "./")
                : (directory + "/" + target.replaceFirst("^(?:\\./?)+", "")).replaceAll("/+", "/");
    }
}
