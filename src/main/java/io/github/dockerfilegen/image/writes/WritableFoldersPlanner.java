package io.github.dockerfilegen.image.writes;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.plan.WritableFolders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plans the writable folders of the image, which the application's user owns. */
public final class WritableFoldersPlanner {

    private static final String STAGED = "/writable";
    /** Every user may write there, or nothing is kept. */
    private static final Pattern ELSEWHERE = Pattern.compile("/(?:tmp|var/tmp|dev|proc)(?:/.*)?");
    /** Folders of the system; a folder below the last group is the application's own. */
    private static final Pattern SYSTEM = Pattern.compile(
            "/|/(?:etc|usr|bin|sbin|lib\\d*|boot|sys|root)(?:/.*)?|/(?:var|var/lib|var/cache|var/run|opt|home|run"
                    + "|mnt|srv)");
    /**
     * Where the system has a folder for what applications write, new files may appear, and none that is there be
     * replaced.
     */
    private static final String LOGS = "/var/log";
    /** What is laid out beside the application; who may write there may replace it. */
    private static final Set<String> LAID_OUT = Set.of(
            "lib",
            "libs",
            "app",
            "quarkus",
            "org",
            "BOOT-INF",
            "META-INF",
            "WEB-INF",
            "bin",
            "modules",
            "webapps",
            "base",
            "standalone",
            "usr");

    private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:.*|.*\\\\.*", Pattern.DOTALL);
    /** A path that any template and shell takes as it is. */
    private static final Pattern SAFE = Pattern.compile("[^\\p{Cntrl}\\u0085\\u2028\\u2029]*");

    private WritableFoldersPlanner() {}

    /** The folders, and the decisions about them. */
    public record Result(WritableFolders folders, List<Decision> decisions) {}

    /**
     * @param directory the working directory, absolute
     * @param user the user of the application
     * @param shell whether the base image has a shell
     * @param name a name for a volume in examples
     * @param filled absolute paths of folders that contain files of the repository
     */
    public static Result of(
            List<WrittenPath> paths,
            String directory,
            ImageUser user,
            boolean shell,
            String name,
            Collection<String> filled) {
        var decisions = new ArrayList<Decision>();
        var folders = new LinkedHashMap<String, String>();
        for (var path : paths) {
            folder(path, directory, user.home(), decisions)
                    .ifPresent(folder -> folders.putIfAbsent(folder, path.origin()));
        }
        // What lies below a folder of the user's own, the application makes itself.
        folders.keySet()
                .removeIf(folder -> folders.keySet().stream()
                        .anyMatch(other -> folder.startsWith(other + "/") && !isShared(other, directory)));
        folders.forEach((folder, origin) -> decisions.add(decision(
                folder,
                origin,
                directory,
                user.ids(),
                name + "-" + WrittenPath.word(folder, folders.keySet()),
                filled)));
        return new Result(
                folders.isEmpty()
                        ? WritableFolders.NONE
                        : shell
                                ? made(folders.keySet(), directory, user.ids())
                                : prepared(folders.keySet(), directory, user.ids()),
                decisions);
    }

    /** The folder that has to be made; empty where there is nothing to make, or nothing that can be made. */
    private static Optional<String> folder(WrittenPath path, String directory, String home, List<Decision> decisions) {
        if (WINDOWS.matcher(path.path()).matches() || !SAFE.matcher(path.path()).matches()) {
            decisions.add(Decision.warning(
                    "no folder for \"" + Quoting.oneLine(path.path()) + "\"",
                    path.origin() + " sets it, but it is not a Linux path; set another one for the image"));
            return Optional.empty();
        }
        var text = path.folder();
        var absolute = normal(
                text.startsWith("~") ? home + text.substring(1) : text.startsWith("/") ? text : directory + "/" + text);
        if (ELSEWHERE.matcher(absolute).matches()) {
            return Optional.empty();
        }
        if (!path.isVolume() && (absolute + "/").startsWith(home + "/")) {
            decisions.add(Decision.of(
                    "the application writes to " + absolute,
                    path.origin() + "; it may write to its home; mount a volume to keep the data"));
            return Optional.empty();
        }
        if (!(absolute + "/").startsWith(directory + "/")
                && SYSTEM.matcher(absolute).matches()) {
            decisions.add(Decision.warning(
                    absolute + " is not writable",
                    path.origin()
                            + " sets it, but the application's user may not write there; set a separate folder, "
                            + "such as "
                            + directory + "/data"));
            return Optional.empty();
        }
        if (absolute.startsWith(directory + "/")
                && LAID_OUT.contains(absolute.substring(directory.length() + 1).replaceFirst("/.*", ""))) {
            decisions.add(Decision.warning(
                    absolute + " is not writable",
                    path.origin()
                            + " sets it, but it holds the application's own files; set a separate folder, "
                            + "such as data"));
            return Optional.empty();
        }
        return Optional.of(absolute);
    }

