package io.github.dockerfilegen.application.start;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plan.LayerCopy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lays configuration beside the jar that a distribution has there and the jar has not: what an assembly puts into a
 * folder such as {@code conf}, and what the jar plugin's {@code <excludes>} keep out of the jar. The jar's manifest or
 * a start script puts such a folder on the class path.
 */
final class DistributionFolders {

    private static final String NAMES = "conf|config|configs|configuration|etc|cfg";
    private static final String RESOURCES = "src/main/resources";
    private static final Pattern CONFIGURATION =
            Pattern.compile("(?!(?:.*[-./])?test\\.).*\\.(?:properties|ya?ml|xml|conf|json|toml|ini)");

    private final ProjectFacts facts;
    private final ListedFiles listed;
    private final List<Pattern> excluded;
    private final Set<String> onClassPath = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();
    private Application layout;

    private DistributionFolders(ProjectFacts facts, Application layout) {
        this.facts = facts;
        this.layout = layout;
        this.listed = new ListedFiles(facts);
        this.excluded = facts.plugin("maven-jar-plugin").stream()
                .flatMap(BuildPlugin::allSettings)
                .flatMap(settings -> settings.all("excludes/*").stream())
                .map(XmlElement::value)
                .distinct()
                .map(ListedFiles::glob)
                .toList();
        Stream.of("maven-jar-plugin", "maven-assembly-plugin", "maven-shade-plugin")
                .flatMap(name -> facts.plugin(name).stream())
                .flatMap(plugin -> Stream.of(
                                "archive/manifestEntries/Class-Path",
                                "transformers/transformer/manifestEntries/Class-Path")
                        .flatMap(path -> plugin.text(path).stream()))
                .flatMap(text -> Stream.of(text.strip().split("\\s+")))
                .filter(entry -> entry.endsWith("/") || entry.equals("."))
                .map(ListedFiles::folder)
                .forEach(onClassPath::add);
    }

    static Application added(ProjectFacts facts, Application layout) {
        return new DistributionFolders(facts, layout).added();
    }

    private Application added() {
        var sets = facts.plugin("maven-assembly-plugin").stream()
                .flatMap(BuildPlugin::allSettings)
                .flatMap(settings ->
                        Stream.of("descriptors/*", "descriptor").flatMap(path -> settings.all(path).stream()))
                .map(XmlElement::value)
                .distinct()
                .flatMap(path -> facts.files().xml(path).stream())
                .filter(xml -> xml.all("formats/format").stream()
                        .noneMatch(format -> format.value().equals("jar")))
                .flatMap(xml -> xml.all("fileSets/fileSet").stream())
                .toList();
        var scripts = sets.stream()
                .flatMap(set -> listed.below(directory(set)).stream()
                        .filter(name -> name.matches(".*\\.(?:sh|bat|cmd)|(?:.*/)?[^.]+"))
                        .flatMap(name -> facts.files().text(directory(set) + "/" + name).stream()))
                .toList();
        for (var set : sets) {
            var target = ListedFiles.folder(set.text("outputDirectory").orElse(""));
            if (target.matches(NAMES) || onClassPath.contains(target)) {
                var script = Pattern.compile(
                        "(?i)(?:-cp|-classpath|class_?path|\\bCP\\s*=)[^\\n]*\\b" + Pattern.quote(target) + "\\b");
                copy(
                        set,
                        target,
                        scripts.stream().anyMatch(text -> script.matcher(text).find()));
            }
        }
        // Where the manifest has a folder, the project's folder of that name is meant for it as well.
        onClassPath.stream()
                .filter(target -> !target.isEmpty()
                        && taken.stream().noneMatch(file -> file.startsWith(target + "/"))
                        && facts.files()
                                .plain(target, "")
                                .filter(input -> input.kind().folder())
                                .isPresent())
                .forEach(target -> whole(target, target, "the manifest's Class-Path contains it"));
        excludedResources();
        return layout;
    }

