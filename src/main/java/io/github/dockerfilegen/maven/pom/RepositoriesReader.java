package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.model.Credentials;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.RepositoryBase;

/** Finds the repositories of a build other than Central. */
public final class RepositoriesReader {

    private static final Pattern CENTRAL = Pattern.compile("https?://repo1?\\.maven\\.(?:apache\\.)?org/.*");

    /** Their URLs, without user names and passwords, because the log shows them. */
    public SortedSet<String> read(Model model) {
        var addresses = new TreeSet<String>();
        Stream.concat(model.getRepositories().stream(), model.getPluginRepositories().stream())
                .map(RepositoryBase::getUrl)
                .filter(url -> url != null
                        && url.matches("(?i)https?://.*")
                        && !CENTRAL.matcher(url).matches())
                .forEach(url -> addresses.add(Credentials.removed(url)));
        return addresses;
    }
}
