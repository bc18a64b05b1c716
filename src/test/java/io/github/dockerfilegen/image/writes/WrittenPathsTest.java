package io.github.dockerfilegen.image.writes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestReactor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the configuration tells an application to write, which its user could not. */
class WrittenPathsTest {

    private static final String BOOT =
            "<dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId>"
                    + "<version>3.5.0</version></dependency></dependencies>";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "logging.file.name=logs/shop.log, logs",
        "logging.file=/var/log/shop/shop.log, /var/log/shop",
        "logging.file.name=shop.log, ''",
        "logging.file.path=log, log",
        "server.tomcat.basedir=tomcat, tomcat",
        "spring.servlet.multipart.location=/data/uploads, /data/uploads",
        "spring.kafka.streams.state-dir=/data/streams, /data/streams",
        "spring.datasource.url=jdbc:h2:file:./data/shop, ./data",
        "spring.datasource.url=jdbc:h2:./shop;MODE=MySQL, .",
        "spring.r2dbc.url=r2dbc:h2:file:///./data/shop, ./data",
        "spring.r2dbc.url=r2dbc:pool:h2:file:///./data/shop?options=MODE=MySQL, ./data",
        "spring.r2dbc.url=r2dbc:h2:file:////data/h2/shop;MODE=MySQL, /data/h2",
        "spring.r2dbc.url=r2dbc:h2:file:///~/db/shop, ~/db",
        "spring.datasource.url=jdbc:h2:/data/h2/shop, /data/h2",
        "spring.datasource.url=jdbc:hsqldb:file:db/shop;shutdown=true, db",
        "spring.datasource.url=jdbc:derby:stores/shop;create=true, stores",
        "spring.datasource.url=jdbc:sqlite:db/shop.db, db",
        "spring.datasource.reports.jdbc-url=jdbc:sqlite:file:reports.db?cache=shared, ''",
        "spring.jpa.properties.hibernate.search.backend.directory.root=index, index",
        "shop.upload-dir=./uploads, ./uploads",
        "file.storage.location=/data/files, /data/files",
        "file.upload-dir=/Users/me/uploads, /Users/me/uploads",
        "shop.uploadFolder=uploads, uploads",
        "logging.file.name=${LOG_HOME:logs}/shop.log, logs",
        // Spring's converter takes the address of a file for a File.
        "server.tomcat.basedir=file:., .",
        "server.tomcat.basedir=file:./tomcat, ./tomcat",
        "server.tomcat.basedir=file:///data/tomcat, /data/tomcat",
        "server.tomcat.basedir=${BASE:file:/data/tomcat}, /data/tomcat",
        "shop.upload-dir=file:./uploads, ./uploads",
        "shop.storage.location=file:/data/files, /data/files"
    })
    void springBootWritesTo(String property, String written) {
        Projects.write(folder.resolve("src/main/resources/application.properties"), property);

        assertThat(paths(BOOT)).extracting(WrittenPath::folder).containsExactly(written);
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url=jdbc:h2:mem:shop", "spring.datasource.url=jdbc:h2:tcp://db/shop",
                "spring.datasource.url=jdbc:postgresql://db/shop", "spring.datasource.url=jdbc:hsqldb:res:shop",
        "spring.datasource.url=jdbc:hsqldb:mem:shop", "spring.datasource.url=jdbc:derby:memory:shop",
                "spring.datasource.url=jdbc:sqlite::memory:", "shop.upload.path=/upload",
        "server.tomcat.accesslog.directory=access", "shop.image.location=classpath:images",
                "shop.image-dir=classpath:images", "shop.upload.dir=s3://bucket/uploads",
        "server.tomcat.basedir=classpath:tomcat", "spring.servlet.multipart.location=s3://bucket/uploads"
    })
    void nothingIsWrittenBy(String property) {
        Projects.write(folder.resolve("src/main/resources/application.properties"), property);

        assertThat(paths(BOOT)).isEmpty();
    }

    @Test
    void theAccessLogIsWrittenWhereItIsSwitchedOn() {
        Projects.write(
                folder.resolve("src/main/resources/application.properties"),
                "server.tomcat.accesslog.enabled=true\nserver.tomcat.accesslog.directory=/data/access\n");

        assertThat(paths(BOOT))
                .containsExactly(WrittenPath.folder(
                        "/data/access",
                        "server.tomcat.accesslog.directory in src/main/resources/application.properties"));
    }

    @Test
    void aRelativeFolderOfTheAccessLogLiesInTomcatsOwn() {
        Projects.write(
                folder.resolve("src/main/resources/application.properties"),
                "server.tomcat.accesslog.enabled=true\nserver.tomcat.accesslog.directory=access\n");

        assertThat(paths(BOOT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<appender name='F'><file>logs/app.log</file></appender> | logs",
                "<property name='HOME' value='/data/applogs'/><appender name='F'><file>${HOME}/app.log</file></appender> | /data/applogs",
                "<variable name='A' value='a'/><property name='B' value='${A}/b'/><appender name='F'><file>${B}/app.log</file></appender> | a/b",
                "<appender name='F'><file>${LOGS:-logs}/app.log</file></appender> | logs",
                "<appender name='F'><file>${A:-${B:-deep}}/app.log</file></appender> | deep",
                "<springProperty name='P' source='shop.logs' defaultValue='spring'/><appender name='F'><file>${P}/app.log</file></appender> | spring",
                "<appender name='F'><rollingPolicy><fileNamePattern>archive/app.%d{yyyy-MM-dd}.log</fileNamePattern></rollingPolicy></appender> | archive",
                "<springProfile name='prod'><appender name='F'><file>prod/app.log</file></appender></springProfile> | prod",
                "<appender name='F'><file>../logs/app.log</file></appender> | ../logs"
            })
    void logbackWritesTo(String elements, String written) {
        Projects.write(
                folder.resolve("src/main/resources/logback-spring.xml"),
                "<configuration>" + elements + "</configuration>");

        assertThat(paths(BOOT)).extracting(WrittenPath::folder).containsExactly(written);
    }

    @Test
    void logbackGetsItsPathFromSpring() {
        Projects.write(folder.resolve("src/main/resources/application.properties"), "logging.file.path=from-spring\n");
        Projects.write(
                folder.resolve("src/main/resources/logback-spring.xml"),
                "<configuration><appender name='F'><file>${LOG_PATH}/app.log</file></appender></configuration>");

        assertThat(paths(BOOT)).extracting(WrittenPath::folder).containsExactly("from-spring", "from-spring");
    }

    @Test
    void aVariableWithoutAValueIsTold() {
        Projects.write(
                folder.resolve("src/main/resources/logback.xml"),
                "<configuration><appender name='F'><file>${WHERE}/app.log</file></appender></configuration>");

        var found = new WrittenPaths(Projects.facts(folder, Projects.pom("jar", BOOT)), List.of());

        assertThat(found.paths()).isEmpty();
        assertThat(found.notes())
                .singleElement()
                .hasToString(
                        "the path of a log file is known at run time only (<file> in src/main/resources/logback.xml is \"${WHERE}/app.log\", "
                                + "and the variable has no value here; mount a volume at that path)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "log4j2.xml | <Configuration><Properties><Property name='d'>logs</Property></Properties><Appenders><File name='F' fileName='${d}/app.log'/></Appenders></Configuration> | logs",
                "log4j2-spring.xml | <Configuration><Appenders><RollingFile name='F' fileName='${sys:home:-data}/app.log' filePattern='data/$${date:yyyy-MM}/app-%d.gz'/></Appenders></Configuration> | data,data/date",
                "log4j.xml | <configuration><appender name='F'><param name='File' value='old/app.log'/></appender></configuration> | old",
                "log4j2.properties | appender.f.fileName = props/app.log | props",
                "log4j.properties | log4j.appender.F.File=${user.dir}/old/app.log | ./old",
                "log4j2.yaml | 'Configuration: {Appenders: {File: {fileName: yaml/app.log}}}' | yaml",
                "log4j2.json | '{\"Configuration\": {\"properties\": {\"property\": [{\"name\": \"d\", \"value\": \"json\"}]},\\n\t\"appenders\": {\"File\": {\"fileName\": \"${d}/app.log\"}}}}' | json",
                "log4j2-spring.json | '{\"Configuration\": {\"appenders\": {\"File\": {\"fileName\": \"spring/app.log\"}}}}' | spring",
                "log4j2.jsn | '{\"Configuration\": {\"appenders\": {\"File\": {\"fileName\": \"jsn/app.log\"}}}}' | jsn",
                "log4j2-spring.yml | 'Configuration: {Appenders: {File: {fileName: yml/app.log}}}' | yml",
                "logging.properties | handlers=java.util.logging.FileHandler\\njava.util.logging.FileHandler.pattern=jul/app%u.log | jul"
            })
    void otherLibrariesWriteTo(String name, String text, String written) {
        Projects.write(folder.resolve("src/main/resources/" + name), text.replace("\\n", "\n"));

        assertThat(paths("")).extracting(WrittenPath::folder).containsExactlyElementsOf(List.of(written.split(",")));
    }

    @Test
    void aDocumentTypeWithoutDeclarationsIsReadAsIfItWereNotThere() {
        Projects.write(
                folder.resolve("src/main/resources/logback.xml"),
                "<?xml version='1.0'?><!DOCTYPE configuration><configuration><appender name='F'><file>logs/app.log</file></appender></configuration>");
        Projects.write(
                folder.resolve("src/main/resources/log4j.xml"),
                "<!DOCTYPE log4j:configuration SYSTEM \"log4j.dtd\"><configuration><appender name='F'>"
                        + "<param name='File' value='old/app.log'/></appender></configuration>");

        assertThat(paths("")).extracting(WrittenPath::folder).containsExactly("logs", "old");
    }

    @Test
    void aLogConfigurationThatDoesNotParseIsToldAndNoEnd() {
        Projects.write(
                folder.resolve("src/main/resources/log4j.xml"),
                "<!DOCTYPE configuration [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><configuration>&a;</configuration>");

        assertThat(new WrittenPaths(Projects.facts(folder, Projects.pom("jar", "")), List.of()).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.what())
                        .isEqualTo("the log files of src/main/resources/log4j.xml are not known"));
    }

    @ParameterizedTest
    @CsvSource({
        "log4j2.json, '{\"a\"'",
        "log4j2.yaml, 'a: [b'",
        "log4j2.properties, a=\\u00x",
        "logging.properties, a=\\u00x"
    })
    void aLogConfigurationThatDoesNotParseEndsTheBuild(String name, String text) {
        Projects.write(folder.resolve("src/main/resources/" + name), text);

        assertThat(new WrittenPaths(Projects.facts(folder, Projects.pom("jar", "")), List.of()).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.toString())
                        .startsWith("the log files of src/main/resources/" + name + " are not known")
                        .doesNotContain("ports"));
    }

    @ParameterizedTest
    @CsvSource({
        "log-conf.yaml, 'Configuration: {Appenders: {File: {fileName: named/app.log}}}'",
        "log-conf.json, '{\"fileName\": \"named/app.log\"}'"
    })
    void aLogConfigurationThatSpringBootIsToldOfMayBeOfAnyKind(String name, String text) {
        Projects.write(folder.resolve("src/main/resources/" + name), text);
        Projects.write(folder.resolve("src/main/resources/application.properties"), "logging.config=classpath:" + name);

        assertThat(paths(BOOT)).extracting(WrittenPath::folder).containsExactly("named");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "quarkus.log.file.enable=true | ''",
                "quarkus.log.file.enabled=true\\nquarkus.log.file.path=logs/shop.log | logs",
                "quarkus.http.access-log.enabled=true\\nquarkus.http.access-log.log-to-file=true\\nquarkus.http.access-log.log-directory=access | access",
                "%prod.quarkus.datasource.jdbc.url=jdbc:h2:file:./data/shop | ./data"
            })
    void quarkusWritesTo(String properties, String written) {
        Projects.write(folder.resolve("src/main/resources/application.properties"), properties.replace("\\n", "\n"));

        assertThat(paths(TestReactor.plugin("io.quarkus.platform:quarkus-maven-plugin")))
                .extracting(WrittenPath::folder)
                .containsExactly(written);
    }

    @Test
    void dropwizardWritesToItsAppendersFiles() {
        Projects.write(
                folder.resolve("config.yml"),
                "server: {requestLog: {appenders: [{type: file, currentLogFilename: ./access/r.log}]}}\n"
                        + "logging: {appenders: [{type: file, currentLogFilename: /data/logs/app.log, archivedLogFilenamePattern: /data/logs/app-%d.log.gz}]}\n");

        assertThat(
                        paths(
                                "<dependencies><dependency><groupId>io.dropwizard</groupId><artifactId>dropwizard-core</artifactId><version>4.0.0</version></dependency></dependencies>"))
                .extracting(WrittenPath::folder)
                .contains("./access", "/data/logs");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DriverManager.getConnection(\"jdbc:sqlite:data/shop.db\"); | data",
                "var jdbi = Jdbi.create(\"jdbc:h2:file:./data/shop;MODE=MySQL\"); | ./data",
                "ConnectionFactories.get(\"r2dbc:h2:file:///./data/shop\"); | ./data",
                "config.setJdbcUrl(\"jdbc:hsqldb:file:/data/shop\"); | /data",
                "static final String URL = \"jdbc:sqlite:shop.db\"; | ``"
            })
    void aDatabaseThatTheCodeNamesHasNoPlace(String code, String written) {
        Projects.write(folder.resolve("src/main/java/App.java"), "class App { void start() { " + code + " } }");

        assertThat(paths("")).extracting(WrittenPath::folder).containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"jdbc:h2:mem:shop\"",
                "\"r2dbc:h2:mem:///shop\"",
                "\"r2dbc:postgresql://db/shop\"",
                "\"jdbc:sqlite:\" + file",
                "\"jdbc:sqlite:data/\" + name",
                "\"jdbc:sqlite:%s\".formatted(file)",
                "\"jdbc:sqlite::memory:\"",
                "\"jdbc:postgresql://db/shop\""
            })
    void noDatabaseIsWrittenByTheCodes(String url) {
        Projects.write(folder.resolve("src/main/java/App.java"), "class App { String url = " + url + "; }");

        assertThat(paths("")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "META-INF/persistence.xml | <persistence><persistence-unit name='u'><properties><property name='jakarta.persistence.jdbc.url' value='jdbc:h2:./data/shop'/></properties></persistence-unit></persistence>",
                "hibernate.cfg.xml | <hibernate-configuration><session-factory><property name='connection.url'>jdbc:sqlite:./data/shop.db</property></session-factory></hibernate-configuration>",
                "mybatis-config.xml | <configuration><environments><environment><dataSource><property name='url' value='jdbc:derby:./data/shop'/></dataSource></environment></environments></configuration>"
            })
    void aDatabaseThatALibrarysConfigurationNamesHasNoPlace(String name, String text) {
        Projects.write(folder.resolve("src/main/resources/" + name), text);

        assertThat(paths("")).extracting(WrittenPath::folder).containsExactly("./data");
    }

    private List<WrittenPath> paths(String elements) {
        return new WrittenPaths(Projects.facts(folder, Projects.pom("jar", elements)), List.of()).paths();
    }
}
