package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ConfigurationDocument;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Settings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Orders what configures a Quarkus application as SmallRye Config does for the profile {@code prod}, by the ordinals of the sources:
 * the POM and {@code META-INF/microprofile-config.properties} (100), {@code application.properties} (250), YAML (255), each with its
 * {@code -prod} file right above it. A {@code %prod.} key wins over the plain key of the same or a lower source, not of a higher one
 * ({@code ProfileConfigSourceInterceptor}).
 */
final class QuarkusConfiguration {

    private static final List<String> FILES = List.of(
            "META-INF/microprofile-config.properties", "META-INF/microprofile-config-prod.properties",
            "application.properties", "application-prod.properties",
            "application.yml", "application-prod.yml", "application.yaml", "application-prod.yaml");
    private static final String PREFIX = "quarkus.";
    private static final Pattern PROFILES = Pattern.compile("^%(?:\\{([^}]*)}|([^.]+))\\.(.+)$");

    private QuarkusConfiguration() {}

    /** What the application is built and started with. */
    static Configuration of(ProjectFacts facts, BuildPlugin plugin) {
        var settings = QuarkusPlugin.settings(plugin);
        var properties = facts.properties().entrySet().stream()
                .filter(property -> property.getKey().startsWith(PREFIX))
                .map(property -> Map.entry(property.getKey(), new Configuration.Property(property.getValue(), "property " + property.getKey())));
        var files = Configuration.documents(facts, FILES).flatMap(QuarkusConfiguration::entries);
        return new Configuration(Stream.of(properties, ofPlugin(settings, "properties"), files, ofPlugin(settings, "systemProperties"))
                .flatMap(entries -> entries));
    }

    /** System properties of the build win over every file. */
    private static Stream<Entry<String, Configuration.Property>> ofPlugin(Settings settings, String element) {
        return settings.all(element + "/*").stream().map(property ->
                Map.entry(property.name(), new Configuration.Property(property.value(), property.name() + " in <" + element + "> of quarkus-maven-plugin")));
    }

    /** The keys that count, those of the profile behind the plain ones. */
    private static Stream<Entry<String, Configuration.Property>> entries(ConfigurationDocument document) {
        return document.values().keySet().stream()
                .filter(key -> !key.startsWith("%") || profiles(key).contains("prod"))
                .sorted(Comparator.comparing(key -> key.startsWith("%")))
                .map(key -> Map.entry(PROFILES.matcher(key).replaceFirst("$3"), Configuration.property(document, key)));
    }

    private static List<String> profiles(String key) {
        var matcher = PROFILES.matcher(key);
        return matcher.matches() ? List.of((matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).split("\\s*,\\s*")) : List.of();
    }
}
