package io.github.dockerfilegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.files.XmlReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerfileImportTest {

    private static final Set<String> FILES = Set.of("conf", "conf/app.yml", "static", "ca.crt", "a.p12", "x.tar.gz");
    private static final Set<String> SECRETS = Set.of("ca.crt", "a.p12");

    @Test
    void whatHasASettingIsTakenOverAndTheRestIsListed() {
        var settings = read("""
                FROM maven:3.9-eclipse-temurin-21 AS build
                RUN apt-get update && apt-get install -y protobuf-compiler maven
                COPY . .
                RUN mvn -B -Pproduction -DskipTests -Dflavour=a clean package && npm run docs

                FROM eclipse-temurin:21-jre-alpine
                MAINTAINER Jane <jane@example.com>
                LABEL team=shop version="1 & 2"
                RUN apk add --no-cache tini curl=8.5.0-r0 ttf-dejavu \\
                    && addgroup -S app && adduser -S -u 1234 -G app app \\
                    && mkdir -p /data
                ENV TZ=Europe/Paris JAVA_OPTS="-Xmx512m -Dmode=prod" JAVA_TOOL_OPTIONS=-Xss1m
                ENV PATH=$PATH:/opt
                WORKDIR /srv
                ARG JAR_FILE=target/*.jar
                COPY --from=build /src/target/app.jar app.jar
                COPY ${JAR_FILE} other.jar
                COPY --chown=1234:0 --chmod=640 conf/ ./conf/
                COPY missing.txt ./
                COPY --from=busybox:1.37 /bin/busybox /bin/
                ADD https://example.com/agent.jar /agent.jar
                EXPOSE 8080/tcp 9090
                VOLUME ["/data", "/tmp"]
                STOPSIGNAL SIGINT
                USER app
                HEALTHCHECK CMD curl -f http://localhost:8080/health || exit 1
                ENTRYPOINT ["/sbin/tini", "--", "sh", "-c"]
                ENTRYPOINT exec java $JAVA_OPTS -javaagent:/agent.jar -Djava.security.egd=file:/dev/./urandom -jar app.jar --spring.profiles.active=prod
                """);

        assertThat(SettingsFile.text(settings, "Dockerfile")).isEqualTo("""
                <!-- Taken over from the Dockerfile that was here. This plugin reads it as if a parent POM held it: keep it,
                     or move the elements to the plugin's <configuration> in the POM, and delete it.

                     Not taken over:
                     - line 4, RUN npm (set <beforeMaven> or <afterMaven>, if the build needs it)
                     - line 13, ENV PATH (write the paths of programs in full)
                     - line 19, COPY missing.txt (the module has no such file, or none that an image may hold; set <copies>)
                     - line 21, ADD https://example.com/agent.jar (write the download as lines of your own, with a checksum)
                     - line 6, FROM eclipse-temurin:21-jre-alpine (Java follows the POM; set <javaVersion> to run on another version)
                     - line 28, ENTRYPOINT $JAVA_OPTS (pass options to a container in JDK_JAVA_OPTIONS, up to Java 8 in JAVA_TOOL_OPTIONS)
                     - line 28, ENTRYPOINT -javaagent:/agent.jar (set <javaAgents>)
                     - line 28, ENTRYPOINT -Djava.security.egd=file:/dev/./urandom (Java needs it no more since version 8) -->
                <configuration>
                  <arguments>
                    <argument>--spring.profiles.active=prod</argument>
                  </arguments>
                  <builderPackages>
                    <builderPackage>protobuf-compiler</builderPackage>
                  </builderPackages>
                  <copies>
                    <copy>
                      <source>conf/</source>
                      <target>conf/</target>
                      <mode>640</mode>
                      <owner>1234:0</owner>
                    </copy>
                    <copy>
                      <from>busybox:1.37</from>
                      <source>/bin/busybox</source>
                      <target>/bin/</target>
                    </copy>
                  </copies>
                  <env>
                    <TZ>Europe/Paris</TZ>
                  </env>
                  <fonts>true</fonts>
                  <healthcheck>/health</healthcheck>
                  <jvmOptions>-Xss1m -Xmx512m</jvmOptions>
                  <labels>
                    <org.opencontainers.image.authors>Jane &lt;jane@example.com&gt;</org.opencontainers.image.authors>
                    <team>shop</team>
                    <version>1 &amp; 2</version>
                  </labels>
                  <mavenArguments>
                    <mavenArgument>-Pproduction</mavenArgument>
                    <mavenArgument>-Dflavour=a</mavenArgument>
                  </mavenArguments>
                  <packages>
                    <package>tini</package>
                    <package>curl=8.5.0-r0</package>
                  </packages>
                  <ports>
                    <port>8080</port>
                    <port>9090</port>
                  </ports>
                  <runtime>alpine</runtime>
                  <stopSignal>SIGINT</stopSignal>
                  <systemProperties>
                    <mode>prod</mode>
                  </systemProperties>
                  <user>1234</user>
                  <volumes>
                    <volume>/data</volume>
                  </volumes>
                  <workingDirectory>/srv</workingDirectory>
                </configuration>
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eclipse-temurin:21-jre | ",
                "openjdk:8 | ",
                "ubuntu:22.04 | ",
                "gcr.io/distroless/java21-debian12:nonroot | runtime=distroless",
                "registry.access.redhat.com/ubi9/openjdk-21-runtime:1.20 | runtime=ubi",
                "registry.example.com/base/jre:21 | runtimeImage=registry.example.com/base/jre:21",
                "someone/java:21 | runtimeImage=someone/java:21",
                "someone/java | ",
                "public.ecr.aws/amazonlinux/amazonlinux:2023 | ",
            })
    void aPublicImageIsAKindAndAnotherOneIsKept(String image, String setting) {
        var settings = read("FROM " + image + "\nENTRYPOINT [\"java\", \"-jar\", \"app.jar\"]\n");

        assertThat(settings.configuration().children().stream()
                        .map(element -> element.name() + "=" + element.value())
                        .toList())
                .isEqualTo(setting == null ? List.of() : List.of(setting));
        assertThat(settings.left())
                .filteredOn(line -> !line.contains("follows the POM") && !line.contains("has a JRE"))
                .isEqualTo(
                        image.equals("someone/java")
                                ? List.of(
                                        "line 1, FROM someone/java (it has no fixed tag; set <runtimeImage> to one that has)")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENTRYPOINT [\"java\",\"-cp\",\"/app/*:/lib\",\"com.example.Main\",\"serve\",\"serve\"] | arguments=[serve, serve], mainClass=com.example.Main",
                "ENTRYPOINT [\"java\",\"org.springframework.boot.loader.launch.JarLauncher\"] | ",
                "CMD java -Xmx1g -jar /app.jar | jvmOptions=-Xmx1g",
                "ENTRYPOINT [\"java\",\"-jar\",\"/app.jar\"]\\nCMD [\"a b\"] | arguments=[a b]",
                "ENTRYPOINT java -jar /app.jar\\nCMD [\"ignored\"] | ",
                "ENTRYPOINT [\"sh\",\"-c\",\"java -Dx=y -jar /app.jar ${0} ${@}\"] | systemProperties=[y]",
                "ENTRYPOINT [\"java\",\"--add-opens\",\"java.base/java.lang=ALL-UNNAMED\",\"-jar\",\"a.jar\"] | jvmOptions=--add-opens=java.base/java.lang=ALL-UNNAMED",
                "CMD [\"java\",\"-jar\",\"-Dx=y\",\"/a.jar\",\"serve\"] | arguments=[serve], systemProperties=[y]",
                "HEALTHCHECK CMD curl http://localhost:8081/up\\nCMD java -jar a.jar | healthcheck=/up, ports=[8081]",
                "ENV JAVA_TOOL_OPTIONS=\"-Xss1m -cp x -Da=b\"\\nCMD java -Xss1m -jar a.jar | jvmOptions=-Xss1m, systemProperties=[b]",
                "COPY --from=busybox:1.37 bin/busybox /bin/\\nCMD java -jar a.jar | copies=[busybox:1.37, /bin/busybox, /bin/]",
                "COPY conf/app.yml ./\\nCMD java -jar a.jar | copies=[conf/app.yml, ./]",
                "ENV ID=77\\nRUN useradd --uid \"$ID\" me\\nUSER me\\nCMD java -jar a.jar | env=[77], user=77",
                "CMD [\"catalina.sh\",\"run\"] | ",
                "RUN apt-get install -y curl gcc jq && apt-get remove -y gcc jq\\nCMD java -jar a.jar | packages=[curl]",
                "RUN apk add --virtual .build gcc && apk del .build\\nCMD java -jar a.jar | ",
                "RUN apt-get install -y fonts-noto-cjk\\nCMD java -jar a.jar | packages=[fonts-noto-cjk]",
                "ENV NAME=me ID=77\\nRUN useradd --uid $ID $NAME\\nUSER me\\nCMD java -jar a.jar | env=[me, 77], user=77",
                "RUN mvn --define a=b --activate-profiles c package\\nCMD java -jar a.jar | mavenArguments=[-Da=b, -Pc]",
                "RUN ln -snf /usr/share/zoneinfo/$TZ /etc/localtime\\nCMD java -jar a.jar | ",
                "ENV TZ=Europe/Rome\\nRUN ln -snf /usr/share/zoneinfo/$TZ /etc/localtime\\nCMD java -jar a.jar | env=[Europe/Rome]",
                "RUN <<EOF\\napt-get update\\napt-get install -y curl\\nEOF\\nCMD java -jar a.jar | packages=[curl]",
                "FROM maven:3 AS unused\\nRUN apt-get install -y nodejs\\nFROM openjdk:8\\nCMD java -jar a.jar | ",
                "COPY conf/app.yml /entrypoint.sh\\nENTRYPOINT [\"/entrypoint.sh\"] | ",
                "WORKDIR /opt/shop\\nCOPY conf/app.yml ./\\nCMD java -jar a.jar | copies=[conf/app.yml, ./], workingDirectory=/opt/shop",
                "WORKDIR /opt\\nWORKDIR shop/\\nCOPY static /opt/shop/www\\nCMD java -jar a.jar | copies=[static, www], workingDirectory=/opt/shop",
                "WORKDIR /app/\\nCOPY static /srv/www\\nCMD java -jar a.jar | copies=[static, /srv/www]",
                "RUN useradd -ms /bin/bash web\\nUSER web\\nCMD java -Duser.home=/home/web -jar a.jar | home=/home/web, systemProperties=[/home/web]",
                "RUN adduser -D -h /srv/web -u 77 web\\nUSER web\\nENV DATA=/srv/web/data\\nCMD java -jar a.jar | env=[/srv/web/data], home=/srv/web, user=77",
                "COPY ca.crt /usr/local/share/ca-certificates/\\nRUN update-ca-certificates\\nCMD java -jar a.jar | certificates=[ca.crt]",
                "ARG ID=1500\\nRUN adduser --uid \"${ID}\" web\\nUSER web\\nCMD java -jar a.jar | user=1500",
                "RUN apt-get install -y -t noble-backports curl\\nCMD java -jar a.jar | packages=[curl]",
                "CMD [\"java\",\"-p\",\"/mods\",\"-m\",\"app/a.Main\",\"x\"] | arguments=[x]",
                "CMD [\"java\",\"@/x\",\"-jar\",\"a.jar\",\"x\"] | arguments=[x]",
                "RUN useradd -md /home/web web\\nWORKDIR /home/web\\nUSER web\\nCMD java -Dx=/home/web -jar a.jar | home=/home/web, systemProperties=[/home/web]",
                "EXPOSE 8080\\nHEALTHCHECK CMD curl http://localhost:9090/up\\nCMD java -jar a.jar | ports=[8080]",
                "RUN useradd -d /app web\\nWORKDIR /app\\nUSER web\\nCMD java -Dx=/app/y -jar a.jar | systemProperties=[/app/y]",
                "RUN useradd -m web\\nUSER web\\nCMD java -jar a.jar | ",
                "ENTRYPOINT [\"dumb-init\",\"--\",\"java\",\"-jar\",\"a.jar\"] | entrypointPrefix=[dumb-init, --], packages=[dumb-init]",
            })
    void theCommandIsReadAsDockerRunsIt(String lines, String expected) {
        var settings = read("FROM eclipse-temurin:21\n" + lines.replace("\\n", "\n") + "\n");

        assertThat(String.join(
                        ", ",
                        settings.configuration().children().stream()
                                .map(element -> element.name() + "="
                                        + (element.children().isEmpty() ? element.value() : element.texts()))
                                .toList()))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENTRYPOINT [\"/entrypoint.sh\"] | line 2, ENTRYPOINT /entrypoint.sh (the image starts Java without a script;",
                "ENV A=${B} | line 2, ENV A (set <env>)",
                "USER root | line 2, USER root (the image runs as another user",
                "RUN wget https://example.com/x | line 2, RUN wget (write it as lines of your own before USER",
                "SHELL [\"bash\",\"-c\"] | line 2, SHELL (write it as lines of your own)",
                "HEALTHCHECK CMD /check | line 2, HEALTHCHECK (set <healthcheck> to a path)",
                "COPY . /app/ | line 2, COPY . (the image holds the application alone; name further files in <copies>)",
                "RUNN x | line 2, all of it (Docker cannot read it either: unknown instruction: RUNN)",
                "EXPOSE 8000-8010 | line 2, EXPOSE 8000-8010 (set <ports>)",
                "VOLUME data | line 2, VOLUME data (set <volumes>)",
                "HEALTHCHECK --interval=5s CMD curl http://localhost:8080/up | line 2, HEALTHCHECK --interval=5s (the generated one has times of its own)",
                "ENTRYPOINT [\"java\",\"-jar\",\"a.jar\",\"x\"]\\nCMD [\"y\"] | line 2, ENTRYPOINT arguments (arguments of docker run replace <arguments>: pass those of the ENTRYPOINT with them)",
                "VOLUME /etc/app | line 2, VOLUME /etc/app (set <volumes>)",
                "VOLUME /app | line 2, VOLUME /app (set <volumes>)",
                "EXPOSE 99999 | line 2, EXPOSE 99999 (set <ports>)",
                "USER 9999999999 | line 2, USER 9999999999 (set <user>)",
                "STOPSIGNAL SIGFOO | line 2, STOPSIGNAL SIGFOO (set <stopSignal>)",
                "HEALTHCHECK CMD curl localhost/up | line 2, HEALTHCHECK (set <healthcheck> to a path)",
                "HEALTHCHECK CMD curl http://localhost/up | HEALTHCHECK (set <healthcheck> to a path, and <ports>)",
                "RUN dnf install -y shadow tree | line 2, RUN dnf tree (set <packages> to its name in the distribution of the image)",
                "RUN mkdir /config | line 2, RUN mkdir /config (if the application writes to it, set <volumes>)",
                "RUN ln -snf /usr/share/zoneinfo/$TZ /etc/localtime | line 2, RUN ln $TZ (set TZ in <env>)",
                "ARG JAR\\nLABEL v=$JAR | line 3, LABEL v (set <labels>)",
                "ENV A=\uFFFE | line 2, ENV A (set <env>)",
                "COPY conf/*.yml /app/conf/ | line 2, COPY conf/*.yml (name the files, or their folder, in <copies>)",
                "WORKDIR /app\\nCOPY conf/app.yml application.jar | line 3, COPY conf/app.yml to application.jar (the image has the application there;",
                "WORKDIR /opt/x\\nCOPY conf/app.yml lib/ | line 3, COPY conf/app.yml to lib/ (the image has the application there;",
                "CMD [\"java\",\"-jar\",\"a.jar\",\" i \"] | line 2, CMD \" i \" (no element of <arguments> can hold it)",
                "CMD [\"java\",\"-jar\",\"a.jar\",\"\"] | line 2, CMD \"\" (no element of <arguments> can hold it)",
                "FROM gcr.io/distroless/java21-debian12\\nENTRYPOINT [\"tini\",\"--\",\"java\",\"-jar\",\"a.jar\"] | line 3, ENTRYPOINT tini -- (distroless images have no such program;",
                "RUN <<EOF\\nwget https://example.com/x\\nEOF | line 2, RUN wget (write it",
                "FROM tomcat:9-jre11 | line 2, FROM tomcat:9-jre11 (the server and its version follow the POM, and so must <mavenArguments>)",
                "COPY conf/app.yml $CATALINA_HOME/conf/ | line 2, COPY conf/app.yml $CATALINA_HOME/conf/ (only the base image or the build knows the value of CATALINA_HOME)",
                "RUN dnf -q -y swap curl-minimal curl-full | line 2, RUN dnf swap (write it as lines of your own before USER)",
                "FROM openjdk:11 | line 2, FROM openjdk:11 (the image has a JRE; set <runtimeImage> if it compiles",
                "WORKDIR /usr/bin | WORKDIR /usr/bin (the application runs in /app; write other paths in full)",
                "FROM openjdk:8 | line 2, FROM openjdk:8 (Java follows the POM;",
                "COPY a.p12 /k/ | line 2, COPY a.p12 (the module has no such file, or none that an image may hold; set <copies>)",
                "COPY x.crt /usr/local/share/ca-certificates/ | line 2, COPY x.crt (set <certificates> to the file)",
                "RUN update-ca-certificates | line 2, RUN update-ca-certificates (set <certificates>)",
                "WORKDIR /app\\nRUN mkdir -p /app/data | line 3, RUN mkdir /app/data (if the application writes to it, set <volumes>)",
                "RUN echo a=b >/app/x | line 2, RUN echo into a file (write it as lines of your own, if the application needs it)",
                "COPY --chown=app:app conf /c | line 2, COPY --chown=app:app (set <owner> in <copies> to a number)",
                "COPY --chmod=u+x conf /c | line 2, COPY --chmod=u+x (set <mode> in <copies> to a number)",
                "ADD x.tar.gz /x/ | line 2, ADD x.tar.gz (write it as lines of your own: <copies> neither unpacks",
                "ENV PATH=/x:$PATH | line 2, ENV PATH (write the paths of programs in full)",
                "WORKDIR /app\\nCOPY conf conf\\nCMD java -cp /app/conf:a.jar a.Main | line 4, CMD -cp /app/conf (the class path holds the application alone",
                "HEALTHCHECK CMD curl -k https://localhost:8443/up | line 2, HEALTHCHECK (set <healthcheck> to a path)",
                "EXPOSE 8080\\nHEALTHCHECK CMD curl http://localhost:9090/up | HEALTHCHECK of port 9090 (the generated one asks the first of <ports>)",
                "CMD java -jar runner.jar app.war | line 2, CMD app.war (the image runs the war by itself)",
            })
    void whatHasNoSettingIsListed(String line, String left) {
        assertThat(read("FROM eclipse-temurin:21\n" + line.replace("\\n", "\n") + "\n")
                        .left())
                .anyMatch(text -> text.startsWith(left));
    }

    @Test
    void whatAnotherStageMakesIsNotTheApplication() {
        var settings = read("""
                FROM node:22 AS web
                RUN npm run build
                FROM maven:3.9 AS build
                RUN mvn package
                FROM registry.example.com/linux:9
                RUN dnf install -y java-21-headless
                COPY --from=web /web/build/ /static/
                COPY --from=build /src/target/a.jar /a.jar
                CMD java -jar /a.jar
                """);

        assertThat(settings.configuration().children()).isEmpty();
        assertThat(settings.left())
                .containsExactly(
                        "line 2, RUN npm (set <beforeMaven> or <afterMaven>, if the build needs it)",
                        "line 7, COPY /web/build/ from the stage web (make it in <beforeMaven> or <afterMaven>, and set "
                                + "<copies> with <from>build</from>)",
                        "line 5, FROM registry.example.com/linux:9 (it has no Java of its own; set <runtimeImage> to an "
                                + "image that has)");
    }

    @Test
    void whatCannotBeAppliedIsGivenUp() {
        var settings = read(
                "FROM eclipse-temurin:21\nEXPOSE 8080\nENTRYPOINT [\"tini\",\"--\",\"java\",\"-jar\",\"a.jar\"]\n");

        assertThat(settings.giveUp("<user> is wrong.")).isFalse();
        assertThat(settings.giveUp("<packages> is set, but these images have none."))
                .isTrue();
        assertThat(settings.configuration().names()).isEqualTo("ports");
        assertThat(settings.left()).contains("<packages> (<packages> is set, but these images have none)");
    }

    @Test
    void whatIsWrittenIsReadAsItWas() throws Exception {
        var settings = read(
                "FROM a/b:1\nENV A=\"<x> & ]]> -- \\\" 'y'\"\nENTRYPOINT [\"java\",\"-jar\",\"a.jar\",\"--a<b\"]\n");

        assertThat(XmlReader.read(SettingsFile.text(settings, "Dockerfile-- x")))
                .isEqualTo(settings.configuration());
        assertThat(settings.configuration().text("env/A")).contains("<x> & ]]> -- \" 'y'");
    }

    private static ImportedSettings read(String text) {
        return DockerfileImport.of(text, FILES::contains, file -> !SECRETS.contains(file));
    }
}
