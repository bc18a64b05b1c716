package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the user adds to the image of an application.
 *
 * @param packages packages of the distribution; a prefix such as {@code apk:} limits one to that package manager
 * @param fonts whether the image has fonts, which Java needs to draw text
 * @param copies files and folders
 * @param javaAgents Maven coordinates {@code groupId:artifactId:version} or files of the project, each with options
 *     behind a {@code =}
 * @param user numeric user, or {@code uid:gid}; empty for the default
 * @param places the folders and conventions of the container
 * @param jlink what a linked Java runtime holds
 * @param aot whether and how the build makes a cache of loaded classes
 * @param volumes absolute paths
 * @param stopSignal such as {@code SIGINT}; empty for Docker's default
 * @param entrypointPrefix the program that starts Java, and its arguments
 * @param arguments default arguments of the application, which {@code docker run} replaces
 * @param systemProperties Java's system properties, by name
 * @param labels labels with fixed values, by key
 * @param buildLabels keys of labels whose values the build passes
 * @throws DockerfileGenException when a value has the wrong form for its parameter
 */
public record ImageSettings(
        List<String> packages,
        boolean fonts,
        List<FileCopy> copies,
        List<String> javaAgents,
        Optional<String> user,
        ContainerSettings places,
        JlinkSettings jlink,
        AotSettings aot,
        List<String> volumes,
        Optional<String> stopSignal,
        List<String> entrypointPrefix,
        List<String> arguments,
        SortedMap<String, String> systemProperties,
        SortedMap<String, String> labels,
        List<String> buildLabels) {

    /** Nothing. */
    public static final ImageSettings NONE = new ImageSettings(
            List.of(),
            false,
            List.of(),
            List.of(),
            Optional.empty(),
            ContainerSettings.NONE,
            JlinkSettings.NONE,
            AotSettings.NONE,
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of());

    private static final Pattern NO_VOLUME = Pattern.compile(
            "/(?:tmp|var/tmp|dev|proc|sys|etc|usr|bin|sbin|lib\\w*|boot|root|agents|certificates)(?:/.*)?"
                    + "|/(?:var|var/lib|opt|home|run|mnt|srv|app)/?");
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Cntrl}]+");
    private static final Pattern SIGNAL =
            Pattern.compile("(?:SIG)?(?:HUP|INT|QUIT|ABRT|KILL|USR1|USR2|ALRM|TERM|CONT|STOP|TSTP|WINCH|PWR"
                    + "|RTMIN(?:\\+\\d{1,2})?|RTMAX(?:-\\d{1,2})?)|[1-9]\\d?");
    /** Docker's guidelines for keys ("Object labels"), and upper case, which people use. */
    private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    public ImageSettings {
        packages = List.copyOf(packages);
        copies = List.copyOf(copies);
        javaAgents = List.copyOf(javaAgents);
        volumes = List.copyOf(volumes);
        entrypointPrefix = List.copyOf(entrypointPrefix);
        arguments = List.copyOf(arguments);
        systemProperties = new TreeMap<>(systemProperties);
        labels = new TreeMap<>(labels);
        buildLabels = List.copyOf(buildLabels);
        packages.forEach(name -> PackageName.parse(name, "packages"));
        user.ifPresent(ImageSettings::requireUser);
        volumes.forEach(ImageSettings::requireVolume);
        volumes.stream().filter(places::isOccupied).findFirst().ifPresent(path -> {
            throw noVolume(path);
        });
        stopSignal.ifPresent(ImageSettings::requireSignal);
        entrypointPrefix.forEach(ImageSettings::requireWord);
        systemProperties.keySet().forEach(ImageSettings::requireProperty);
        labels.keySet().forEach(key -> requireLabel(key, "labels", "com.example.team"));
        buildLabels.forEach(key -> requireLabel(key, "buildLabels", "revision"));
    }

    /** @throws DockerfileGenException when it is neither a numeric user nor {@code uid:gid} */
    public static void requireUser(String ids) {
        Form.requireIds(ids, "user", "10001, or 10001:0 for OpenShift, whose users are of group 0");
    }

    /** @throws DockerfileGenException when it is no absolute path, or one of a folder that the image has for itself */
    public static void requireVolume(String path) {
        Form.requirePath(path, "volumes");
        if (NO_VOLUME.matcher(path).matches()) {
            throw noVolume(path);
        }
    }

    /** The error for a volume in a folder that the application cannot write to. */
    public static DockerfileGenException noVolume(String path) {
        return new DockerfileGenException("\"" + path + "\" in <volumes> would not be writable: it lies in a "
                + "folder of the image's own. Set another one, such as /var/lib/app.");
    }

    /** @throws DockerfileGenException when Docker knows no such signal */
    public static void requireSignal(String name) {
        Form.require(SIGNAL, name, "stopSignal", "a signal", "SIGINT");
    }

    /** @throws DockerfileGenException when it has blanks */
    public static void requireWord(String word) {
        Form.require(WORD, word, "entrypointPrefix", "one word", "/usr/bin/tini,--, separated by commas");
    }

    /** @throws DockerfileGenException when Java cannot have a property of that name on its command line */
    public static void requireProperty(String name) {
        Form.require(PROPERTY, name, "systemProperties", "the name of a system property", "user.timezone");
    }

    /** @throws DockerfileGenException when it is no key of a label */
    public static void requireLabel(String key) {
        requireLabel(key, "labels", "com.example.team");
    }

    private static void requireLabel(String key, String parameter, String example) {
        Form.require(LABEL, key, parameter, "the key of a label", example);
    }
}
