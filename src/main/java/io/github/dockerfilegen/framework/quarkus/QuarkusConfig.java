package io.github.dockerfilegen.framework.quarkus;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.ConfigProperty;
import io.github.dockerfilegen.config.Dialect;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.config.PlainConfig;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.XmlElement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Orders what configures a Quarkus application as SmallRye Config does for the profile {@code prod}, by the ordinals of
 * the sources: the POM and {@code META-INF/microprofile-config.properties} (100), {@code application.properties} (250),
 * YAML (255), each with its {@code -prod} file right above it. A {@code %prod.} key wins over the plain key of the same
 * or a lower source, not of a higher one ({@code ProfileConfigSourceInterceptor}).
 */
public final class QuarkusConfig {

    private static final List<String> LOW =
            List.of("META-INF/microprofile-config.properties", "META-INF/microprofile-config-prod.properties");
    private static final List<String> HIGH = List.of(
            "application.properties",
            "application-prod.properties",
            "application.yml",
            "application-prod.yml",
            "application.yaml",
            "application-prod.yaml");
    static final List<String> FILES = Stream.concat(LOW.stream(), HIGH.stream()).toList();
    /**
     * Where the application starts: above those in the jar (260 and 265, "Configuration Reference", "Configuration
     * Sources").
     */
    private static final List<String> BESIDE =
            HIGH.stream().map(name -> "config/" + name).toList();

    private static final String PREFIX = "quarkus.";
    private static final Pattern PROFILES = Pattern.compile("^%(?:\\{([^}]*)}|([^.]+))\\.(.+)$");

    /** Camel's bundle of health, metrics and tracing; it brings the health extension. */
    static final String CAMEL = "camel-quarkus-observability-services";

    private QuarkusConfig() {}

    /** What the application is built and started with. */
    public static Config of(ProjectFacts facts, BuildPlugin plugin) {
        return of(facts, plugin, Given.NOTHING);
    }

    /** The same where the image sets something over it. */
    public static Config of(ProjectFacts facts, BuildPlugin plugin, Given given) {
        var settings = QuarkusPlugin.settings(plugin);
        var properties = facts.properties().entrySet().stream()
                .filter(property -> property.getKey().startsWith(PREFIX))
                .map(property -> Map.entry(
                        property.getKey(), new ConfigProperty(property.getValue(), "property " + property.getKey())));
        var named = PlainConfig.documents(facts, given.files("quarkus.config.locations", "smallrye.config.locations"));
        var files = Stream.of(
                        Config.documents(facts, LOW),
                        named,
                        Config.documents(facts, HIGH),
                        PlainConfig.documents(facts, BESIDE))
                .flatMap(documents -> documents)
                .flatMap(QuarkusConfig::entries);
        return new Config(
                Stream.of(
                                ofCamel(facts),
                                properties,
                                ofPlugin(settings, "properties"),
                                files,
                                ofPlugin(settings, "systemProperties"))
                        .flatMap(entries -> entries),
                Dialect.MICROPROFILE,
                given);
    }

    /** The defaults that Camel's extension brings (its META-INF/microprofile-config.properties, seen in 3.31). */
    private static Stream<Entry<String, ConfigProperty>> ofCamel(ProjectFacts facts) {
        return ClassPath.of(facts).has(CAMEL)
                ? Stream.of(
                                Map.entry("quarkus.management.enabled", "true"),
                                Map.entry("quarkus.management.port", "9876"),
                                Map.entry("quarkus.smallrye-health.root-path", "/observe/health"))
                        .map(entry -> Map.entry(
                                entry.getKey(), new ConfigProperty(entry.getValue(), entry.getKey() + " of " + CAMEL)))
                : Stream.of();
    }

    /** System properties of the build win over every file. */
    private static Stream<Entry<String, ConfigProperty>> ofPlugin(XmlElement settings, String element) {
        return settings.all(element + "/*").stream()
                .map(property -> Map.entry(
                        property.name(),
                        new ConfigProperty(
                                property.value(), property.name() + " in <" + element + "> of quarkus-maven-plugin")));
    }

    /** The keys that count, those of the profile behind the plain ones. */
    private static Stream<Entry<String, ConfigProperty>> entries(ConfigDocument document) {
        return document.values().keySet().stream()
                .filter(key -> !key.startsWith("%") || profiles(key).contains("prod"))
                .sorted(Comparator.comparing(key -> key.startsWith("%")))
                .map(key -> Map.entry(PROFILES.matcher(key).replaceFirst("$3"), Config.property(document, key)));
    }

    private static List<String> profiles(String key) {
        var matcher = PROFILES.matcher(key);
        return matcher.matches()
                ? List.of((matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).split("\\s*,\\s*"))
                : List.of();
    }
}