    private static String normal(String path) {
        var names = new ArrayList<String>();
        for (var name : path.split("/")) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return "/" + String.join("/", names);
    }

    private static Decision decision(
            String folder, String origin, String directory, String user, String volume, Collection<String> filled) {
        if (folder.equals(LOGS)) {
            return Decision.of(
                    "the application may create files in " + folder,
                    origin + "; with --read-only it needs --tmpfs " + folder + ":uid=" + user.replaceFirst(":.*", ""));
        }
        if (folder.equals(directory)) {
            return Decision.of(
                    "the application may create files in " + folder,
                    origin
                            + "; to keep them in a volume or to run with --read-only, set a folder below it, such "
                            + "as data");
        }
        // A tmpfs would hide what the image has there; a volume begins with it.
        var tmpfs = filled.stream().anyMatch(path -> (path + "/").startsWith(folder + "/"))
                ? ""
                : " or --tmpfs " + folder + ":uid=" + user.replaceFirst(":.*", "");
        return Decision.of(
                "the application may write to " + folder,
                origin + "; --volume " + volume + ":" + folder + " keeps the data; --read-only requires that" + tmpfs);
    }

    /** The user owns folders of their own; in shared ones it may create files, but replace none. */
    private static WritableFolders made(Set<String> folders, String directory, String user) {
        return new WritableFolders(
                List.of(),
                List.of(),
                List.of(command(
                        folders,
                        directory,
                        user,
                        folder -> folder.equals(directory)
                                ? "."
                                : folder.startsWith(directory + "/")
                                        ? folder.substring(directory.length() + 1)
                                        : folder)));
    }

    private static WritableFolders prepared(Set<String> folders, String directory, String user) {
        var shared = folders.stream()
                .filter(folder -> isShared(folder, directory))
                .map(folder -> ShellText.word(STAGED + folder))
                .toList();
        var command = command(folders, directory, user, folder -> STAGED + folder);
        return new WritableFolders(
                List.of(
                        shared.isEmpty()
                                ? command
                                : ShellText.of("mkdir -p {} && {}", ShellText.join(shared), command)),
                List.of(LayerCopy.ofBuild(STAGED + "/", "/")),
                List.of());
    }

    private static boolean isShared(String folder, String directory) {
        return folder.equals(directory) || folder.equals(LOGS);
    }

    private static ShellText command(Set<String> folders, String directory, String user, UnaryOperator<String> place) {
        var owner = user.split(":");
        var byKind = folders.stream()
                .collect(Collectors.partitioningBy(
                        folder -> isShared(folder, directory),
                        Collectors.mapping(folder -> ShellText.word(place.apply(folder)), Collectors.toList())));
        var ids = ShellText.of("-o {} -g {}", ShellText.word(owner[0]), ShellText.word(owner[1]));
        // OpenShift runs the image as any user of root's group.
        var options = owner[1].equals("0") ? ShellText.of("-m 775 {}", ids) : ids;
        var own = ShellText.of("install -d {} {}", options, ShellText.join(byKind.get(false)));
        var shared = ShellText.of("chmod 1777 {}", ShellText.join(byKind.get(true)));
        return byKind.get(true).isEmpty()
                ? own
                : byKind.get(false).isEmpty() ? shared : ShellText.of("{} && {}", own, shared);
    }
}
