package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.dockerfile.ShellCommand;
import io.github.dockerfilegen.dockerfile.ShellScript;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.model.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What RUN instructions do: packages, accounts, Maven's arguments; the rest has no setting. */
final class ImportedRun {

    private static final Set<String> MANAGERS = Set.of("apt-get", "apt", "apk", "microdnf", "dnf", "yum");
    private static final String JAVA = "openjdk.*|default-j(?:dk|re).*|java-.*|temurin.*|zulu.*";
    /** The image has them, or has its own: the JDK, Maven, what prepares a download. */
    private static final Pattern BROUGHT =
            Pattern.compile(JAVA + "|maven|ca-certificates.*|gnupg2?|shadow(?:-utils)?|sudo|which|tar|gzip");

    private static final Pattern FONTS =
            Pattern.compile("fontconfig|(?:fonts?|ttf)-dejavu.*|dejavu-.*fonts|.*freetype.*");
    /** They prepare or clean up what the generated file does in its own way. */
    private static final Set<String> NEEDLESS =
            Set.of(("rm chown chmod chgrp touch cd set true echo groupadd addgroup usermod java "
                            + "jar ls pwd unzip find mv sync")
                    .split(" "));

    /** Options of package managers with a value behind a blank. */
    private static final Set<String> WITH_VALUE = Set.of(
            "-t -o -c -X --target-release --default-release --option --config-file --repository --virtual".split(" "));

    /** What a RUN installs and removes again was for that RUN only. */
    private static final Set<String> REMOVES = Set.of("remove", "purge", "autoremove", "del", "erase");

    /** What is taken over, and what leaves nothing behind. */
    private static final Set<String> PASSING =
            Set.of("install", "add", "update", "upgrade", "dist-upgrade", "clean", "makecache", "autoclean");

    private static final Pattern MAVEN = Pattern.compile("(?:.*/)?mvnw?");
    private static final Pattern NEEDLESS_PROPERTY =
            Pattern.compile("-D(?:skipTests|maven\\.test\\.skip|maven\\.repo\\.local|style\\.color)(?:=.*)?");

    private final ImportedSettings settings;
    private final ImportedAccounts accounts;
    private final List<Installed> installed = new ArrayList<>();
    /** The folders that are made, with the instruction. */
    private final Map<String, String> folders = new TreeMap<>();

    private boolean java;

    /**
     * A package of the image.
     *
     * @param manager the program that installs it
     * @param where the instruction, for messages
     */
    private record Installed(String manager, String name, String where) {}

    ImportedRun(ImportedSettings settings) {
        this.settings = settings;
        this.accounts = new ImportedAccounts(settings);
    }

    /** The accounts that the image creates. */
    ImportedAccounts accounts() {
        return accounts;
    }

    /** Whether a RUN of the image installs Java. */
    boolean installsJava() {
        return java;
    }

    /** Takes the packages of the image over, if its kind has the same manager. */
    void packages() {
        var kind = settings.text("runtime").isEmpty() ? BaseImages.DEFAULT.word() : settings.text("runtime");
        for (var found : installed) {
            var fits = found.manager.equals("apk")
                    ? kind.equals("alpine")
                    : found.manager.startsWith("apt") ? kind.equals("jre") : kind.equals("ubi");
            if (FONTS.matcher(found.name).matches()) {
                settings.set("fonts", "true");
            } else if (!fits || !settings.add("packages", found.name)) {
                settings.leave(
                        found.where + " " + found.name, "set <packages> to its name in the distribution of the image");
            }
        }
    }

    /** Whether it sends what it says into a file. */
    private static boolean writes(ShellCommand command) {
        return command.redirects().stream().anyMatch(target -> !target.value().matches("/dev/.*|&?\\d"));
    }

    /**
     * Lists the folders that are made, besides those around the application.
     *
     * @param directory the last working directory, without a slash at the end
     */
    void folders(String directory) {
        folders.forEach((path, where) -> {
            var known = settings.values("volumes").stream().map(XmlElement::value);
            if (!(directory + "/").startsWith(path.replaceFirst("/*$", "/"))
                    && known.noneMatch(volume -> (path + "/").startsWith(volume.replaceFirst("/*$", "/")))) {
                settings.leave(where + " " + path, "if the application writes to it, set <volumes>");
            }
        });
    }

