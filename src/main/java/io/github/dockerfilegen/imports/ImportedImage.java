package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.image.base.BaseImages;
import java.util.regex.Pattern;

/** What a base image means for the settings: public images of Java are a kind, others are the runtime image. */
final class ImportedImage {

    /** Public images with a JRE or a JDK, and those of distributions, into which people install one. */
    private static final Pattern PUBLIC = Pattern.compile(
            "(?:(?:docker\\.io/)?(?:library/)?(?:eclipse-temurin|openjdk|amazoncorretto|ibm-semeru-runtimes|ibmjava"
                    + "|sapmachine|java|maven|tomcat|jetty|alpine|ubuntu|debian|centos|fedora|rockylinux|almalinux"
                    + "|amazonlinux|busybox|scratch|(?:adoptopenjdk|azul|bellsoft|fabric8|vegardit|azulzulu)/.*)"
                    + "|gcr\\.io/distroless/.*|public\\.ecr\\.aws/(?:amazonlinux|amazoncorretto|docker/library)/.*"
                    + "|mcr\\.microsoft\\.com/openjdk/.*|registry\\.access\\.redhat\\.com/.*"
                    + "|container-registry\\.oracle\\.com/java/.*|ghcr\\.io/graalvm/.*)(?::[^/]*)?(?:@.*)?");

    /** It says so, or is an image that has one unless it says otherwise. */
    private static final Pattern JDK = Pattern.compile("(?!.*(?:jre|headless|runtime|distroless|tomcat)).*"
            + "(?:jdk|(?:eclipse-temurin|amazoncorretto|openjdk|sapmachine|maven)(?::|$)).*");

    private ImportedImage() {}

    /** Whether a name has a tag or a digest. */
    static boolean isFixed(String image) {
        return image.matches(".*(?:@|:[^/]+$).*");
    }

    /** Lists the version in the tag of a public image: the generated file follows the POM. */
    static void version(String image, String where, ImportedSettings settings) {
        var name = image.replaceFirst(":[^/]*$", "");
        if (name.matches("(?:.*/)?tomcat")) {
            settings.leave(
                    where + " " + image, "the server and its version follow the POM, and so must <mavenArguments>");
        } else if (PUBLIC.matcher(image).matches()
                && image.matches(".*(?::\\d|/java\\d|openjdk-\\d).*")
                && isJava(name)) {
            settings.leave(where + " " + image, "Java follows the POM; set <javaVersion> to run on another version");
        }
    }

    private static boolean isJava(String name) {
        return !name.matches("(?:.*/)?(?:alpine|ubuntu|debian|centos|fedora|rockylinux|almalinux|amazonlinux|busybox)");
    }

    /**
     * @param where what names the image, for what cannot be taken over
     * @param hasJava whether Java is in it: nobody installs one into it
     */
    static void take(String image, String where, boolean hasJava, ImportedSettings settings) {
        var kind = BaseImages.namedBy(image);
        if (JDK.matcher(image).matches()) {
            settings.leave(where + " " + image, "the image has a JRE; set <runtimeImage> if it compiles at run time");
        }
        if (!hasJava && !PUBLIC.matcher(image).matches()) {
            settings.leave(where + " " + image, "it has no Java of its own; set <runtimeImage> to an image that has");
        } else if (PUBLIC.matcher(image).matches()) {
            if (!kind.equals(BaseImages.DEFAULT)) {
                settings.set("runtime", kind.word());
            }
        } else if (!isFixed(image) || image.contains("$")) {
            settings.leave(where + " " + image, "it has no fixed tag; set <runtimeImage> to one that has");
        } else {
            settings.set("runtimeImage", image);
        }
    }
}
