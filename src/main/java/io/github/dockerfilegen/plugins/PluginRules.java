package io.github.dockerfilegen.plugins;

import static io.github.dockerfilegen.plugins.PluginRule.plugin;
import static io.github.dockerfilegen.plugins.PluginTrait.CLEANS;
import static io.github.dockerfilegen.plugins.PluginTrait.DOWNLOADS;
import static io.github.dockerfilegen.plugins.PluginTrait.FORMATS;
import static io.github.dockerfilegen.plugins.PluginTrait.FRONTEND;
import static io.github.dockerfilegen.plugins.PluginTrait.LIBRARY;
import static io.github.dockerfilegen.plugins.PluginTrait.MACHINE_CODE;
import static io.github.dockerfilegen.plugins.PluginTrait.NEEDS_A_PHASE;
import static io.github.dockerfilegen.plugins.PluginTrait.NEEDS_NO_DATABASE;
import static io.github.dockerfilegen.plugins.PluginTrait.PACKS;
import static io.github.dockerfilegen.plugins.PluginTrait.READS_NOTHING;
import static io.github.dockerfilegen.plugins.PluginTrait.SHIPS;
import static io.github.dockerfilegen.plugins.PluginTrait.STARTS_PROGRAMS;
import static io.github.dockerfilegen.plugins.PluginTrait.TESTS;
import static io.github.dockerfilegen.plugins.PluginTrait.VAADIN;
import static io.github.dockerfilegen.plugins.PluginTrait.WRITES_NO_SOURCES;

import io.github.dockerfilegen.model.BuildPlugin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every Maven plugin of which something is known, one row each. */
public final class PluginRules {

    private static final String[] MANIFEST = {"archive/manifest/mainClass", "archive/manifestEntries/Main-Class"};