    /** An instruction of the image itself. */
    void inImage(Instruction run, ShellScript script) {
        for (var command : script.commands()) {
            var where = DockerfileImport.where(run) + " " + command.name();
            if (MANAGERS.contains(command.name())) {
                install(command, where);
            } else if (ImportedAccounts.isCreated(command)) {
                accounts.create(command);
            } else if (MAVEN.matcher(command.name()).matches()) {
                maven(command, where);
            } else if (command.is("mkdir")) {
                command.plainArguments().forEach(path -> folders.putIfAbsent(path, where));
            } else if (NEEDLESS.contains(command.name()) && writes(command)) {
                settings.leave(where + " into a file", "write it as lines of your own, if the application needs it");
            } else if (command.is("ln", "cp") && command.values().toString().contains("/usr/share/zoneinfo/")) {
                zone(command, where);
            } else if (command.is("update-ca-certificates", "update-ca-trust", "keytool")) {
                if (settings.values("certificates").isEmpty()) {
                    settings.leave(where, "set <certificates>");
                }
            } else if (!NEEDLESS.contains(command.name())) {
                settings.leave(where, "write it as lines of your own before USER, if the application needs it");
            }
        }
    }

    /** An instruction of a stage that the image copies from. */
    void inBuild(Instruction run, ShellScript script) {
        for (var command : script.commands()) {
            var where = DockerfileImport.where(run) + " " + command.name();
            if (MAVEN.matcher(command.name()).matches()) {
                maven(command, where);
            } else if (MANAGERS.contains(command.name())) {
                packages(command).forEach(name -> {
                    if (!command.name().startsWith("apt") || !settings.add("builderPackages", name)) {
                        settings.leave(where + " " + name, "set <builderPackages>, by its name on Ubuntu");
                    }
                });
            } else if (!NEEDLESS.contains(command.name()) && !command.is("mkdir", "cp", "sed", "dos2unix", "cat")) {
                settings.leave(where, "set <beforeMaven> or <afterMaven>, if the build needs it");
            }
        }
    }

    private void install(ShellCommand command, String where) {
        var removed = command.plainArguments().stream().findFirst().filter(REMOVES::contains);
        removed.ifPresent(verb -> installed.removeIf(
                found -> command.values().contains(found.name) && found.manager.equals(command.name())));
        java |= command.plainArguments().stream().anyMatch(name -> name.matches(JAVA));
        packages(command).forEach(name -> installed.add(new Installed(command.name(), name, where)));
        command.plainArguments().stream()
                .findFirst()
                .filter(verb -> !REMOVES.contains(verb) && !PASSING.contains(verb))
                .ifPresent(verb -> settings.leave(where + " " + verb, "write it as lines of your own before USER"));
    }

    /** What a package manager installs, without what the image has anyway. */
    private static List<String> packages(ShellCommand command) {
        var words = command.plainArguments();
        var values = command.values();
        // apk's virtual packages, such as .build-deps, are deleted in the same RUN.
        return words.isEmpty()
                        || !words.get(0).matches("install|add")
                        || words.stream().anyMatch(n -> n.startsWith("."))
                ? List.of()
                : words.stream()
                        .skip(1)
                        .filter(name -> !WITH_VALUE.contains(values.get(Math.max(0, values.indexOf(name) - 1))))
                        .filter(name -> !BROUGHT.matcher(name).matches())
                        .toList();
    }

    private void zone(ShellCommand command, String where) {
        var zone = command.values().stream()
                .filter(path -> path.startsWith("/usr/share/zoneinfo/"))
                .map(path -> path.substring("/usr/share/zoneinfo/".length()))
                .findFirst()
                .orElse("");
        if (zone.contains("$")
                ? settings.values("env").stream()
                        .noneMatch(entry -> entry.name().equals("TZ"))
                : !settings.put("env", "TZ", zone)) {
            settings.leave(where + " " + zone, "set TZ in <env>");
        }
    }

    private void maven(ShellCommand command, String where) {
        var values = command.values();
        for (var at = 0; at < values.size(); at++) {
            var word = values.get(at);
            var next = List.of("-P", "-D", "--define", "--activate-profiles").contains(word) && at + 1 < values.size()
                    ? values.get(++at)
                    : "";
            var whole = word.replace("--define", "-D").replace("--activate-profiles", "-P") + next;
            if (whole.matches("-[PD].+") && !NEEDLESS_PROPERTY.matcher(whole).matches()) {
                if (whole.contains("$") || whole.contains(",") || !settings.add("mavenArguments", whole)) {
                    settings.leave(where + " " + whole, "set <mavenArguments>, and <buildArgs> for a variable");
                }
            }
        }
    }
}
