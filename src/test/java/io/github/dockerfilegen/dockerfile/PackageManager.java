package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What hadolint wants to see of one package manager; an empty rule name means it does not ask.
 *
 * @param pinned what a package argument with a version looks like
 * @param yes flags that answer questions
 * @param cleaned arguments of the command that must follow an installation
 * @param cache the directory that, on a cache mount, makes cleaning needless
 */
record PackageManager(
        Set<String> names,
        Set<String> install,
        Pattern pinned,
        String pinRule,
        List<String> yes,
        String yesRule,
        List<String> cleaned,
        String cleanRule,
        String cache) {

    private static final Pattern WITH_DASHED_VERSION = Pattern.compile(".*-v?\\d.*|.*\\.rpm|.*\\$.*");

    static List<PackageManager> all() {
        return List.of(
                new PackageManager(
                        Set.of("apt-get"),
                        Set.of("install"),
                        Pattern.compile(".*[=/].*|.*\\.deb"),
                        "DL3008",
                        List.of("y", "yes", "assume-yes", "qq"),
                        "DL3014",
                        List.of(),
                        "",
                        ""),
                new PackageManager(
                        Set.of("apk"),
                        Set.of("add"),
                        Pattern.compile(".*[=~<>].*|.*\\.apk"),
                        "DL3018",
                        List.of(),
                        "",
                        List.of(),
                        "",
                        ""),
                new PackageManager(
                        Set.of("yum"),
                        Set.of("install", "groupinstall", "localinstall"),
                        WITH_DASHED_VERSION,
                        "DL3033",
                        List.of("y", "assumeyes"),
                        "DL3030",
                        List.of("clean"),
                        "DL3032",
                        "/var/cache/yum"),
                new PackageManager(
                        Set.of("dnf", "microdnf"),
                        Set.of("install", "groupinstall", "localinstall"),
                        WITH_DASHED_VERSION,
                        "DL3041",
                        List.of("y", "assumeyes"),
                        "DL3038",
                        List.of("clean"),
                        "DL3040",
                        "libdnf5"),
                new PackageManager(
                        Set.of("zypper"),
                        Set.of("install", "in"),
                        Pattern.compile(".*[=<>].*|.*\\.rpm"),
                        "DL3037",
                        List.of("non-interactive", "n", "no-confirm", "y"),
                        "DL3034",
                        List.of("clean", "cc"),
                        "DL3036",
                        "/var/cache/zypp"));
    }

    boolean installs(ShellCommand command) {
        return names.contains(command.name()) && install.stream().anyMatch(command::hasArgument);
    }

    boolean cleans(ShellCommand command) {
        return names.contains(command.name()) && cleaned.stream().anyMatch(command::hasArgument);
    }

    List<String> unpinned(ShellCommand command) {
        return command.plainArguments().stream()
                .filter(argument ->
                        !install.contains(argument) && !pinned.matcher(argument).matches())
                .toList();
    }
}