    static final List<PluginRule> ALL = List.of(
            // Frameworks
            plugin("spring-boot-maven-plugin", PACKS, NEEDS_NO_DATABASE, WRITES_NO_SOURCES)
                    .packagesWith("repackage")
                    .namesMainClass("mainClass")
                    .configuresImage("image"),
            plugin("quarkus-maven-plugin", PACKS, WRITES_NO_SOURCES).packagesWith("build"),
            plugin("micronaut-maven-plugin", PACKS),
            plugin("vertx-maven-plugin", PACKS).packagesWith("package").namesMainClass("verticle", "launcher"),
            plugin("wildfly-jar-maven-plugin").packagesWith("package"),
            plugin("wildfly-maven-plugin", NEEDS_NO_DATABASE),
            plugin("payara-micro-maven-plugin").packagesWith("bundle"),
            plugin("liberty-maven-plugin", NEEDS_NO_DATABASE),
            plugin("jetty-maven-plugin", NEEDS_NO_DATABASE),
            plugin("tomcat7-maven-plugin", NEEDS_NO_DATABASE),
            // Archives and distributions
            plugin("maven-jar-plugin", WRITES_NO_SOURCES).namesMainClass(MANIFEST),
            plugin("maven-war-plugin", WRITES_NO_SOURCES),
            plugin("maven-shade-plugin", PACKS, WRITES_NO_SOURCES)
                    .namesMainClass(
                            "transformers/transformer/mainClass",
                            "transformers/transformer/manifestEntries/Main-Class",
                            "transformers/transformer/manifestEntries/Main-Verticle"),
            plugin("maven-assembly-plugin", PACKS, WRITES_NO_SOURCES).namesMainClass(MANIFEST),
            plugin("javafx-maven-plugin").namesMainClass("mainClass"),
            plugin("maven-source-plugin", WRITES_NO_SOURCES).off("-Dmaven.source.skip=true"),
            plugin("maven-javadoc-plugin", WRITES_NO_SOURCES).off("-Dmaven.javadoc.skip=true"),
            plugin("appassembler-maven-plugin", SHIPS),
            plugin("launch4j-maven-plugin", SHIPS),
            plugin("jpackage-maven-plugin", SHIPS),
            plugin("maven-jlink-plugin", SHIPS),
            plugin("jdeb", PACKS),
            plugin("rpm-maven-plugin", PACKS),
            // Images and deployment
            plugin("jib-maven-plugin", SHIPS, NEEDS_NO_DATABASE, READS_NOTHING, WRITES_NO_SOURCES)
                    .namesMainClass("container/mainClass")
                    .configuresImage("container"),
            plugin("docker-maven-plugin", SHIPS, CLEANS, NEEDS_NO_DATABASE, READS_NOTHING)
                    .configuresImage("images/image/build"),
            plugin("kubernetes-maven-plugin").configuresImage("images/image/build"),
            plugin("openshift-maven-plugin").configuresImage("images/image/build"),
            plugin("dockerfile-maven-plugin", SHIPS, READS_NOTHING),
            plugin("docker-compose-maven-plugin", READS_NOTHING),
            plugin("dockerfile-gen-maven-plugin", CLEANS, READS_NOTHING, WRITES_NO_SOURCES),
            plugin("appengine-maven-plugin", READS_NOTHING),
            plugin("azure-webapp-maven-plugin", READS_NOTHING),
            // Compilers and resources
            plugin("maven-compiler-plugin", WRITES_NO_SOURCES),
            plugin("kotlin-maven-plugin", WRITES_NO_SOURCES),
            plugin("maven-resources-plugin", NEEDS_NO_DATABASE, WRITES_NO_SOURCES),
            plugin("properties-maven-plugin", NEEDS_NO_DATABASE),
            plugin("native-maven-plugin", MACHINE_CODE, READS_NOTHING),
            plugin("native-image-maven-plugin", MACHINE_CODE),
            plugin("nar-maven-plugin", MACHINE_CODE),
            plugin("maven-nar-plugin", MACHINE_CODE),
            plugin("cmake-maven-plugin", MACHINE_CODE),
            // Front ends and programs
            plugin("frontend-maven-plugin", FORMATS, FRONTEND, STARTS_PROGRAMS)
                    .offWithoutSources("-Dskip.installnodenpm", "-Dskip.npm", "-Dskip.installyarn", "-Dskip.yarn"),
            plugin("vaadin-maven-plugin", FRONTEND, VAADIN),
            plugin("flow-maven-plugin", FRONTEND, VAADIN),
            plugin("hilla-maven-plugin", FRONTEND, VAADIN),
            plugin("exec-maven-plugin", FORMATS, STARTS_PROGRAMS, DOWNLOADS, NEEDS_A_PHASE),
            plugin("maven-antrun-plugin", FORMATS, STARTS_PROGRAMS, DOWNLOADS, NEEDS_A_PHASE),
            plugin("download-maven-plugin", DOWNLOADS),
            plugin("wagon-maven-plugin", DOWNLOADS),
            // Databases
            plugin("flyway-maven-plugin", NEEDS_A_PHASE),
            plugin("liquibase-maven-plugin", NEEDS_A_PHASE),
            plugin("sql-maven-plugin", NEEDS_A_PHASE),
            plugin("hibernate-tools-maven", NEEDS_A_PHASE),
            // Tests
            plugin("maven-surefire-plugin", TESTS, NEEDS_NO_DATABASE, READS_NOTHING, WRITES_NO_SOURCES),
            plugin("maven-failsafe-plugin", TESTS, NEEDS_NO_DATABASE, READS_NOTHING, WRITES_NO_SOURCES),
            plugin("maven-invoker-plugin", TESTS, READS_NOTHING),
            plugin("jacoco-maven-plugin", READS_NOTHING, WRITES_NO_SOURCES),
            // Checks and formatters
            plugin("apache-rat-plugin").offWithoutSources("-Drat.skip"),
            plugin("detekt-maven-plugin").offWithoutSources("-Ddetekt.skip"),
            plugin("editorconfig-maven-plugin", FORMATS),
            plugin("fmt-maven-plugin").offWithoutSources("-Dfmt.skip"),
            plugin("formatter-maven-plugin").offWithoutSources("-Dformatter.skip"),
            plugin("impsort-maven-plugin").offWithoutSources("-Dimpsort.skip"),
            plugin("ktlint", FORMATS),
            plugin("ktlint-maven-plugin", FORMATS).offWithoutSources("-Dktlint.skip"),
            plugin("license-maven-plugin").offWithoutSources("-Dlicense.skip"),
            plugin("maven-checkstyle-plugin", NEEDS_A_PHASE, WRITES_NO_SOURCES).offWithoutSources("-Dcheckstyle.skip"),
            plugin("maven-pmd-plugin", NEEDS_A_PHASE).offWithoutSources("-Dpmd.skip", "-Dcpd.skip"),
            plugin("prettier-maven-plugin", FORMATS),
            plugin("rewrite-maven-plugin", FORMATS),
            plugin("spotbugs-maven-plugin", NEEDS_A_PHASE).offWithoutSources("-Dspotbugs.skip"),
            plugin("spotless-maven-plugin", FORMATS, WRITES_NO_SOURCES)
                    .offWithoutSources("-Dspotless.check.skip=true", "-Dspotless.apply.skip=true"),
            plugin("spring-javaformat-maven-plugin").offWithoutSources("-Dspring-javaformat.skip"),
            // Libraries
            plugin("animal-sniffer-maven-plugin", LIBRARY),
            plugin("bnd-maven-plugin", LIBRARY),
            plugin("central-publishing-maven-plugin", LIBRARY),
            plugin("clirr-maven-plugin", LIBRARY),
            plugin("japicmp-maven-plugin", LIBRARY),
            plugin("maven-bundle-plugin", LIBRARY),
            plugin("nexus-staging-maven-plugin", LIBRARY),
            plugin("revapi-maven-plugin", LIBRARY),
            // The build itself, and releases
            plugin("flatten-maven-plugin", WRITES_NO_SOURCES),
            plugin("git-commit-id-maven-plugin", WRITES_NO_SOURCES),
            plugin("jgitflow-maven-plugin", READS_NOTHING),
            plugin("jreleaser-maven-plugin", READS_NOTHING),
            plugin("maven-clean-plugin", CLEANS, WRITES_NO_SOURCES),
            plugin("maven-deploy-plugin", READS_NOTHING, WRITES_NO_SOURCES),
            plugin("maven-enforcer-plugin", WRITES_NO_SOURCES),
            plugin("maven-gpg-plugin", READS_NOTHING),
            plugin("maven-install-plugin", WRITES_NO_SOURCES),
            plugin("maven-release-plugin", READS_NOTHING, WRITES_NO_SOURCES),
            plugin("maven-scm-plugin", READS_NOTHING),
            plugin("maven-site-plugin", READS_NOTHING, WRITES_NO_SOURCES),
            plugin("maven-toolchains-plugin", WRITES_NO_SOURCES),
            plugin("sonar-maven-plugin", READS_NOTHING, WRITES_NO_SOURCES),
            plugin("versions-maven-plugin", READS_NOTHING, WRITES_NO_SOURCES));

    /** It puts the licences of libraries into the artifact; the one that is meant checks headers. */
    private static final Set<String> NAMESAKES = Set.of("org.codehaus.mojo:license-maven-plugin");

    private static final Map<String, PluginRule> BY_ARTIFACT_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PluginRule::artifactId, Function.identity()));

    private PluginRules() {}

    /** The elements of a plugin's configuration that name a class to start. */
    public static List<String> mainClasses(String artifactId) {
        return of(artifactId).map(PluginRule::mainClasses).orElse(List.of());
    }

    /** The element with the settings of the image that a plugin makes; empty where it makes none. */
    public static Optional<String> imageSettings(String artifactId) {
        return of(artifactId).map(PluginRule::imageSettings).filter(element -> !element.isEmpty());
    }

    /** The same for a plugin that may share its artifact id with another one. */
    public static Optional<PluginRule> of(BuildPlugin plugin) {
        return NAMESAKES.contains(plugin.key()) ? Optional.empty() : of(plugin.artifactId());
    }

    /** What is known about a plugin; empty when it is nothing. */
    public static Optional<PluginRule> of(String artifactId) {
        return Optional.ofNullable(BY_ARTIFACT_ID.get(artifactId));
    }
}
