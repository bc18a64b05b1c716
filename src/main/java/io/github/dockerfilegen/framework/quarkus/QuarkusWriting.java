package io.github.dockerfilegen.framework.quarkus;

import io.github.dockerfilegen.application.StartWriting;
import io.github.dockerfilegen.config.Config;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Quarkus' keys for what an application writes: its log ("Logging configuration"), access log and uploads. */
final class QuarkusWriting {

    /** Where a log goes that is switched on without a path. */
    private static final String LOG = "quarkus.log";

    private QuarkusWriting() {}

    /** The keys with which an application says what it writes; without a key Quarkus writes no file. */
    static StartWriting of(Config configuration) {
        var files = new ArrayList<String>();
        var defaults = new TreeMap<String, String>();
        configuration.keys("quarkus\\.log\\.(?:handler\\.)?file\\.(?:.*\\.)?enabled?").stream()
                .filter(key -> configuration.is(key, "true"))
                .forEach(key -> {
                    var path = key.replaceFirst("enabled?$", "path");
                    if (configuration.property(path).isPresent()) {
                        files.add(path);
                    } else {
                        defaults.put(LOG, key);
                    }
                });
        var folders = new ArrayList<>(List.of(
                "quarkus.http.body.uploads-directory", "quarkus.hibernate-search-orm.elasticsearch.directory.root"));
        if (configuration.is("quarkus.http.access-log.enabled", "true")
                && configuration.is("quarkus.http.access-log.log-to-file", "true")) {
            folders.add("quarkus.http.access-log.log-directory");
        }
        return new StartWriting(configuration, true, files, folders, defaults);
    }
}
