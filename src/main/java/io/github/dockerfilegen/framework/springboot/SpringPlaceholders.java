package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.Dialect;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Placeholders of properties, such as {@code ${db.host}}, that nothing in the project gives a value: the application
 * takes them from the variable that relaxed binding reads. Whatever may give one a value, a profile that is not active,
 * a configuration server or code, leaves it unsaid.
 */
final class SpringPlaceholders {

    private static final String NAME = "[a-z][\\w-]*(?:\\.[A-Za-z][\\w-]*)+";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(" + NAME + ")}");
    /** Of a class that is there in every profile; {@code \\G} goes on behind the one before. */
    private static final String VALUE = "(?:\\A(?![\\s\\S]*@(?:Profile|Conditional))"
            + "|\\G(?!\\A))[\\s\\S]*?@Value\\s*\\(\\s*(?:value\\s*=\\s*)?\"\\\\?\\$\\{("
            + NAME + ")}\"\\s*\\)";
    /** What Spring, its libraries, the JVM and Maven's filtering fill. */
    private static final Pattern FILLED = Pattern.compile(
            "(?:spring|server|management|logging|local|random|vcap|git|build|info|java|jdk|user|os|file|line|path"
                    + "|sun|env|settings|systemProperties"
                    + "|project|pom|maven|eureka|camel|kafka|test|native|catalina|jboss|context|application"
                    + "|app\\.name)\\..*");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "spring-cloud-(?:starter-)?(?:config|consul|vault|zookeeper|kubernetes|aws|gcp|azure|alibaba"
                    + "|bootstrap|bus).*|.*(?:nacos|apollo|parameter-store"
                    + "|secrets-?manager|appconfig|app-configuration|keyvault|dotenv).*");
    private static final String IN_CODE =
            "\\b(?:EnvironmentPostProcessor|ApplicationContextInitializer|\\w*PropertySource\\w*"
                    + "|\\w*PlaceholderConfigurer"
                    + "|PropertySources|setDefaultProperties|setProperty|putIfAbsent|DynamicPropertyRegistry"
                    + "|addArgument|TestPropertyValues)\\b|\\.properties\\s*\\(|\"--";
    private static final Pattern TEXTS =
            Pattern.compile(".*\\.(?:properties|ya?ml|xml|json|conf|toml|env|factories|imports)");
    private static final int DEEPEST = 4;

    /**
     * The pattern of a log keeps what Spring has no value for, and the logging library knows {@code PID}
     * (LoggingSystemProperties).
     */
    private static final Pattern LATER = Pattern.compile("logging\\.pattern\\..*");
    /**
     * What Spring Cloud Config reads in a profile of that name only; Git is there without one ("Environment
     * Repository").
     */
    private static final Pattern BACKEND =
            Pattern.compile("spring\\.cloud\\.config\\.server\\.(native|vault|jdbc|redis|credhub|awss3)\\..*");

    private SpringPlaceholders() {}

    /** Whether an application with these active profiles does not start where the value of a key has no end. */
    static boolean demands(String key, List<String> profiles) {
        var backend = BACKEND.matcher(key);
        return !LATER.matcher(key).matches() && (!backend.matches() || profiles.contains(backend.group(1)));
    }

    /** The variables with the properties that they set, sorted. */
    static SortedSet<String> needed(ProjectFacts facts, Config configuration, Stream<String> values) {
        var names = new TreeSet<String>();
        values.flatMap(value -> PLACEHOLDER.matcher(value).results()).forEach(match -> names.add(match.group(1)));
        names.addAll(facts.files().words(VALUE));
        names.removeIf(name -> FILLED.matcher(name).matches()
                || configuration.property(name).isPresent()
                || facts.properties().containsKey(name));
        if (names.isEmpty() || filledElsewhere(facts, configuration)) {
            return new TreeSet<>();
        }
        var texts = RunningModules.of(facts)
                .flatMap(module -> Stream.of("src/main/resources", "config", "conf", "src/main/config")
                        .flatMap(folder -> texts(module, folder, 0)))
                .toList();
        var needed = new TreeSet<String>();
        names.stream()
                .filter(name -> texts.stream().noneMatch(text -> defines(text, name)))
                .forEach(name -> needed.add(configuration.variables(name).get(0) + " (" + name + ")"));
        return needed;
    }

    private static boolean filledElsewhere(ProjectFacts facts, Config configuration) {
        return ClassPath.of(facts).first(ELSEWHERE).isPresent()
                || configuration.has("spring.config.import")
                || configuration.has("spring.cloud.")
                || RunningModules.sourcesMatch(facts, IN_CODE);
    }

    private static Stream<String> texts(ModuleFacts module, String folder, int depth) {
        return depth == DEEPEST
                ? Stream.empty()
                : module.files().names(folder).stream()
                        .flatMap(name -> TEXTS.matcher(name).matches()
                                ? module.files().text(folder + "/" + name).stream()
                                : texts(module, folder + "/" + name, depth + 1));
    }

    /** Whether a text may have the last word of a name as a key. */
    private static boolean defines(String text, String name) {
        var last = Dialect.SPRING.canonical(name.substring(name.lastIndexOf('.') + 1));
        return Pattern.compile("(?i)(?:^|[\\s.\"'{,<_-])" + String.join("[-_]?", last.split("")) + "[\"']?\\s*[:=>]")
                .matcher(PLACEHOLDER.matcher(text).replaceAll("x"))
                .find();
    }
}
