package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.TrustStore;
import java.util.List;

/** Plans how a stage trusts the certificates of {@code <certificates>}: in its system, and in its JVM. */
public final class TrustStores {

    /** Where each distribution looks for certificates of the administrator: update-ca-certificates(8). */
    private static final String DEBIAN = "/usr/local/share/ca-certificates/";
    /** The same on Red Hat: update-ca-trust(8). */
    private static final String RED_HAT = "/etc/pki/ca-trust/source/anchors/";

    private TrustStores() {}

    /**
     * The paths of the certificates in the build context.
     *
     * @throws DockerfileGenException when one is no file of the project
     */
    public static List<String> files(ProjectFacts facts, List<String> certificates) {
        return certificates.stream()
                .map(path -> facts.files()
                        .inside(path)
                        .or(() -> facts.files().contextText(path).map(text -> path))
                        .orElseThrow(() -> new DockerfileGenException("\"" + path
                                + "\" in <certificates> is not a file of the project: it is neither in the module's "
                                + "folder nor at the root of the build context. Correct the path, or copy the "
                                + "certificate there.")))
                .toList();
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
                new PlainWord(redHat ? "redhat" : "debian"),
                files.stream()
                        // Debian takes files that end in .crt only.
                        .map(file -> new CopyInstruction(List.of(file), folder + name(file) + ".crt"))
                        .toList(),
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
