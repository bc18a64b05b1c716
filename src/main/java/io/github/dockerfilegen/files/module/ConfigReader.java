package io.github.dockerfilegen.files.module;

import com.typesafe.config.ConfigException;
import io.github.dockerfilegen.files.config.Flattening;
import io.github.dockerfilegen.files.config.Hocon;
import io.github.dockerfilegen.files.config.Yaml11;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads configuration files among a module's resources: properties, YAML, JSON and HOCON, whoever defines what their
 * keys mean.
 */
public final class ConfigReader {

    /** Resource filtering with the delimiter of Spring Boot's parent; YAML cannot hold it unquoted. */
    private static final Pattern FILTERED = Pattern.compile("@([A-Za-z][\\w.-]*)@");
    /**
     * The parsers descend by calls and have no limit of their own; no file that people write comes near the end of the
     * stack.
     */
    private static final String TOO_DEEP = "its values are nested too deeply";

    /** JSON is a part of HOCON, with the comments and tabs that YAML does not take. */
    private static final Pattern HOCON = Pattern.compile("\\.(?:conf|json|jsn)$");

    private static final Pattern DOCUMENT = Pattern.compile("(?m)^[#!]---\\s*$");

    private final DiskFiles files;
    private final List<String> resourceFolders;
    private final SortedMap<String, String> mavenProperties;

    public ConfigReader(DiskFiles files, List<String> resourceFolders, SortedMap<String, String> mavenProperties) {
        this.files = files;
        this.resourceFolders = resourceFolders;
        this.mavenProperties = mavenProperties;
    }

    /** The folders of the resources. */
    List<String> resourceFolders() {
        return resourceFolders;
    }

    /** The documents of one file, its path relative to the project. */
    List<ConfigDocument> readFile(String path) {
        return files.text(path).stream()
                .flatMap(text -> documents(path, text).stream())
                .map(document -> ConfigDocument.of(path, document))
                .toList();
    }

    /** The documents of the file {@code name} in each resource folder, or with a slash before it in the module. */
    List<ConfigDocument> read(String name) {
        if (name.startsWith("/")) {
            return readFile(name.substring(1));
        }
        var found = new ArrayList<ConfigDocument>();
        for (var folder : resourceFolders) {
            var path = folder.isEmpty() ? name : folder + "/" + name;
            if (files.relative(path).filter(files::ignored).isPresent()) {
                passOverIgnored(path);
                continue;
            }
            files.text(path)
                    .ifPresent(text ->
                            documents(path, text).forEach(document -> found.add(ConfigDocument.of(path, document))));
        }
        return found;
    }

    /** An image that is built from a clone has it not, so it must not decide on ports. */
    private void passOverIgnored(String path) {
        if (files.text(path).isPresent()) {
            files.passOver(path + " is not read", "Git ignores it, so a clone does not have it");
        }
    }

    private List<Map<String, String>> documents(String path, String text) {
        if (path.endsWith(".toml")) {
            files.passOver(
                    path + " is not read",
                    "TOML is not supported; if it configures ports or health, set <ports> and <healthcheck>");
            return List.of();
        }
        var filtered = FILTERED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        mavenProperties.getOrDefault(match.group(1), "_" + match.group(1) + "_")));
        return path.endsWith(".properties")
                ? DOCUMENT.splitAsStream(filtered)
                        .map(document -> properties(path, document))
                        .toList()
                : HOCON.matcher(path).find() ? List.of(hocon(path, filtered)) : yaml(path, filtered);
    }

    private static Map<String, String> properties(String path, String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(path, e.getMessage(), e);
        }
        var document = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> document.put(name, properties.getProperty(name)));
        return document;
    }

    private static List<Map<String, String>> yaml(String path, String text) {
        var settings = LoadSettings.builder()
                .setLabel(path)
                .setAllowDuplicateKeys(true)
                .setSchema(new Yaml11())
                .build();
        var documents = Stream.<Map<String, String>>builder();
        try {
            for (var document : new Load(settings).loadAllFromString(text)) {
                var flat = new TreeMap<String, String>();
                flatten("", document, flat);
                documents.add(flat);
            }
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark()
                    .map(mark -> " in line " + (mark.getLine() + 1))
                    .orElse("");
            throw unreadable(path, e.getProblem() + line, e);
        } catch (YamlEngineException
                | Flattening.TooLargeException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            // The scanner lets those of its own calls through, as for an escape without digits.
            throw unreadable(path, e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw unreadable(path, TOO_DEEP, e);
        }
        return documents.build().toList();
    }

    private Map<String, String> hocon(String path, String text) {
        var document = new TreeMap<String, String>();
        try {
            flatten(
                    "",
                    Hocon.read(
                            text,
                            include -> files.passOver(
                                    "include " + include + " in " + path + " is not followed",
                                    "includes are not supported; if it configures ports or health, set <ports> "
                                            + "and <healthcheck>")),
                    document);
        } catch (ConfigException e) {
            throw unreadable(path, e.getMessage().replaceFirst("^String: ", "line "), e);
        } catch (Flattening.TooLargeException e) {
            throw unreadable(path, e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw unreadable(path, TOO_DEEP, e);
        }
        return document;
    }

    private static DockerfileGenException unreadable(String path, String problem, Throwable cause) {
        return new DockerfileGenException(
                "Cannot read the ports of the application: " + path + " does not parse: " + problem
                        + ". Correct the file, or set <ports> and <healthcheck> (or -Ddockerfile-gen.ports and "
                        + "-Ddockerfile-gen.healthcheck).",
                cause);
    }

    private static void flatten(String prefix, Object node, Map<String, String> flat) {
        new Flattening(flat).add(prefix, node);
    }
}
