package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the user adds to the build.
 *
 * @param packages packages of the build image; a prefix such as {@code apk:} limits one to that package manager
 * @param certificates files of the project, PEM, that the build and the image trust; relative to the module's folder
 * @param buildArgs build arguments with their defaults, by name
 * @param mavenArguments words behind Maven's own; {@code $NAME} stands for a build argument
 * @param mavenOpts JVM options of Maven
 * @param beforeMaven shell commands before Maven runs
 * @param afterMaven shell commands behind it
 * @throws DockerfileGenException when a value has the wrong form for its parameter
 */
public record BuildSettings(
        List<String> packages,
        List<String> certificates,
        SortedMap<String, String> buildArgs,
        List<String> mavenArguments,
        String mavenOpts,
        List<String> beforeMaven,
        List<String> afterMaven) {

    /** An ENV of the image comes before an ARG of its name (Dockerfile reference, "Using ARG variables"). */
    private static final Set<String> OF_THE_IMAGE =
            Set.of("JAVA_HOME", "JAVA_VERSION", "LANG", "LANGUAGE", "LC_ALL", "MAVEN_CONFIG", "MAVEN_HOME", "PATH");

    /** Nothing. */
    public static final BuildSettings NONE =
            new BuildSettings(List.of(), List.of(), new TreeMap<>(), List.of(), "", List.of(), List.of());

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern CERTIFICATE = Pattern.compile("(?!/)(?!(?:.*/)?\\.\\.(?:/|$))\\S.*\\.(?:crt|pem|cer)");

    public BuildSettings {
        packages = List.copyOf(packages);
        certificates = List.copyOf(certificates);
        buildArgs = new TreeMap<>(buildArgs);
        mavenArguments = List.copyOf(mavenArguments);
        beforeMaven = List.copyOf(beforeMaven);
        afterMaven = List.copyOf(afterMaven);
        packages.forEach(name -> PackageName.parse(name, "builderPackages"));
        certificates.forEach(file ->
                Form.require(CERTIFICATE, file, "certificates", "a PEM file of the project", "certs/company-ca.crt"));
        buildArgs
                .keySet()
                .forEach(name -> Form.require(NAME, name, "buildArgs", "the name of a build argument", "REVISION"));
        buildArgs.keySet().stream().filter(OF_THE_IMAGE::contains).findFirst().ifPresent(name -> {
            throw new DockerfileGenException("<" + name
                    + "> in <buildArgs> has no effect, because the build image sets a variable of that name. "
                    + "Use another name.");
        });
        beforeMaven.forEach(command -> requireOneLine(command, "beforeMaven"));
        afterMaven.forEach(command -> requireOneLine(command, "afterMaven"));
        mavenArguments.forEach(word -> requireOneLine(word, "mavenArguments"));
        requireOneLine(mavenOpts, "mavenOpts");
    }

    private static void requireOneLine(String text, String parameter) {
        if (Quoting.breaksLines(text) || text.endsWith("\\") || text.contains("<<")) {
            throw new DockerfileGenException(Quoting.json(text) + " in <" + parameter
                    + "> does not end on its line. Write each command on one line, in an element of its own.");
        }
    }
}