    private void copy(XmlElement set, String target, boolean script) {
        var directory = directory(set);
        var included = set.all("includes/*").stream()
                .map(XmlElement::value)
                .map(ListedFiles::glob)
                .toList();
        var names = listed.below(directory).stream()
                .filter(name -> included.isEmpty()
                        || included.stream()
                                .anyMatch(pattern -> pattern.matcher(name).matches()))
                .toList();
        var because = "maven-assembly-plugin puts it there";
        var resources = names.stream()
                .anyMatch(name -> facts.files()
                        .resource(name)
                        .filter((directory + "/" + name)::equals)
                        .isPresent());
        if (!resources && included.isEmpty() && !names.isEmpty() && !target.isEmpty()) {
            whole(directory, target, because);
        } else {
            names.stream()
                    .filter(name -> !resources || isExcluded(name))
                    .filter(name ->
                            !target.isEmpty() || CONFIGURATION.matcher(name).matches())
                    .forEach(name -> one(directory, name, target, resources, because));
        }
        if (script || resources && names.stream().anyMatch(this::isExcluded)) {
            onClassPath(target);
        }
    }

    private void whole(String directory, String target, String because) {
        facts.files().plain(directory, because).ifPresent(input -> {
            layout = layout.withLayer(LayerCopy.beside(input.path(), target, true))
                    .withDecision(Decision.of(layout.directory() + "/" + target + " contains " + directory, because));
            listed.below(directory).forEach(name -> {
                taken.add(target + "/" + name);
                if (facts.files().plain(directory + "/" + name, "").isEmpty()) {
                    layout = layout.withDecision(StartFiles.missing(
                            layout.directory() + "/" + target + "/" + name,
                            because + ", and " + facts.files().hindrance(directory + "/" + name)));
                }
            });
        });
    }

    /** What is among the resources comes out of the build, which fills in what it filters. */
    private void one(String directory, String name, String target, boolean resource, String because) {
        var input = facts.files().plain(directory + "/" + name, because);
        var local = target.isEmpty() ? name : target + "/" + name;
        var place = local.substring(0, Math.max(local.lastIndexOf('/'), 0));
        if (!taken.add(local)) {
            return;
        }
        if (input.isEmpty()) {
            layout = layout.withDecision(StartFiles.missing(
                    layout.directory() + "/" + local,
                    because + ", and " + facts.files().hindrance(directory + "/" + name)));
            return;
        }
        layout = layout.withLayer(
                        resource
                                ? LayerCopy.ofBuild(
                                        "/workspace/" + facts.buildDirectory() + "/classes/" + name,
                                        (place.isEmpty() ? "." : place) + "/")
                                : LayerCopy.beside(input.get().path(), local, false))
                .withDecision(Decision.of(layout.directory() + "/" + local + " comes from " + directory, because));
    }

    /**
     * What the jar plugin leaves out goes where the class path finds it; else nobody knows where the application looks
     * for it.
     */
    private void excludedResources() {
        var left = listed.below(RESOURCES).stream()
                .filter(name -> isExcluded(name)
                        && CONFIGURATION.matcher(name).matches()
                        && taken.stream().noneMatch(file -> ("/" + file).endsWith("/" + name)))
                .toList();
        var target = onClassPath.stream().findFirst();
        for (var name : left) {
            if (target.isPresent()) {
                one(
                        RESOURCES,
                        name,
                        target.get(),
                        true,
                        "maven-jar-plugin's <excludes> keep it out of the jar, and the jar's Class-Path contains "
                                + "that folder");
            } else {
                layout = layout.withDecision(Decision.warning(
                        RESOURCES + "/" + name + " is not in the image",
                        "maven-jar-plugin's <excludes> keep it out of the jar; if the application reads it, "
                                + "add a folder such as conf/ to the manifest's Class-Path (<manifestEntries>), "
                                + "or mount it: --mount "
                                + ShellText.word("type=bind,source=/path/to/" + name.replaceFirst(".*/", "")
                                        + ",target=" + layout.directory() + "/" + name + ",readonly")));
            }
        }
    }

    private boolean isExcluded(String name) {
        return excluded.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private void onClassPath(String target) {
        if (onClassPath.add(target)) {
            layout = layout.withUnpacking(layout.unpacking().withClassPathFolder(target + "/"));
        }
    }

    private static String directory(XmlElement set) {
        var text =
                ListedFiles.folder(set.text("directory").orElse("").replaceFirst("^\\$\\{(?:project\\.)?basedir}", ""));
        return text.contains("${") || text.startsWith("..") ? "" : text;
    }
}
