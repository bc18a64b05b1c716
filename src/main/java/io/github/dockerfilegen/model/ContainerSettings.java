package io.github.dockerfilegen.model;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The folders and conventions of the container that the user chose; empty for the defaults.
 *
 * @param home the home of the user, an absolute path
 * @param workingDirectory the folder of the application, an absolute path
 * @param timeZone a zone of the IANA database, such as {@code Europe/Paris}
 * @param locale language and country, such as {@code de_DE}
 * @throws DockerfileGenException when a value has the wrong form
 */
public record ContainerSettings(
        Optional<String> home, Optional<String> workingDirectory, Optional<String> timeZone, Optional<String> locale) {

    /** Only defaults. */
    public static final ContainerSettings NONE =
            new ContainerSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Where the application lies by default. */
    public static final String DIRECTORY = "/app";

    /** These parents exist in every image, with modes of their own. */
    private static final Pattern HOME =
            Pattern.compile("/(?:home/|opt/|srv/|var/lib/)?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*/?");
    /** They belong to the system, or are this plugin's own. */
    private static final Pattern SYSTEM = Pattern.compile("/(?:dev|proc|sys|tmp|etc|bin|sbin|lib\\w*|boot|run|root"
            + "|agents|certificates|env|probe|training)(?:/.*)?|/(?:home|media|mnt|opt|usr|var|var/lib|usr/\\w+)/?"
            + "|/opt/java(?:/.*)?");
    /** Folders of the application. */
    private static final Pattern OCCUPIED =
            Pattern.compile("(?:application\\.jar|(?:lib|BOOT-INF|META-INF|WEB-INF|org)(?:/.*)?)");

    private static final Pattern LOCALE = Pattern.compile("([a-z]{2,3})(?:[_-]([A-Z]{2}))?(?:\\.(?i:utf-?8))?");

    public ContainerSettings {
        home.ifPresent(ContainerSettings::requireHome);
        workingDirectory.ifPresent(ContainerSettings::requireDirectory);
        timeZone.ifPresent(ContainerSettings::requireZone);
        locale.ifPresent(text -> Form.require(LOCALE, text, "locale", "a language with an optional country", "de_DE"));
    }

    /** @throws DockerfileGenException when it is no path that an account can be created with */
    public static void requireHome(String path) {
        if (path.matches("/srv/?")) {
            throw ofSystem(path, "home");
        }
        requireFolder(path, "home", HOME, "a folder below /, /home, /opt, /srv or /var/lib", "/home/app");
    }

    /** @throws DockerfileGenException when it is no path, or one of the system */
    public static void requireDirectory(String path) {
        Form.requirePath(path, "workingDirectory");
        requireFolder(path, "workingDirectory", Pattern.compile(".*"), "", "");
    }

    private static void requireFolder(String path, String parameter, Pattern form, String what, String example) {
        Form.require(form, path, parameter, what, example);
        if (SYSTEM.matcher(path).matches()) {
            throw ofSystem(path, parameter);
        }
    }

    private static DockerfileGenException ofSystem(String path, String parameter) {
        return new DockerfileGenException(Quoting.json(path) + " in <" + parameter
                + "> is a folder of the system. Set another one, such as /opt/app.");
    }

    /** A wrong name would be UTC without a word. */
    private static void requireZone(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new DockerfileGenException(Quoting.json(zone)
                    + " in <timeZone> is no time zone that Java knows. Write for example Europe/Paris.");
        }
    }

    /** The working directory, without a slash at the end. */
    public String directory() {
        return workingDirectory.map(path -> path.replaceFirst("/+$", "")).orElse(DIRECTORY);
    }

    /** Whether a path is the folder of the application, or one that it fills itself. */
    public boolean isOccupied(String path) {
        var plain = path.replaceFirst("/+$", "");
        return plain.equals(directory())
                || plain.startsWith(directory() + "/")
                        && OCCUPIED.matcher(plain.substring(directory().length() + 1))
                                .matches();
    }

    /** Java's properties for the locale, by name. */
    public Map<String, String> systemProperties() {
        var properties = new TreeMap<String, String>();
        locale.map(LOCALE::matcher).filter(match -> match.matches()).ifPresent(match -> {
            properties.put("user.language", match.group(1));
            Optional.ofNullable(match.group(2)).ifPresent(country -> properties.put("user.country", country));
        });
        return properties;
    }
}
