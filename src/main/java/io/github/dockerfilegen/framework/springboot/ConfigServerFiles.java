package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.Dialect;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a configuration server that is a module of the same repository gives to its clients, where it serves files of
 * its own class path (Spring Cloud Config, "File System Backend"): {@code application} below the client's name, and its
 * profiles' files over both. All of them win over the client's own files.
 */
final class ConfigServerFiles {

    private static final String SERVER = "spring-cloud-config-server";
    private static final Pattern CLIENT = Pattern.compile("spring-cloud-starter-config|spring-cloud-config-client");
    private static final Pattern CLASS_PATH = Pattern.compile("classpath:/*([\\w./-]*?)/*");
    private static final String LOCATIONS = "spring.cloud.config.server.native.search-locations";
    private static final String RESOURCES = "src/main/resources/";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".properties");

    private ConfigServerFiles() {}

    /**
     * The documents that a client gets, those that win behind those that give way; none where it asks no server or none
     * is there.
     *
     * @param own what the client's own files say
     * @param bootstrap whether it reads its bootstrap files, and so asks a server unless it is told otherwise
     */
    static Stream<ConfigDocument> of(ProjectFacts facts, Config own, SpringProfiles profiles, boolean bootstrap) {
        var libraries = ClassPath.of(facts);
        var asks = facts.inReactor()
                && libraries.first(CLIENT).isPresent()
                && !libraries.has(SERVER)
                && !own.is("spring.cloud.config.enabled", "false")
                && (bootstrap
                        || own.list("spring.config.import").stream()
                                .anyMatch(place -> place.contains("configserver:")));
        if (!asks) {
            return Stream.empty();
        }
        var name =
                own.first("spring.cloud.config.name", "spring.application.name").orElse("application");
        return facts.place().poms().stream()
                .filter(pom -> facts.files()
                        .contextText(pom)
                        .filter(text -> text.contains(SERVER))
                        .isPresent())
                .map(pom -> pom.replaceFirst("[^/]*$", "") + RESOURCES)
                .flatMap(resources -> locations(facts, resources)
                        .map(location ->
                                resources + location.replace("{application}", name) + (location.isEmpty() ? "" : "/")))
                .flatMap(folder -> Stream.of("application", name)
                        .distinct()
                        .flatMap(file -> Stream.concat(
                                Stream.of(file), profiles.active().stream().map(profile -> file + "-" + profile)))
                        .flatMap(file -> documents(facts, folder + file)))
                .filter(profiles::accept)
                .map(document ->
                        new ConfigDocument(document.origin() + " of the configuration server", document.values()));
    }

    /** The folders of its class path that a server serves; none where it serves a repository of its own. */
    private static Stream<String> locations(ProjectFacts facts, String resources) {
        var documents = Stream.of(SpringBootstrap.NAME, "application")
                .flatMap(name -> documents(facts, resources + name))
                .toList();
        var profiles = SpringProfiles.of(
                Config.of(documents.stream().filter(SpringProfiles::isCommon), Dialect.SPRING, Given.NOTHING));
        var server = Config.of(documents.stream().filter(profiles::accept), Dialect.SPRING, Given.NOTHING);
        if (!profiles.active().contains("native")) {
            return Stream.empty();
        }
        var locations = server.list(LOCATIONS);
        return (locations.isEmpty() ? Stream.of("classpath:/config") : locations.stream())
                .map(location -> CLASS_PATH.matcher(location.replace("{application}", "-application-")))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1).replace("-application-", "{application}"));
    }

    /** The documents of a file of the build context, whatever its ending. */
    private static Stream<ConfigDocument> documents(ProjectFacts facts, String path) {
        var up = facts.place().directory().isEmpty()
                ? ""
                : "../".repeat(facts.place().directory().split("/").length);
        return ENDINGS.stream()
                .flatMap(ending -> facts.files().configuration("/" + up + path + ending).stream()
                        .map(document -> new ConfigDocument(path + ending, document.values())));
    }
}
