package io.github.dockerfilegen.render;

import java.util.List;

/** The built-in templates; a folder of the class path cannot be listed, so they are. */
final class TemplateCatalogue {

    static final String DOCKERFILE = "Dockerfile.ftl";
    static final String BAKE = "docker-bake.ftl";
    static final String DOCKERIGNORE = "dockerignore.ftl";

    static final List<String> NAMES = List.of(
            DOCKERFILE,
            "application/class-path.ftl",
            "application/exploded-war.ftl",
            "application/jetty.ftl",
            "application/open-liberty.ftl",
            "application/payara-micro.ftl",
            "application/quarkus-folder.ftl",
            "application/quarkus-legacy-jar.ftl",
            "application/single-file.ftl",
            "application/spring-boot-launcher.ftl",
            "application/spring-boot-layertools.ftl",
            "application/spring-boot-libraries.ftl",
            "application/spring-boot-tools.ftl",
            "application/tomcat.ftl",
            "application/tomee.ftl",
            "application/wildfly-provisioned.ftl",
            "application/wildfly.ftl",
            "artifact/among.ftl",
            "artifact/only.ftl",
            "builder/dependencies.ftl",
            "builder/layer.ftl",
            "builder/mount.ftl",
            "builder/poms.ftl",
            "builder/sources.ftl",
            "builder/toolchains.ftl",
            BAKE,
            DOCKERIGNORE,
            "runtime/alpine.ftl",
            "runtime/distroless.ftl",
            "runtime/jre.ftl",
            "runtime/probe.ftl",
            "runtime/probe/GrpcHealthProbe.ftl",
            "runtime/probe/HealthProbe.ftl",
            "runtime/probe/HttpsHealthProbe.ftl",
            "runtime/stage.ftl",
            "runtime/ubi.ftl",
            "server/fetch.ftl");

    private TemplateCatalogue() {}
}
