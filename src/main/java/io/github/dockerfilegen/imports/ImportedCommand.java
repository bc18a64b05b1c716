package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.dockerfile.ShellCommand;
import io.github.dockerfilegen.dockerfile.ShellScript;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.model.Quoting;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command of an image that starts Java: its prefix, options, main class and arguments. */
final class ImportedCommand {

    private static final Pattern JAVA = Pattern.compile("(?:.*/|\\$\\{?JAVA_HOME}?/bin/)?java");
    private static final Pattern SHELL = Pattern.compile("(?:.*/)?(?:ba|da|a)?sh");
    private static final Pattern INIT = Pattern.compile("(?:.*/)?(tini|dumb-init)");
    private static final Pattern VARIABLE = Pattern.compile("\"?\\$\\{?(\\w+)(?::-[^}]*)?}?\"?");
    private static final Pattern OPTIONS_VARIABLE = Pattern.compile("J(?:AVA|VM|DK)_\\w*|\\w*(?:OPTS|OPTIONS|ARGS)");
    private static final List<String> CLASS_PATH = List.of("-cp", "-classpath", "--class-path");
    private static final List<String> MODULE = List.of("-m", "--module");
    private static final List<String> MODULE_PATH = List.of("-p", "--module-path", "--upgrade-module-path");
    private static final List<String> TWO_WORDS =
            List.of("--add-opens", "--add-exports", "--add-modules", "--add-reads", "--enable-native-access");
    /** Frameworks that the plugin starts by itself. */
    private static final Pattern LAUNCHER =
            Pattern.compile("org\\.springframework\\.boot\\.loader\\..*|io\\.quarkus\\..*");

    private static final List<String> ALL_ARGUMENTS = List.of("$@", "${@}", "$*", "${0}", "$0");

    private final String where;
    private final ImportedSettings settings;

    ImportedCommand(String where, ImportedSettings settings) {
        this.where = where;
        this.settings = settings;
    }

    /** Says that arguments of an ENTRYPOINT become those of CMD, where the image has both. */
    void fixed(List<String> entrypoint) {
        var known = settings.values("arguments").size();
        if (known > 0 && entrypoint.contains(settings.values("arguments").get(0).value())) {
            leave("arguments", "arguments of docker run replace <arguments>: pass those of the ENTRYPOINT with them");
        }
    }

    /** Takes a command over. */
    void take(List<String> words) {
        var script = words.size() > 2
                && SHELL.matcher(words.get(0)).matches()
                && words.get(1).matches("-\\w*c");
        if (script) {
            takeScript(words.get(2));
            return;
        }
        var java = 0;
        while (java < words.size() && !JAVA.matcher(words.get(java)).matches()) {
            java++;
        }
        if (java == words.size() && words.get(0).matches("(?:.*/)?catalina\\.sh")) {
            return;
        }
        if (java == words.size()) {
            leave(
                    String.join(" ", words),
                    "the image starts Java without a script; set <arguments>, <jvmOptions> and "
                            + "<entrypointPrefix>, or write an ENTRYPOINT as lines of your own at the end");
            return;
        }
        var prefix = words.subList(0, java).stream()
                .filter(word -> !word.equals("exec"))
                .toList();
        if (!prefix.isEmpty() && SHELL.matcher(prefix.get(0)).matches()) {
            leave(String.join(" ", prefix), "the image starts Java without a script");
        } else if (!prefix.isEmpty()) {
            prefix(prefix);
        }
        options(words.subList(java + 1, words.size()));
    }

