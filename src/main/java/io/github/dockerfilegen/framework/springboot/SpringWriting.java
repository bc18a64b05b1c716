package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.application.StartWriting;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.stream.Stream;

/** Spring Boot's keys for what an application writes ("Common Application Properties"). */
final class SpringWriting {

    /** {@code logging.file} before 2.2. */
    private static final List<String> FILES =
            List.of("logging.file.name", "logging.file", "server.jetty.accesslog.filename");

    private static final List<String> FOLDERS = List.of(
            "logging.file.path",
            "logging.path",
            "server.tomcat.basedir",
            "server.undertow.accesslog.dir",
            "spring.servlet.multipart.location",
            "spring.http.multipart.location",
            "spring.webflux.multipart.file-storage-directory",
            "spring.kafka.streams.state-dir",
            "spring.artemis.embedded.data-directory",
            "spring.jta.log-dir",
            "server.servlet.session.store-dir",
            "spring.jpa.properties.hibernate.search.backend.directory.root",
            "spring.jpa.properties.hibernate.search.default.indexBase");

    private static final String ACCESS_LOG = "server.tomcat.accesslog.directory";

    private SpringWriting() {}

    /** The keys with which an application says what it writes. */
    static StartWriting of(ProjectFacts facts) {
        var configuration = SpringConfig.of(facts);
        // A relative one lies in server.tomcat.basedir, which is found on its own, or in a temporary folder.
        var accessLog = configuration.is("server.tomcat.accesslog.enabled", "true")
                && configuration.first(ACCESS_LOG).orElse("").startsWith("/");
        return StartWriting.of(
                configuration,
                FILES,
                Stream.concat(FOLDERS.stream(), accessLog ? Stream.of(ACCESS_LOG) : Stream.empty())
                        .toList());
    }
}
