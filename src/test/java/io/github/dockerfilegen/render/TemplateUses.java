package io.github.dockerfilegen.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the built-in templates use each other and the data model, read from their texts. */
final class TemplateUses {

    private static final Pattern LOOP = Pattern.compile("<#list ([^>]+) as (\\w+)>");
    private static final Pattern USE = Pattern.compile("<#(?:include|import) \"/([^\"]+)\"");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();

    private TemplateUses() {}

    /** Reads the templates of a folder. */
    static TemplateUses of(Path folder) throws IOException {
        var uses = new TemplateUses();
        for (var name : TemplateCatalogue.NAMES) {
            var text = Files.readString(folder.resolve(name));
            uses.texts.put(name, text);
            LOOP.matcher(text)
                    .results()
                    .forEach(loop -> Stream.of(loop.group(1).split(" \\+ "))
                            .forEach(list -> uses.variables.putIfAbsent(list, loop.group(2))));
        }
        return uses;
    }

    /** The variable of the loops over a list. */
    String variable(String list) {
        return Optional.ofNullable(variables.get(list))
                .orElseThrow(() -> new AssertionError("no built-in template loops over " + list));
    }

    /** The templates that include or import another one: by its name, or else by a name that the data model tells. */
    List<String> users(String name) {
        var byName = texts.keySet().stream()
                .filter(user -> targets(user).anyMatch(name::equals))
                .toList();
        return byName.isEmpty()
                ? texts.keySet().stream()
                        .filter(user -> targets(user).anyMatch(target -> matches(target, name)))
                        .toList()
                : byName;
    }

    private Stream<String> targets(String user) {
        return USE.matcher(texts.get(user)).results().map(use -> use.group(1));
    }

    private static boolean matches(String target, String name) {
        return target.contains("[=") && name.matches(target.replaceFirst("\\[=[^]]+]", ".+"));
    }
}
