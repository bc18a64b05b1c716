package io.github.dockerfilegen;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Goldens;
import io.github.dockerfilegen.fixtures.PlanTree;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.model.DependencyCache;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plan of every project under {@code it/} and {@code golden/} for every runtime and every way to keep dependencies. A file under
 * {@code plans/} for each kind of project has those parts of the plans that these two choices decide on, with the choices that they
 * are the same for; projects of the same parts stand together. {@code -Dgolden.update} rewrites them.
 */
class PlanMatrixTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");
    /** Machine code is another application, which few projects have; goldens show it. */
    private static final Set<Cell> CELLS = BaseImages.ALL.stream()
            .filter(base -> !base.isNative())
            .flatMap(base -> Stream.of(DependencyCache.values()).map(cache -> new Cell(base.word(), cache.word())))
            .collect(toCollection(LinkedHashSet::new));

    private static final String TEMPLATE = "images.application.template";

    @TempDir
    Path scratch;

    /** One choice of both. */
    private record Cell(String runtime, String cache) {}

    @Test
    void everyWayToTakeAnApplicationApartIsInAPlan() throws IOException {
        var templates = Path.of("templates/application");
        var plans = text(PLANS);
        var included = text(Path.of("templates"));

        assertThat(files(templates))
                .extracting(
                        template -> templates.relativize(template).toString().replace(".ftl", ""))
                .filteredOn(name -> !included.contains("/application/" + name + ".ftl"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(plans).contains(TEMPLATE + ": " + name + "\n"));
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfProjectIsPlannedAsExpected() {
        var kinds = projects()
                .collect(groupingBy(project -> project.getParent().getFileName().toString(), TreeMap::new, toList()));
        return kinds.entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(
                        kind.getKey(),
                        () -> Goldens.compare(PLANS.resolve(kind.getKey() + ".txt"), matrix(kind.getValue()))));
    }

    /** Those of options are the same projects again. */
    private static Stream<Path> projects() {
        return Goldens.projects().filter(project -> !Files.exists(project.resolve("options.properties")));
    }

    /** The parts of plans that differ: first those that all projects have, then the others after the projects that have the same. */
    private String matrix(List<Path> projects) throws IOException {
        var names = new LinkedHashMap<List<String>, List<String>>();
        for (var project : projects) {
            var folder =
                    Files.createDirectories(scratch.resolve(project.getParent().getFileName()));
            var copy = Projects.copy(project, folder.resolve(project.getFileName()));
            for (var module : applications(project.resolve("expected"))) {
                var facts = new ProjectFactsReader().read(Projects.load(copy.resolve(module)), Projects.MODULES);
                var name = project.getParent().relativize(project.resolve(module));
                names.computeIfAbsent(differences(facts), lines -> new ArrayList<>())
                        .add(name.toString());
            }
        }
        var common = new ArrayList<>(names.keySet().iterator().next());
        names.keySet().forEach(common::retainAll);
        var text = new StringBuilder("== all\n" + lines(common));
        names.forEach((lines, projectsOfThem) -> text.append("\n== ")
                .append(String.join(", ", projectsOfThem))
                .append('\n')
                .append(lines(
                        lines.stream().filter(line -> !common.contains(line)).toList())));
        return text.toString();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(joining());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(Path folder) throws IOException {
        var text = new StringBuilder();
        for (var file : files(folder)) {
            text.append(Files.readString(file));
        }
        return text.toString();
    }

    /** The folders of the modules that have a Dockerfile. */
    private static List<String> applications(Path expected) throws IOException {
        return Goldens.modules(expected).stream()
                .filter(module -> !Files.exists(expected.resolve(module).resolve("none")))
                .toList();
    }

    /** A line for each part that is not the same in all plans; and what takes the application apart, which names its kind. */
    private static List<String> differences(ProjectFacts facts) {
        var planned = new LinkedHashSet<Cell>();
        var parts = new LinkedHashMap<String, Map<String, Set<Cell>>>();
        var lines = new ArrayList<String>();
        var refusals = new LinkedHashMap<String, Set<Cell>>();
        for (var cell : CELLS) {
            try {
                for (var row : rows(facts, cell)) {
                    parts.computeIfAbsent(row.path(), path -> new LinkedHashMap<>())
                            .computeIfAbsent(row.value(), value -> new LinkedHashSet<>())
                            .add(cell);
                }
                planned.add(cell);
            } catch (DockerfileGenException e) {
                refusals.computeIfAbsent(e.getMessage(), message -> new LinkedHashSet<>())
                        .add(cell);
            }
        }
        refusals.forEach((message, cells) -> lines.add("refused" + choices(cells, CELLS) + ": " + message));
        parts.forEach((path, values) -> values.forEach((value, cells) -> {
            if (!cells.equals(planned) || path.equals(TEMPLATE)) {
                lines.add(path + choices(cells, planned) + ": " + value);
            }
        }));
        return lines;
    }

    private static List<PlanTree.Row> rows(ProjectFacts facts, Cell cell) {
        var choices = TestChoices.of(Map.of("runtime", cell.runtime, "dependencyCache", cell.cache));
        var plan = (Plan.Image) new Planner().plan(facts, choices);
        return Stream.of(plan.dockerfile(), plan.ignore())
                .flatMap(file -> PlanTree.rows(file).stream())
                .toList();
    }

    /** The fewest words for some choices: a kind of choice that makes no difference is left out. */
    private static String choices(Set<Cell> cells, Set<Cell> all) {
        var runtimes = new LinkedHashMap<List<String>, List<String>>();
        byRuntime(cells)
                .forEach((runtime, caches) -> runtimes.computeIfAbsent(caches, key -> new ArrayList<>())
                        .add(runtime));
        var words = runtimes.entrySet().stream()
                .map(choice -> Stream.of(
                                some(choice.getValue(), byRuntime(all).size()),
                                some(choice.getKey(), DependencyCache.values().length))
                        .filter(some -> !some.isEmpty())
                        .collect(joining("/")))
                .collect(joining(" "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private static Map<String, List<String>> byRuntime(Set<Cell> cells) {
        return cells.stream().collect(groupingBy(Cell::runtime, LinkedHashMap::new, mapping(Cell::cache, toList())));
    }

    private static String some(List<String> words, int all) {
        return words.size() < all ? String.join(",", words) : "";
    }
}
