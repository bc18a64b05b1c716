package io.github.dockerfilegen.dockerfile;

/** A Dockerfile without findings, and variations of it for tests. */
final class SampleDockerfile {

    static final String CLEAN = """
            FROM maven:3.9-eclipse-temurin-21 AS build
            WORKDIR /build
            COPY pom.xml ./
            COPY src/ src/
            RUN --mount=type=cache,id=maven,target=/root/.m2/repository,sharing=locked \\
                mvn --batch-mode package

            FROM eclipse-temurin:21-jre-noble AS runtime
            LABEL org.opencontainers.image.title="demo"
            ENV JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=75.0"
            WORKDIR /app
            COPY --from=build /build/target/app.jar ./
            EXPOSE 8080
            USER 10001:10001
            HEALTHCHECK --interval=30s CMD ["java", "-version"]
            ENTRYPOINT ["java", "-jar", "app.jar"]
            """;

    private SampleDockerfile() {}

    /** The clean file with more lines in the build stage, after its COPY instructions. */
    static String inBuild(String lines) {
        return replacing("COPY src/ src/\n", "COPY src/ src/\n" + lines + "\n");
    }

    /** The clean file with more lines in the final stage, before EXPOSE. */
    static String inRuntime(String lines) {
        return replacing("EXPOSE 8080\n", lines + "\nEXPOSE 8080\n");
    }

    static String replacing(String part, String other) {
        if (!CLEAN.contains(part)) {
            throw new IllegalArgumentException("not in the sample: " + part);
        }
        return CLEAN.replace(part, other);
    }
}
