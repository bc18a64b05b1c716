package io.github.dockerfilegen.render;

import io.github.dockerfilegen.model.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which templates have been taken from one place, and what there is to say about the others. */
final class TemplateUse {

    private static final Pattern TEMPLATE = Pattern.compile("(?i)(?:[^/]+/)*[^./][^/]*\\.ftl[^/]*");

    private final Set<String> used = new TreeSet<>();

    void add(String name) {
        used.add(name);
    }

    /**
     * What has replaced a built-in template, what is older than that, and what looks like a template and is none.
     *
     * @param files everything at the place, by name: one file may be there to be included by another one
     * @param whose the beginning of a name, such as {@code "your "}
     * @param where the place, such as {@code "in docker"}
     */
    List<Decision> decisions(Map<String, String> files, String whose, String where) {
        var decisions = new ArrayList<Decision>();
        var replaced = used.stream().filter(TemplateCatalogue.NAMES::contains).toList();
        if (!replaced.isEmpty()) {
            decisions.add(Decision.of(
                    whose + "templates " + String.join(", ", replaced), where + ", instead of the built-in ones"));
        }
        replaced.stream()
                .filter(name -> BuiltInTemplates.isOlder(name, files.getOrDefault(name, "")))
                .forEach(name -> decisions.add(Decision.warning(
                        whose + "template " + name + " comes from an older built-in one",
                        "write the new one with the goal templates (-Ddockerfile-gen.templates=" + name
                                + " -Ddockerfile-gen.templateDirectory=<another folder>), take over what has changed "
                                + "and its first line")));
        files.keySet().stream()
                .filter(name -> (TEMPLATE.matcher(name).matches() || isOtherwiseNamed(name))
                        && !used.contains(name)
                        && !TemplateCatalogue.NAMES.contains(name))
                .filter(name -> files.values().stream()
                        .noneMatch(text -> text.contains(name.substring(name.lastIndexOf('/') + 1))))
                .forEach(name -> decisions.add(Decision.warning(
                        "the template " + name + " " + where + " is not used",
                        "there is no built-in template of that name; did you mean " + TemplateCatalogue.nearest(name)
                                + "?")));
        return decisions;
    }

    /** A built-in template's name in its folder with another ending, or without one. */
    private static boolean isOtherwiseNamed(String name) {
        return name.contains("/") && TemplateCatalogue.NAMES.contains(name.replaceFirst("\\.[^./]*$", "") + ".ftl");
    }
}