    /** Takes the command of a shell over that starts Java. */
    void takeScript(String text) {
        var java = ShellScript.parse(text).commands().stream()
                .filter(command -> JAVA.matcher(command.name()).matches())
                .reduce((first, second) -> second);
        var others = ShellScript.parse(text).commands().stream()
                .filter(command -> !JAVA.matcher(command.name()).matches() && !command.is("exec"))
                .map(ShellCommand::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (java.isEmpty() || !others.isEmpty()) {
            leave(text, "the image starts Java without a shell");
        }
        java.ifPresent(command -> options(command.values()));
    }

    private void prefix(List<String> words) {
        var init = INIT.matcher(words.get(0));
        if (!init.matches()) {
            leave(String.join(" ", words), "if Java needs it, set <entrypointPrefix>");
            return;
        }
        var kind = settings.text("runtime");
        if (!kind.isEmpty() && BaseImages.of(kind).packageManager().isEmpty()) {
            leave(String.join(" ", words), kind + " images have no such program; set <runtime> and <entrypointPrefix>");
            return;
        }
        // The package has it on the path, wherever that is in another distribution; an image of their own has it.
        if (settings.text("runtimeImage").isEmpty()) {
            settings.add("packages", init.group(1));
        }
        settings.add("entrypointPrefix", init.group(1));
        words.stream().skip(1).forEach(word -> settings.add("entrypointPrefix", word));
    }

    /** Whether every JVM reads its options from a variable of that name. */
    static boolean isRead(String variable) {
        return variable.equals("JAVA_TOOL_OPTIONS") || variable.equals("JDK_JAVA_OPTIONS");
    }

    /** Takes options over that blanks separate. */
    void options(String text) {
        if (!text.isBlank()) {
            options(List.of(text.strip().split("\\s+")));
        }
    }

    /** Takes options over, up to what starts. */
    void options(List<String> words) {
        var jar = false;
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (word.equals("-jar")) {
                jar = true;
            } else if (CLASS_PATH.contains(word) && at + 1 < words.size()) {
                classPath(words.get(++at));
            } else if (MODULE.contains(word) && at + 1 < words.size()) {
                leave(word + " " + words.get(at + 1), "the application starts from the class path; set <mainClass>");
                arguments(words, at + 2);
                return;
            } else if (MODULE_PATH.contains(word) && at + 1 < words.size()) {
                leave(word + " " + words.get(++at), "the application starts from the class path");
            } else if (word.startsWith("@")) {
                leave(word, "set <jvmOptions> to what the file says");
            } else if (TWO_WORDS.contains(word) && at + 1 < words.size()) {
                settings.append("jvmOptions", word + "=" + words.get(++at));
            } else if (word.startsWith("-")) {
                option(word);
            } else if (VARIABLE.matcher(word).matches()) {
                variable(word);
            } else {
                if (!jar && !LAUNCHER.matcher(word).matches() && !settings.set("mainClass", word)) {
                    leave(word, "set <mainClass>");
                }
                arguments(words, at + 1);
                return;
            }
        }
    }

    /** Options that the environment gives: its default becomes an option of ours. */
    private void variable(String word) {
        var name = VARIABLE.matcher(word).replaceFirst("$1");
        if (OPTIONS_VARIABLE.matcher(name).matches()) {
            var value = settings.remove("env", name);
            options(value);
            leave("$" + name, "pass options to a container in JDK_JAVA_OPTIONS, up to Java 8 in JAVA_TOOL_OPTIONS");
        } else {
            leave(word, "the image starts Java without a shell, which would replace the variable");
        }
    }

    /** What the user copies is on no class path of the generated image. */
    private void classPath(String path) {
        Stream.of(path.split("[:;]"))
                .map(entry -> entry.replaceFirst("/?\\*?$", ""))
                .filter(entry -> settings.values("copies").stream()
                        .map(copy -> copy.text("target").orElse("").replaceFirst("^\\./", ""))
                        .map(target -> target.replaceFirst("/+$", ""))
                        .anyMatch(target -> !target.isEmpty() && ("/" + entry).endsWith("/" + target)))
                .forEach(entry -> leave(
                        "-cp " + entry, "the class path holds the application alone; let it read the files by path"));
    }

    private void option(String word) {
        if (word.startsWith("-javaagent:")) {
            leave(word, "set <javaAgents>");
        } else if (word.startsWith("-Djava.security.egd=")) {
            leave(word, "Java needs it no more since version 8");
        } else if (word.contains("$") || word.contains(" ") || word.contains("\"")) {
            leave(
                    word,
                    "the image starts Java without a shell; set <systemProperties> or <jvmOptions>, or pass "
                            + "JDK_JAVA_OPTIONS to the container");
        } else if (word.startsWith("-D")) {
            var pair = word.substring(2).split("=", 2);
            if (!settings.put("systemProperties", pair[0], pair.length == 2 ? pair[1] : "")) {
                leave(word, "set <systemProperties>");
            }
        } else if (word.matches("-(?:X|ea|esa|da|-add-|-enable-).*|-server|-client")) {
            if (!word.equals("-server") && !word.equals("-client")) {
                settings.append("jvmOptions", word);
            }
        } else {
            leave(word, "set <jvmOptions> if the application needs it");
        }
    }

    private void arguments(List<String> words, int from) {
        if (words.stream().skip(from).anyMatch(word -> word.endsWith(".war"))) {
            leave(String.join(" ", words.subList(from, words.size())), "the image runs the war by itself");
            return;
        }
        words.stream().skip(from).filter(word -> !ALL_ARGUMENTS.contains(word)).forEach(word -> {
            if (word.contains("$")) {
                leave(word, "no shell replaces variables; set <arguments>");
            } else if (!settings.add("arguments", word)) {
                leave(Quoting.json(word), "no element of <arguments> can hold it");
            }
        });
    }

    private void leave(String what, String remedy) {
        settings.leave(where + " " + what, remedy);
    }
}
