package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.TrustStore;
import java.util.List;
import java.util.regex.Pattern;

/** Plans how a stage trusts the certificates of {@code <certificates>}: in its system, and in its JVM. */
public final class TrustStores {

    /** Where each distribution looks for certificates of the administrator: update-ca-certificates(8). */
    private static final String DEBIAN = "/usr/local/share/ca-certificates/";
    /** The same on Red Hat: update-ca-trust(8). */
    private static final String RED_HAT = "/etc/pki/ca-trust/source/anchors/";

    /** RFC 7468. */
    private static final Pattern BEGIN = Pattern.compile("-----BEGIN (?:TRUSTED )?CERTIFICATE-----");

    private TrustStores() {}

    /**
     * The paths of the certificates in the build context.
     *
     * @throws DockerfileGenException when one is no file of the project
     */
    public static List<String> files(ProjectFacts facts, List<String> certificates) {
        var files = certificates.stream()
                .map(path -> facts.files()
                        .inside(path)
                        .or(() -> facts.files().contextText(path).map(text -> path))
                        .orElseThrow(() -> new DockerfileGenException("\"" + path
                                + "\" in <certificates> is not a file of the project: it is neither in the module's "
                                + "folder nor at the root of the build context. Correct the path, or copy the "
                                + "certificate there.")))
                .distinct()
                .toList();
        files.forEach(file -> requireOne(facts, file));
        files.stream()
                .filter(file -> files.stream()
                        .anyMatch(other -> !other.equals(file) && name(other).equals(name(file))))
                .findFirst()
                .ifPresent(file -> {
                    throw new DockerfileGenException("Two files in <certificates> are called \"" + name(file)
                            + "\", which names a certificate in the trust store. Rename one of them.");
                });
        return files;
    }

    /** {@code keytool} imports the first certificate of a file. */
    private static void requireOne(ProjectFacts facts, String file) {
        var found = facts.files()
                .contextText(file)
                .map(text -> BEGIN.matcher(text).results().count())
                .orElse(0L);
        if (found != 1) {
            throw new DockerfileGenException("\"" + file + "\" in <certificates> holds " + found
                    + " certificates in PEM form, and Java imports one from a file. Put each into a file of its own.");
        }
    }

    /**
     * The trust store of a stage.
     *
     * @param files the certificates, paths of the build context
     * @param packageManager that of the distribution
     * @param store the option of {@code keytool} for the JVM's own trust store
     */
    public static TrustStore of(List<String> files, String packageManager, ShellText store) {
        var redHat = packageManager.equals("microdnf");
        var folder = redHat ? RED_HAT : DEBIAN;
        return new TrustStore(
                files.stream()
                        // Debian takes files that end in .crt only.
                        .map(file -> new CopyInstruction(List.of(file), folder + name(file) + ".crt"))
                        .toList(),
                redHat ? ShellText.of("update-ca-trust") : ShellText.of("update-ca-certificates"),
                files.stream()
                        .map(file -> new TrustStore.Certificate(
                                store, ShellText.word(name(file)), ShellText.word(folder + name(file) + ".crt")))
                        .toList());
    }

    /**
     * The option of {@code keytool}; {@code -cacerts} came with Java 9.
     *
     * @param jdk whether the stage has a whole JDK
     */
    public static ShellText store(int java, boolean jdk) {
        return java > 8
                ? ShellText.of("-cacerts")
                : jdk
                        ? ShellText.of("-keystore \"$JAVA_HOME/jre/lib/security/cacerts\"")
                        : ShellText.of("-keystore \"$JAVA_HOME/lib/security/cacerts\"");
    }

    private static String name(String file) {
        return file.replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "").replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
