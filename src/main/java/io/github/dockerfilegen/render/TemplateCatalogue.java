package io.github.dockerfilegen.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The built-in templates; a folder of the class path cannot be listed, so they are. */
final class TemplateCatalogue {

    static final List<String> NAMES = List.of(
            "Dockerfile.ftl",
            "application/artifact.ftl",
            "application/cached-times.ftl",
            "application/fixed-times.ftl",
            "application/jar/class-path.ftl",
            "application/jar/libraries.ftl",
            "application/jar/manifest.ftl",
            "application/jar/single-file.ftl",
            "application/quarkus/folder.ftl",
            "application/quarkus/legacy-jar.ftl",
            "application/server.ftl",
            "application/spring-boot/launcher.ftl",
            "application/spring-boot/layertools.ftl",
            "application/spring-boot/libraries.ftl",
            "application/spring-boot/tools.ftl",
            "application/war/exploded.ftl",
            "application/war/jetty.ftl",
            "application/war/open-liberty.ftl",
            "application/war/payara-micro.ftl",
            "application/war/tomcat.ftl",
            "application/war/tomee.ftl",
            "application/war/wildfly-provisioned.ftl",
            "application/war/wildfly.ftl",
            "builder/alone.ftl",
            "builder/base.ftl",
            "builder/dependencies.ftl",
            "builder/env.ftl",
            "builder/layer.ftl",
            "builder/machine-code.ftl",
            "builder/mount.ftl",
            "builder/poms.ftl",
            "builder/sources.ftl",
            "builder/toolchains.ftl",
            "docker-bake.ftl",
            "dockerignore.ftl",
            "hooks/build-begin.ftl",
            "hooks/build-end.ftl",
            "hooks/maven-before.ftl",
            "hooks/runtime-begin.ftl",
            "hooks/runtime-end.ftl",
            "packages/apk.ftl",
            "packages/apt.ftl",
            "packages/microdnf.ftl",
            "runtime/additions.ftl",
            "runtime/agents.ftl",
            "runtime/aot.ftl",
            "runtime/application-files.ftl",
            "runtime/build-labels.ftl",
            "runtime/certificates.ftl",
            "runtime/copy.ftl",
            "runtime/files.ftl",
            "runtime/jdeps.ftl",
            "runtime/linked-java.ftl",
            "runtime/linked.ftl",
            "runtime/metadata.ftl",
            "runtime/probe.ftl",
            "runtime/smoke-start.ftl",
            "runtime/stage.ftl",
            "runtime/user.ftl");

    private TemplateCatalogue() {}

    /** The built-in template whose name is most like another one: the same name elsewhere, or else the fewest edits. */
    static String nearest(String name) {
        return NAMES.stream()
                .min(Comparator.comparing((String known) -> !stem(known).equals(stem(name)))
                        .thenComparing(known -> edits(known, name)))
                .orElseThrow();
    }

    private static String stem(String name) {
        return name.substring(name.lastIndexOf('/') + 1)
                .replaceFirst("\\..*", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance. */
    private static int edits(String from, String to) {
        var row = new int[to.length() + 1];
        Arrays.setAll(row, column -> column);
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var above = row[j];
                row[j] = Math.min(
                        Math.min(above, row[j - 1]) + 1, diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
