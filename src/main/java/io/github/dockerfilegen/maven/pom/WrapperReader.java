package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.files.git.GitIgnored;
import io.github.dockerfilegen.model.ProjectFiles;
import io.github.dockerfilegen.model.Wrapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Reads the Maven Wrapper's files, as far as they are under version control: downloads of an earlier run do not count.
 */
public final class WrapperReader {

    private static final String FOLDER = ".mvn/wrapper/";
    private static final Pattern VERSION = Pattern.compile("apache-maven-(\\d[^/]*?)-bin\\.(?:zip|tar\\.gz)$");

    private final ProjectFiles files;

    public WrapperReader(ProjectFiles files) {
        this.files = files;
    }

    public Optional<Wrapper> read() {
        var script = files.text("mvnw");
        var configuration = files.text(FOLDER + "maven-wrapper.properties");
        if (script.isEmpty() || configuration.isEmpty()) {
            return Optional.empty();
        }
        var properties = parse(configuration.get());
        var url = properties.getProperty("distributionUrl", "").strip();
        var version = VERSION.matcher(url);
        return Optional.of(new Wrapper(
                files.inside("mvnw").orElseThrow(),
                version.find() ? version.group(1) : "",
                start(script.get()),
                !properties.getProperty("distributionSha256Sum", "").isBlank() && url.endsWith(".zip"),
                script.get().contains("\r")));
    }

    private Wrapper.Start start(String script) {
        if (!script.contains("maven-wrapper.jar")) {
            return Wrapper.Start.SCRIPT_ONLY;
        }
        if (files.inside(FOLDER + "maven-wrapper.jar").isPresent() && !ignoredByGit()) {
            return Wrapper.Start.JAR;
        }
        return files.inside(FOLDER + "MavenWrapperDownloader.java").isPresent()
                ? Wrapper.Start.DOWNLOADER_SOURCE
                : Wrapper.Start.DOWNLOAD_TOOL;
    }

    /** GitHub's template for Maven ignores the jar: then it lies here but in no clone. */
    private boolean ignoredByGit() {
        return GitIgnored.of(files.text(".gitignore").orElse("")).covers(FOLDER + "maven-wrapper.jar");
    }

    private static Properties parse(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            // A malformed \\u escape: the wrapper would fail on it too; the URL then tells no version.
            properties.clear();
        }
        return properties;
    }
}
