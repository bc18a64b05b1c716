package io.github.dockerfilegen.output.parts;

import io.github.dockerfilegen.model.ContainerUser;
import io.github.dockerfilegen.model.Decision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Warns about own parts of a Dockerfile that do not do what their author wants; changes nothing. */
public final class PartLint {

    private static final Pattern INSTALLS = Pattern.compile(
            "(?i)\\s*RUN\\s.*\\b(?:apt-get|apt|apk|microdnf|dnf|yum)\\s+(?:-\\S+\\s+)*(?:install|add|update)\\b.*");
    private static final Pattern USER = Pattern.compile("(?i)\\s*USER\\s+(\\S+).*");
    private static final Pattern STARTS = Pattern.compile("(?i)\\s*(ENTRYPOINT|CMD)\\s.*");
    private static final Pattern EVERYTHING =
            Pattern.compile("(?i)\\s*(?:COPY|ADD)\\s+(?:--(?!from)\\S+\\s+)*\\.(?:/|\\s).*");
    private static final Pattern COPY =
            Pattern.compile("(?i)\\s*(?:COPY|ADD)\\s+(?:--(?!from)\\S+\\s+)*(?!--|\\[|<<)(\\S.*?)\\s+\\S+\\s*");

    private final String file;
    private final FileLines lines;
    private final List<String> ignore;
    private final List<Decision> warnings = new ArrayList<>();

    private PartLint(String file, String text, String ignore) {
        this.file = file;
        this.lines = new FileLines(List.of(text.split("\n", -1)), true);
        this.ignore = ignore.lines().map(String::strip).toList();
    }

    /**
     * A warning for each line that deserves one.
     *
     * @param files the texts of a Dockerfile and of the files that are written with it, with their own parts
     */
    public static List<Decision> of(Map<Path, String> files) {
        var ignore = files.keySet().stream()
                .filter(PartLint::isIgnoreFile)
                .map(files::get)
                .findFirst()
                .orElse("");
        return files.keySet().stream()
                .filter(file -> !isIgnoreFile(file) && !file.toString().endsWith(".hcl"))
                .sorted()
                .flatMap(file -> of(file.getFileName().toString(), files.get(file), ignore).stream())
                .toList();
    }

    private static boolean isIgnoreFile(Path file) {
        return file.toString().endsWith(".dockerignore");
    }

    /**
     * A warning for each line that deserves one.
     *
     * @param file the Dockerfile's name, for messages
     * @param text the Dockerfile with its own parts
     * @param ignore the ignore file with its own parts
     */
    static List<Decision> of(String file, String text, String ignore) {
        var lint = new PartLint(file, text, ignore);
        lint.read();
        return lint.warnings;
    }

    private void read() {
        var own = false;
        var user = "";
        var stage = "";
        for (var line = 0; line < lines.lines().size(); line++) {
            var text = lines.lines().get(line);
            if (!lines.stage(line + 1).equals(stage)) {
                stage = lines.stage(line + 1);
                user = "";
            }
            if (OwnParts.isBegin(text) || OwnParts.isEnd(text)) {
                own = OwnParts.isBegin(text);
            } else if (own && !lines.inside(line)) {
                check(line, text, user);
            }
            var named = USER.matcher(text);
            user = named.matches() && !lines.inside(line) ? named.group(1) : user;
            if (own && named.matches() && ContainerUser.isRoot(user) && isLastUser(line, stage)) {
                warn(line, "sets the user that the image runs as to root", "add a USER with another number behind it");
            }
        }
    }

    private void check(int line, String text, String user) {
        if (INSTALLS.matcher(text).matches() && !user.isEmpty() && !ContainerUser.isRoot(user)) {
            warn(
                    line,
                    "installs packages as user " + user + ", who may not",
                    "move the part before USER, or set <packages>");
        }
        var starts = STARTS.matcher(text);
        if (starts.matches() && isRepeated(line, starts.group(1))) {
            warn(
                    line,
                    "is overridden by the generated " + starts.group(1).toUpperCase(Locale.ROOT) + " behind it",
                    "move the part to the end of the stage");
        }
        if (EVERYTHING.matcher(text).matches()) {
            warn(line, "copies the whole build context, with the sources", "name the files");
        } else {
            excluded(line, text);
        }
    }

    private void excluded(int line, String text) {
        var copy = COPY.matcher(text);
        if (!copy.matches() || ignore.isEmpty()) {
            return;
        }
        for (var source : copy.group(1).split("\\s+")) {
            var path = source.replaceFirst("^(?:\\./|/)+", "").replaceFirst("/+$", "");
            if (!path.matches("[\\w./@+-]+") || path.contains("//") || isLetIn(path)) {
                continue;
            }
            warn(
                    line,
                    "copies " + path + ", which the ignore file excludes",
                    "add a part at the end of the ignore file with the line \"!" + path + "\"");
        }
    }

    /** A pattern with a star may let in anything. */
    private boolean isLetIn(String path) {
        return !ignore.contains("*")
                || ignore.stream()
                        .filter(pattern -> pattern.startsWith("!"))
                        .map(pattern ->
                                pattern.substring(1).replaceFirst("^/+", "").replaceFirst("/+$", ""))
                        .anyMatch(pattern -> pattern.contains("*")
                                || (path + "/").startsWith(pattern + "/")
                                || (pattern + "/").startsWith(path + "/"));
    }

    private boolean isRepeated(int line, String word) {
        var stage = lines.stage(line);
        for (var next = line + 1; next < lines.lines().size(); next++) {
            if (lines.stage(next).equals(stage)
                    && lines.lines()
                            .get(next)
                            .strip()
                            .toUpperCase(Locale.ROOT)
                            .startsWith(word.toUpperCase(Locale.ROOT) + " ")) {
                return true;
            }
        }
        return false;
    }

    private boolean isLastUser(int line, String stage) {
        for (var next = line + 1; next < lines.lines().size(); next++) {
            if (lines.stage(next + 1).equals(stage)
                    && USER.matcher(lines.lines().get(next)).matches()) {
                return false;
            }
        }
        return stage.equals(lines.stage(lines.lines().size()));
    }

    private void warn(int line, String what, String remedy) {
        warnings.add(Decision.warning(
                "line " + (line + 1) + " of " + file + " " + what,
                "\"" + lines.lines().get(line).strip() + "\" is one of your own; " + remedy));
    }
}
