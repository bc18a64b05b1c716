package io.github.dockerfilegen.model;

/**
 * The project's Maven Wrapper.
 *
 * @param script the path of {@code mvnw} in the build context
 * @param mavenVersion the version in {@code distributionUrl}, for example {@code 3.9.16}; empty when it cannot be told
 * @param start how the script gets its Maven
 * @param checksum whether {@code distributionSha256Sum} is set for a {@code .zip}
 * @param carriageReturns whether the script has Windows line ends, which a shell takes for a part of each command
 */
public record Wrapper(String script, String mavenVersion, Start start, boolean checksum, boolean carriageReturns) {

    /** What the script needs besides a JDK. */
    public enum Start {
        /** Nothing: it compiles its own downloader where there is neither wget nor curl (wrapper 3.2 and up). */
        SCRIPT_ONLY,
        /** {@code .mvn/wrapper/maven-wrapper.jar}, which is there. */
        JAR,
        /** {@code .mvn/wrapper/MavenWrapperDownloader.java}, which is there and downloads the jar. */
        DOWNLOADER_SOURCE,
        /** wget or curl, which a JDK image has not. */
        DOWNLOAD_TOOL
    }
}
