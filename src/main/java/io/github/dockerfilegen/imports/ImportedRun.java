package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.dockerfile.ShellCommand;
import io.github.dockerfilegen.dockerfile.ShellScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What RUN instructions do: packages, accounts, Maven's arguments; the rest has no setting. */
final class ImportedRun {

    private static final Set<String> MANAGERS = Set.of("apt-get", "apt", "apk", "microdnf", "dnf", "yum");
    /** The image has them, or has its own: the JDK, Maven, what prepares a download. */
    private static final Pattern BROUGHT = Pattern.compile(
            "openjdk.*|default-j(?:dk|re).*|java-.*|temurin.*|maven|ca-certificates.*|gnupg2?|shadow|sudo");

    private static final Pattern FONTS =
            Pattern.compile("fontconfig|(?:fonts?|ttf)-dejavu.*|dejavu-.*fonts|ttf-.*|fonts-.*|.*freetype.*");
    /** They prepare or clean up what the generated file does in its own way. */
    private static final Set<String> NEEDLESS = Set.of(
            "rm",
            "chown",
            "chmod",
            "chgrp",
            "touch",
            "cd",
            "set",
            "true",
            "echo",
            "groupadd",
            "addgroup",
            "usermod",
            "java",
            "jar",
            "ls",
            "pwd",
            "unzip",
            "find",
            "mv",
            "sync",
            "update-ca-certificates");

    private static final Pattern MAVEN = Pattern.compile("(?:.*/)?mvnw?");
    private static final Set<String> ACCOUNTS = Set.of("useradd", "adduser");
    private static final Pattern NEEDLESS_PROPERTY =
            Pattern.compile("-D(?:skipTests|maven\\.test\\.skip|maven\\.repo\\.local|style\\.color)(?:=.*)?");

    private final ImportedSettings settings;
    private final Map<String, String> accounts = new HashMap<>();

    ImportedRun(ImportedSettings settings) {
        this.settings = settings;
    }

    /** The numeric user of an account that a RUN created; empty for none. */
    Optional<String> account(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    /** An instruction of the image itself. */
    void inImage(Instruction run) {
        for (var command : ShellScript.of(run).commands()) {
            var where = "line " + run.line() + ", " + run.keyword() + " " + command.name();
            if (MANAGERS.contains(command.name())) {
                install(command, "packages", where);
            } else if (ACCOUNTS.contains(command.name())) {
                create(command);
            } else if (MAVEN.matcher(command.name()).matches()) {
                maven(command, where);
            } else if (command.is("mkdir")) {
                command.plainArguments().stream()
                        .filter(path -> path.matches("/(?:var|data|logs?|opt|srv|mnt)(?:/.*)?"))
                        .forEach(path ->
                                settings.leave(where + " " + path, "if the application writes to it, set <volumes>"));
            } else if (command.is("ln", "cp") && command.values().toString().contains("/usr/share/zoneinfo/")) {
                zone(command, where);
            } else if (!NEEDLESS.contains(command.name())) {
                settings.leave(where, "write it as lines of your own before USER, if the application needs it");
            }
        }
    }

    /** An instruction of a stage that the image copies from. */
    void inBuild(Instruction run) {
        for (var command : ShellScript.of(run).commands()) {
            var where = "line " + run.line() + ", " + run.keyword() + " " + command.name();
            if (MAVEN.matcher(command.name()).matches()) {
                maven(command, where);
            } else if (MANAGERS.contains(command.name())) {
                install(command, "builderPackages", where);
            } else if (!NEEDLESS.contains(command.name()) && !command.is("mkdir", "cp", "sed", "dos2unix", "cat")) {
                settings.leave(where, "set <beforeMaven> or <afterMaven>, if the build needs it");
            }
        }
    }

    private void install(ShellCommand command, String parameter, String where) {
        var words = command.plainArguments();
        if (words.isEmpty() || !words.get(0).matches("install|add")) {
            return;
        }
        words.stream().skip(1).filter(name -> !BROUGHT.matcher(name).matches()).forEach(name -> {
            if (FONTS.matcher(name).matches() && parameter.equals("packages")) {
                settings.set("fonts", "true");
            } else if (!name.startsWith(".") && !settings.add(parameter, name)) {
                settings.leave(where + " " + name, "set <" + parameter + ">");
            }
        });
    }

    private void create(ShellCommand command) {
        var words = command.plainArguments();
        command.flagValue("u", "uid")
                .filter(id -> id.matches("\\d+"))
                .ifPresent(id -> words.forEach(word -> accounts.put(word, id)));
    }

    private void zone(ShellCommand command, String where) {
        var zone = command.values().stream()
                .filter(path -> path.startsWith("/usr/share/zoneinfo/"))
                .map(path -> path.substring("/usr/share/zoneinfo/".length()))
                .findFirst()
                .orElse("");
        if (!settings.put("env", "TZ", zone)) {
            settings.leave(where + " " + zone, "set TZ in <env>");
        }
    }

    private void maven(ShellCommand command, String where) {
        var values = command.values();
        for (var at = 0; at < values.size(); at++) {
            var word = values.get(at);
            var next = List.of("-P", "-D").contains(word) && at + 1 < values.size() ? values.get(++at) : "";
            var whole = word + next;
            if (whole.matches("-[PD].+") && !NEEDLESS_PROPERTY.matcher(whole).matches()) {
                if (whole.contains("$") || whole.contains(",") || !settings.add("mavenArguments", whole)) {
                    settings.leave(where + " " + whole, "set <mavenArguments>, and <buildArgs> for a variable");
                }
            }
        }
    }
}
