package io.github.dockerfilegen.build;

import java.util.List;
import java.util.Map;

/** Plugins that a build of the image does without, by artifact id, with the options that switch them off. */
final class SkippedPlugins {

    /** Plugins that judge sources and would reject a placeholder, with what switches them off. */
    static final Map<String, List<String>> CHECKS = Map.ofEntries(
            Map.entry("maven-checkstyle-plugin", List.of("-Dcheckstyle.skip")),
            Map.entry("maven-pmd-plugin", List.of("-Dpmd.skip", "-Dcpd.skip")),
            Map.entry("spotbugs-maven-plugin", List.of("-Dspotbugs.skip")),
            Map.entry("spotless-maven-plugin", List.of("-Dspotless.check.skip=true", "-Dspotless.apply.skip=true")),
            Map.entry("spring-javaformat-maven-plugin", List.of("-Dspring-javaformat.skip")),
            Map.entry("fmt-maven-plugin", List.of("-Dfmt.skip")),
            Map.entry("formatter-maven-plugin", List.of("-Dformatter.skip")),
            Map.entry("impsort-maven-plugin", List.of("-Dimpsort.skip")),
            Map.entry("license-maven-plugin", List.of("-Dlicense.skip")),
            Map.entry("apache-rat-plugin", List.of("-Drat.skip")),
            Map.entry("ktlint-maven-plugin", List.of("-Dktlint.skip")),
            Map.entry("detekt-maven-plugin", List.of("-Ddetekt.skip")));
    /** Plugins that fail without the sources they work on. */
    static final Map<String, List<String>> FRONTENDS = Map.of(
            "frontend-maven-plugin",
            List.of("-Dskip.installnodenpm", "-Dskip.npm", "-Dskip.installyarn", "-Dskip.yarn"));
    /** Archives beside the application, for repositories and people. */
    static final Map<String, List<String>> BESIDE = Map.of(
            "maven-javadoc-plugin",
            List.of("-Dmaven.javadoc.skip=true"),
            "maven-source-plugin",
            List.of("-Dmaven.source.skip=true"));

    private SkippedPlugins() {}
}
