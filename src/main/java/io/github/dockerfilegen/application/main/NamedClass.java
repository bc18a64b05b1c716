package io.github.dockerfilegen.application.main;

import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a class that a POM names as the one to start is in the sources, and which one is meant where it is not.
 */
public final class NamedClass {

    private final ProjectFacts facts;
    private final String name;

    /** @param name a binary class name, a module's name and a slash before it or not */
    public NamedClass(ProjectFacts facts, String name) {
        this.facts = facts;
        // One slash stands between a module and its class; with more the name is written as a path, which a manifest
        // may have.
        this.name = name.indexOf('/') == name.lastIndexOf('/')
                ? name.substring(name.indexOf('/') + 1)
                : name.replace('/', '.');
    }

    /**
     * The class that is meant: the one that differs in capital letters or in its package only, else the only one there
     * is; empty where the name may be right.
     */
    public Optional<String> instead() {
        var mains = facts.files().mainClasses();
        if (mains.contains(name)) {
            return Optional.empty();
        }
        var byCase = mains.stream().filter(main -> main.equalsIgnoreCase(name)).toList();
        if (byCase.size() == 1) {
            return Optional.of(byCase.get(0));
        }
        var moved = mains.stream()
                .filter(main -> simple(main).equals(simple(name))
                        && own(main)
                        && !packageExists()
                        && (!ofDependency() || distance(main, name) <= 2))
                .toList();
        if (moved.size() == 1) {
            return Optional.of(moved.get(0));
        }
        return mains.size() == 1 && (own(mains.first()) || !name.contains(".")) && !declared() && !brought()
                ? Optional.of(mains.first())
                : Optional.empty();
    }

    /**
     * Whether the class should be in the sources of the project or of what it is built with, by its package, and is in
     * none of them.
     */
    public boolean missing() {
        return !brought()
                && elsewhere()
                && facts.modules()
                        .anyMatch(
                                module -> module.files().mainClasses().stream().anyMatch(this::own)
                                        || (name + ".").startsWith(module.groupId() + ".")
                                                && ofSameGroup().findAny().isEmpty());
    }

    /**
     * Whether no source of the project or of what it is built with has the class; then it comes from a dependency, or
     * from nowhere.
     */
    public boolean elsewhere() {
        return facts.modules()
                .noneMatch(module -> module.files().mainClasses().contains(name)
                        || module.files().sourcesMatch(declaration()));
    }

    /**
     * By the first two parts of the names a project's own classes are told from its libraries'; a slip of the keyboard
     * is near.
     */
    private boolean own(String main) {
        return base(main).equals(base(name)) || name.contains(".") && distance(base(main), base(name)) <= 2;
    }

    /**
     * Whether a library of that family is there, which may bring the class: {@code io.helidon.Main} is started by
     * examples in {@code io.helidon.examples}.
     */
    private boolean ofDependency() {
        return facts.dependencies().stream()
                .anyMatch(dependency -> (dependency.groupId() + ".").startsWith(base(name)));
    }

    /**
     * Whether a library most likely has the class, by its own name for it: {@code io.vertx:vertx-core} has {@code
     * io.vertx.core.Launcher}, which an application in {@code io.vertx.example} starts as well.
     */
    private boolean brought() {
        return ofSameGroup().anyMatch(dependency -> {
            var next = name.substring(dependency.groupId().length() + 1).split("\\.")[0];
            return List.of(dependency.artifactId().split("[-_.]")).contains(next);
        });
    }

    /**
     * Libraries from elsewhere whose group the class belongs to; one of their own dependencies may bring it as well.
     */
    private Stream<Dependency> ofSameGroup() {
        return facts.dependencies().stream()
                .filter(dependency -> name.startsWith(dependency.groupId() + ".")
                        && facts.modules()
                                .noneMatch(module -> module.artifactId().equals(dependency.artifactId())));
    }

    private boolean declared() {
        return facts.files().sourcesMatch(declaration());
    }

    private String declaration() {
        return "\\b(?:class|object|interface|record|enum)\\s+" + Pattern.quote(simple(name)) + "\\b";
    }

    private boolean packageExists() {
        return name.contains(".")
                && facts.files()
                        .sourcesMatch("(?m)^\\s*package\\s+" + Pattern.quote(name.substring(0, name.lastIndexOf('.')))
                                + "\\s*(?:;|\\{|$)");
    }

    private static String simple(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }

    private static String base(String className) {
        return className.replaceFirst("^([^.]+\\.[^.]+\\.).*", "$1");
    }

    /** How many letters to add, drop or change (Levenshtein); names that differ much in length are far. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        var last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = List.of(changed, last[j] + 1, row[j - 1] + 1).stream()
                        .mapToInt(Integer::intValue)
                        .min()
                        .getAsInt();
            }
            last = row;
        }
        return last[other.length()];
    }
}
