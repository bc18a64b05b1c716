package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * Certificates that a stage trusts: its system and its JVM.
 *
 * @param copies copies each certificate to where the distribution looks for it
 * @param update the distribution's command that reads them
 * @param certificates the same certificates for the JVM
 */
public record TrustStore(List<CopyInstruction> copies, ShellText update, List<Certificate> certificates) {

    public TrustStore {
        copies = List.copyOf(copies);
        certificates = List.copyOf(certificates);
    }

    /**
     * A certificate for the JVM.
     *
     * @param store the option of {@code keytool} for the JVM's own trust store
     * @param alias its name in the trust store
     * @param file its absolute path in the stage
     */
    public record Certificate(ShellText store, ShellText alias, ShellText file) {}
}
