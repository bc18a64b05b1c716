package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.model.UsedBy;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what modules are built on, as {@code groupId:artifactId}. */
final class UsedModules {

    /** Modules of tests and benchmarks depend on applications to start them. */
    private static final Pattern TESTS = Pattern.compile(
            "(?:.*[-_.])?(?:its?|itests?|(?:integration|system|acceptance|smoke|load|ui|api|functional)-?tests?"
                    + "|e2e|e2e-tests?|tests|benchmarks?|jmh)");
    /** Words by which the editions of one product differ. */
    private static final Set<String> EDITIONS = Set.of(
            "ce",
            "ee",
            "se",
            "oss",
            "community",
            "enterprise",
            "pro",
            "professional",
            "premium",
            "lite",
            "basic",
            "standard",
            "full",
            "free",
            "plus",
            "ultimate",
            "cloud",
            "saas",
            "onprem",
            "edition");
    /** What has such a word in its name is made to be built on. */
    private static final Set<String> LIBRARIES = Set.of(
            "core", "common", "commons", "base", "api", "lib", "libs", "library", "sdk", "spi", "model", "util",
            "utils", "shared", "client");

    /** What has such a word in its name talks to a server, or takes its place in tests. */
    private static final Set<String> COMPANIONS = Set.of(
            "client",
            "clients",
            "api",
            "sdk",
            "mock",
            "mocks",
            "fake",
            "stub",
            "stubs",
            "test",
            "example",
            "examples",
            "sample",
            "samples",
            "demo");

    private UsedModules() {}

    /** Who depends on a module; one that is not named has no users. */
    static Map<String, UsedBy> of(Collection<Path> files, Function<Path, PomFile> read) {
        // A pom that is nobody's parent only packs others up, applications too.
        var parents = files.stream()
                .flatMap(file -> read.apply(file).localParent(read).stream())
                .map(PomFile::path)
                .collect(Collectors.toSet());
        var used = new TreeMap<String, UsedBy>();
        files.stream()
                .map(read)
                .filter(pom -> !pom.packaging().equals("pom") || parents.contains(pom.path()))
                .filter(pom -> !isForTests(pom))
                .forEach(pom -> pom.uses()
                        .forEach(key -> used.merge(
                                key,
                                variant(pom, key.substring(key.indexOf(':') + 1)) ? UsedBy.VARIANTS : UsedBy.OTHERS,
                                UsedBy::or)));
        return used;
    }

    /** Whether a module packs up another one, or is an edition of it. */
    private static boolean variant(PomFile pom, String artifactId) {
        var user = words(pom.artifactId());
        var used = words(artifactId);
        if (used.stream().anyMatch(LIBRARIES::contains)) {
            return false;
        }
        if (!hasSources(pom) && packsUp(pom)) {
            return true;
        }
        if (user.stream().anyMatch(word -> COMPANIONS.contains(word) && !used.contains(word))) {
            return false;
        }
        return user.containsAll(used) || !stem(used).isEmpty() && stem(user).equals(stem(used));
    }

    /** Whether its name says that it holds tests or benchmarks. */
    static boolean isForTests(PomFile pom) {
        return TESTS.matcher(pom.artifactId()).matches();
    }

    /** Whether its own POM has a plugin that packs up an application. */
    static boolean packsUp(PomFile pom) {
        return pom.project().all("build/plugins/plugin/artifactId").stream()
                .map(XmlElement::value)
                .anyMatch(plugin -> PluginTrait.PACKS.of(plugin) || PluginTrait.SHIPS.of(plugin));
    }

    /** Whether it has sources of a program. */
    static boolean hasSources(PomFile pom) {
        return pom.project().text("build/sourceDirectory").isPresent()
                || !pom.project().all("build/sources").isEmpty()
                || Stream.of("java", "kotlin", "scala", "groovy")
                        .anyMatch(language -> Files.isDirectory(
                                pom.folder().resolve("src/main").resolve(language)));
    }

    private static Set<String> words(String artifactId) {
        return new TreeSet<>(List.of(artifactId.split("[-_.]+")));
    }

    private static Set<String> stem(Set<String> words) {
        return words.stream().filter(word -> !EDITIONS.contains(word)).collect(Collectors.toCollection(TreeSet::new));
    }
}
