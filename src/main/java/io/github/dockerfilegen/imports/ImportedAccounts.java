package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.dockerfile.ShellCommand;
import io.github.dockerfilegen.model.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The accounts that RUN instructions create. */
final class ImportedAccounts {

    private final ImportedSettings settings;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();

    ImportedAccounts(ImportedSettings settings) {
        this.settings = settings;
    }

    /** Whether a command creates an account. */
    static boolean isCreated(ShellCommand command) {
        return command.is("useradd", "adduser");
    }

    void create(ShellCommand command) {
        var words = command.plainArguments().stream().map(this::variable).toList();
        var home = command.flagValue("d", "h", "home", "home-dir").map(this::variable);
        words.forEach(word -> homes.put(word, home.orElse("/home/" + word)));
        command.flagValue("u", "uid")
                .map(this::variable)
                .filter(id -> id.matches("\\d+"))
                .ifPresent(id -> words.forEach(word -> ids.put(word, id)));
    }

    /** The number of an account; empty for none, or one that the system chooses. */
    Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name));
    }

    /** The home of an account; empty for none. */
    Optional<String> home(String name) {
        return Optional.ofNullable(homes.get(name));
    }

    /** Notes the default of an ARG, {@code NAME=value}. */
    void define(String pair) {
        var words = pair.split("=", 2);
        if (words.length == 2) {
            defaults.put(words[0], words[1]);
        }
    }

    /** The value of a variable that an ENV or an ARG set before. */
    private String variable(String word) {
        var name = word.replaceAll("[${}\"]", "");
        if (word.startsWith("$") && defaults.containsKey(name)) {
            return defaults.get(name);
        }
        return settings.values("env").stream()
                .filter(entry -> word.startsWith("$") && entry.name().equals(name))
                .map(XmlElement::value)
                .findFirst()
                .orElse(word);
    }
}
