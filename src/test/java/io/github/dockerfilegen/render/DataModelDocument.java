package io.github.dockerfilegen.render;

import io.github.dockerfilegen.model.HclText;
import io.github.dockerfilegen.model.Text;
import io.github.dockerfilegen.plan.BakePlan;
import io.github.dockerfilegen.plan.DockerfilePlan;
import io.github.dockerfilegen.plan.FileModel;
import io.github.dockerfilegen.plan.IgnorePlan;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of {@code docs/data-model.md}: what the records, their javadoc and the templates say. */
final class DataModelDocument {

    /** What each kind of file is rendered from. */
    static final List<FileModel> ROOTS = List.of(
            new DockerfilePlan(List.of(), null, List.of(), List.of()),
            new IgnorePlan(List.of(), List.of(), List.of(), List.of()),
            new BakePlan(HclText.of(""), List.of()));

    private static final String INTRODUCTION = """
            # Data model of the templates

            <!-- Generated from the javadoc of the records: ./mvnw test -Dtest=DataModelTest -Dgolden.update -->

            For templates of your own, see [the README](../README.md#configure-it). The goal `templates` writes a
            built-in one to start from.

            - `[=image.runtime.user]` prints a value, `<#list image.runtime.ports as port>` goes through a list.
            - A record has all of its fields. What can be missing is a list with no entry; "none or one" is a list of at
              most one.
            - [Values](#values) have the quotes that they need at their place. Print them without quotes of your own.
            - A template that another one includes sees the variables of the loops around the `#include`. A macro sees
              its parameters and the fields of the file, such as `builder` and `images`.
            """;

    private final Javadocs javadocs = Javadocs.of(Path.of("src/main/java"));
    private final TemplateUses templates = TemplateUses.of(Path.of("templates"));
    /** The expressions that lead to each record, and the lists that they loop over; none for a field. */
    private final Map<Class<?>, Map<String, Set<String>>> expressions = new LinkedHashMap<>();

    private final Set<Class<?>> values = new TreeSet<>(Comparator.comparing(Class::getSimpleName));

    private DataModelDocument() throws IOException {
        ROOTS.forEach(root -> reach(root.getClass(), "", Set.of()));
    }

    /** The whole document, lines ended by {@code \n}. */
    static String text() throws IOException {
        var document = new DataModelDocument();
        return INTRODUCTION + document.hooks() + document.templates() + document.records() + document.values();
    }

    private void reach(Class<?> type, String expression, Set<String> lists) {
        if (Text.class.isAssignableFrom(type)) {
            values.add(type);
        } else if (type.isRecord() || type.isInterface()) {
            expressions
                    .computeIfAbsent(type, key -> new LinkedHashMap<>())
                    .computeIfAbsent(expression, key -> new LinkedHashSet<>())
                    .addAll(lists);
            if (type.isInterface()) {
                javadocs.records(type).forEach(record -> reach(record, expression, lists));
            } else {
                Stream.of(type.getRecordComponents()).forEach(component -> reach(component, expression));
            }
        }
    }

    private void reach(RecordComponent component, String owner) {
        var field = owner.isEmpty() ? component.getName() : owner + "." + component.getName();
        var item = item(component.getGenericType());
        if (item.isEmpty()) {
            reach(component.getType(), field, Set.of());
        } else {
            var looped = Record.class.isAssignableFrom(item.get()) && !Text.class.isAssignableFrom(item.get());
            reach(item.get(), looped ? templates.variable(field) : field, Set.of(field));
        }
    }

    private String hooks() {
        return "\n## Hooks\n\nEmpty templates, for lines of yours without a copy of the rest.\n\n"
                + templates(name -> name.startsWith("hooks/"));
    }

    private String templates() {
        return "\n## Templates\n\n" + templates(name -> !name.startsWith("hooks/"));
    }

    private String templates(Predicate<String> wanted) {
        return "| Template | Purpose, and what it reads | Used by |\n|---|---|---|\n"
                + TemplateCatalogue.NAMES.stream()
                        .filter(wanted)
                        .map(name -> row(
                                "[" + name + "](../templates/" + name + ")",
                                BuiltInTemplates.purpose(name),
                                users(name)))
                        .collect(Collectors.joining());
    }

    private String users(String name) {
        var users = templates.users(name);
        return users.isEmpty() ? "the plugin" : code(users);
    }

    private String records() {
        return "\n## Records\n"
                + expressions.keySet().stream().map(this::section).collect(Collectors.joining());
    }

    private String section(Class<?> type) {
        return "\n### " + type.getSimpleName() + "\n\n" + javadocs.sentence(type) + "\n\n" + read(type) + "\n\n"
                + (type.isInterface() ? kinds(type) : fields(type));
    }

    private String read(Class<?> type) {
        return ROOTS.stream()
                .filter(root -> root.getClass() == type)
                .map(root -> "`" + root.template() + "` reads its fields by their names.")
                .findFirst()
                .orElseGet(() -> "Read as "
                        + expressions.get(type).entrySet().stream()
                                .map(way -> code(List.of(way.getKey()))
                                        + (way.getValue().isEmpty() ? "" : " in a loop over " + code(way.getValue())))
                                .collect(Collectors.joining("; ", "", ".")));
    }

    private String kinds(Class<?> type) {
        return javadocs.records(type).map(kind -> "- " + link(kind) + "\n").collect(Collectors.joining());
    }

    private String fields(Class<?> type) {
        return "| Field | Type | Meaning |\n|---|---|---|\n"
                + Stream.of(type.getRecordComponents())
                        .map(field -> row(
                                "`" + field.getName() + "`",
                                item(field.getGenericType())
                                        .map(item -> "list of " + link(item))
                                        .orElseGet(() -> link(field.getType())),
                                javadocs.component(type, field.getName())))
                        .collect(Collectors.joining());
    }

    private String values() {
        return "\n## Values\n\n| Type | What it is | What is printed |\n|---|---|---|\n"
                + values.stream()
                        .map(type -> row(type.getSimpleName(), javadocs.sentence(type), javadocs.printed(type)))
                        .collect(Collectors.joining());
    }

    private static Optional<Class<?>> item(Type type) {
        return type instanceof ParameterizedType list
                ? Optional.of((Class<?>) list.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private static String link(Class<?> type) {
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        var section = Text.class.isAssignableFrom(type)
                ? "values"
                : type.getSimpleName().toLowerCase(Locale.ROOT);
        return "[" + type.getSimpleName() + "](#" + section + ")";
    }

    private static String code(Collection<String> names) {
        return names.stream().collect(Collectors.joining("`, `", "`", "`"));
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
