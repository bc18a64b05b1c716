package io.github.dockerfilegen.application.start;

import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.StartReference;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Folders that code names for templates and pages outside the jar, and files that it reads, where the name is a text in
 * the call.
 */
final class FileRoots {

    /** A text that the code goes on after is a part of a name only. */
    private static final String END = "\"(?!\\s*\\+)";

    private static final String TEXT = "\\s*\"([^\"$]+)" + END;
    private static final String PATH =
            "\\s*(?:(?:new\\s+)?(?:java\\.io\\.)?File|(?:java\\.nio\\.file\\.)?Paths?\\.(?:get|of))\\(" + TEXT;

    /**
     * By what the user knows them by: calls by each library's own documentation. The same calls with a class path have
     * other names or arguments.
     */
    private static final Map<String, List<String>> CALLS = Map.ofEntries(
            Map.entry(
                    "FreeMarker",
                    List.of("\\bsetDirectoryForTemplateLoading\\(" + PATH, "\\bFileTemplateLoader\\(" + PATH)),
            Map.entry("Handlebars", List.of("\\bFileTemplateLoader\\(" + TEXT)),
            Map.entry(
                    "Thymeleaf",
                    List.of("\\bFileTemplateResolver\\b[^}]{0,400}?\\.(?:setPrefix\\(|prefix\\s*=)" + TEXT)),
            Map.entry("Pebble", List.of("\\bFileLoader\\b[^}]{0,400}?\\.(?:setPrefix\\(|prefix\\s*=)" + TEXT)),
            Map.entry("jte", List.of("\\bDirectoryCodeResolver\\(" + PATH)),
            Map.entry(
                    "Javalin",
                    List.of(
                            "\\b(?:staticFiles\\.add|addStaticFiles)\\(" + TEXT + "\\s*,\\s*(?:[\\w.]+\\.)?EXTERNAL",
                            "\\.directory\\s*=" + TEXT
                                    + "\\s*;?\\s*[\\w.]+\\.location\\s*=\\s*(?:[\\w.]+\\.)?EXTERNAL")),
            Map.entry("Spark", List.of("\\b(?:externalStaticFileLocation|staticFiles\\.externalLocation)\\(" + TEXT)),
            Map.entry("Spring", List.of("\\baddResourceLocations\\([^)]{0,200}?\"file:(?:\\./)?([^\"$]+)" + END)),
            Map.entry("Ktor", List.of("\\bstaticFiles\\(\\s*\"[^\"]*\"\\s*,\\s*(?:java\\.io\\.)?File\\(" + TEXT)),
            Map.entry("Jooby", List.of("\\bassets\\(\\s*\"[^\"]*\"\\s*," + PATH)),
            Map.entry("Jetty", List.of("\\bsetResourceBase\\(" + TEXT)),
            Map.entry("Undertow", List.of("\\b(?:PathResourceManager|FileResourceManager)\\(" + PATH)));

    /** What reads a file, which may be there at times only: nothing is missing where the repository has none. */
    private static final Map<String, List<String>> READS = Map.ofEntries(
            Map.entry("@PropertySource", List.of("\\bPropertySource\\([^)]{0,200}?\"file:(?:\\./)?([^\"$]+)" + END)),
            Map.entry(
                    "FileInputStream",
                    List.of("\\bFileInputStream\\(" + TEXT + "\\s*\\)", "\\bFileInputStream\\(" + PATH + "\\s*\\)")),
            Map.entry(
                    "FileReader",
                    List.of("\\bFileReader\\(" + TEXT + "\\s*[,)]", "\\bFileReader\\(" + PATH + "\\s*\\)")),
            Map.entry(
                    "Files",
                    List.of("\\bFiles\\.(?:readString|readAllLines|readAllBytes|lines|newBufferedReader"
                            + "|newInputStream|list|walk)\\("
                            + PATH + "\\s*\\)")),
            Map.entry(
                    "Kotlin",
                    List.of("\\bFile\\(" + TEXT
                            + "\\s*\\)\\.(?:readText|readLines|readBytes|bufferedReader|inputStream"
                            + "|forEachLine|useLines)\\b")));

    private FileRoots() {}

    static Stream<StartReference> of(ProjectFacts facts) {
        return Stream.concat(references(facts, CALLS, false), references(facts, READS, true));
    }

    private static Stream<StartReference> references(
            ProjectFacts facts, Map<String, List<String>> calls, boolean optional) {
        return calls.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(
                                call -> RunningModules.of(facts).flatMap(module -> module.files().words(call).stream()))
                        .distinct()
                        .map(path -> path.replaceFirst("^(?:\\./)+", "").replaceFirst("(?<=.)/+$", ""))
                        .filter(path -> !path.isBlank()
                                && !path.equals(".")
                                && !path.matches("/+")
                                && !path.matches(".*\\p{Cntrl}.*"))
                        .map(path ->
                                new StartReference(path, "the code, for " + entry.getKey(), optional, true, false)));
    }
}
