package io.github.dockerfilegen.model;

/**
 * The project's Maven Wrapper.
 *
 * @param script the path of {@code mvnw} in the build context
 * @param mavenVersion the version in {@code distributionUrl}, for example {@code 3.9.16}; empty if unknown
 * @param start how the script gets its Maven
 * @param checksum whether {@code distributionSha256Sum} is set for a {@code .zip}
 * @param carriageReturns whether the script has Windows line endings, which break it in a shell
 */
public record Wrapper(String script, String mavenVersion, Start start, boolean checksum, boolean carriageReturns) {

    /** What the script needs besides a JDK. */
    public enum Start {
        /** Nothing: it compiles its own downloader where there is neither wget nor curl (wrapper 3.2 and up). */
        SCRIPT_ONLY,
        /** {@code .mvn/wrapper/maven-wrapper.jar}, which exists. */
        JAR,
        /** {@code .mvn/wrapper/MavenWrapperDownloader.java}, which exists and downloads the jar. */
        DOWNLOADER_SOURCE,
        /** wget or curl, which JDK images lack. */
        DOWNLOAD_TOOL
    }
}
