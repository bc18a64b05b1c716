package io.github.dockerfilegen;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.ShellText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The command in a generated file's header, which generates the same file again.
 *
 * @param execution the id of the POM's execution whose configuration the file was written with; empty where a direct
 *     call of the goal has the same configuration
 * @param own whether the project's own POM declares that execution; its parents' are known to other modules as well
 * @param given the properties that the command line sets, by name
 * @param read the names of those properties that the goal's parameters take their values from
 * @param byPhase whether modules have executions of different ids, which no call of the goal runs together
 */
public record HeaderCommand(
        String execution, boolean own, SortedMap<String, String> given, SortedSet<String> read, boolean byPhase) {

    /** A direct call with nothing on the command line. */
    public static final HeaderCommand DIRECT = new HeaderCommand("", false, new TreeMap<>(), new TreeSet<>());

    private static final String GOAL = "mvn io.github.dockerfile-gen:dockerfile-gen-maven-plugin:generate";
    /** What runs once, and what no file depends on. */
    private static final Set<String> ELSEWHERE =
            Set.of("dockerfile-gen.dryRun", "dockerfile-gen.force", "dockerfile-gen.platforms", "dockerfile-gen.skip");

    private static final String FOLDER = "dockerfile-gen.templateDirectory";
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    /** A longer value makes a header that nobody reads. */
    private static final int LONGEST = 500;

    /** One that the goal's call repeats. */
    public HeaderCommand(String execution, boolean own, SortedMap<String, String> given, SortedSet<String> read) {
        this(execution, own, given, read, false);
    }

    public HeaderCommand {
        given = new TreeMap<>(given);
        read = new TreeSet<>(read);
    }

    /**
     * The command, on one line that a POSIX shell understands.
     *
     * @param module the project, with this plugin as its POM has it
     * @param profiles those that the builder asks for: they are the same inside a module that only a profile lists
     * @param inReactor whether other modules may be called together with it
     */
    String line(ModuleFacts module, List<String> profiles, boolean inReactor) {
        var words = new ArrayList<String>();
        words.add(
                byPhase
                        ? "mvn " + word(phase(module), "<phase>")
                        : GOAL + (execution.isEmpty() ? "" : "@" + word(execution, "<execution>")));
        if (inReactor && own && !execution.isEmpty()) {
            // Maven gives the other modules their plain configuration under an id that they do not have.
            words.add("--projects=" + word(":" + module.artifactId(), "<module>"));
        }
        if (!profiles.isEmpty()) {
            words.add("--activate-profiles=" + word(String.join(",", profiles), "<profiles>"));
        }
        var names = new TreeSet<>(read);
        module.plugin("dockerfile-gen-maven-plugin")
                .ifPresent(ours -> names.addAll(ours.properties().values()));
        names.removeAll(ELSEWHERE);
        names.retainAll(given.keySet());
        names.forEach(name -> words.add("-D" + word(name, "<property>") + "=" + value(name, given)));
        return String.join(" ", words);
    }

    /** Where the POM binds the goal, else where the goal binds itself. */
    private static String phase(ModuleFacts module) {
        return module.plugin("dockerfile-gen-maven-plugin").stream()
                .flatMap(ours -> ours.executionsOf("generate"))
                .map(BuildPlugin.Execution::phase)
                .filter(phase -> !phase.isEmpty())
                .findFirst()
                .orElse("package");
    }

    /** The folder of one machine does not help on another one. */
    private static String value(String name, Map<String, String> given) {
        var value = given.get(name);
        return name.equals(FOLDER) && Path.of(value).isAbsolute() ? "'<folder>'" : word(value, "<value>");
    }

    /** What cannot be shown on a line is left for the reader to fill in. */
    private static String word(String value, String otherwise) {
        return Quoting.breaksLines(value) || UNSEEN.matcher(value).find() || value.length() > LONGEST
                ? "'" + otherwise + "'"
                : ShellText.word(value).toString();
    }
}
