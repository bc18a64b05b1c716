package io.github.dockerfilegen.project;

import java.util.regex.Pattern;

/** What no build context may hold: keys, certificates and settings of a machine. */
final class SecretFiles {

    private static final Pattern SECRET = Pattern.compile(
            "(?i)(?:.*/)?(?:\\.env(?:\\..*local)?|.*\\.(?:pem|key|p12|pfx|jks|keystore|crt|cer|der)|id_(?:rsa|ecdsa|ed25519))");

    private SecretFiles() {}

    /** Whether the path is by its name a key, a certificate or a machine's settings. */
    static boolean isSecret(String path) {
        return SECRET.matcher(path).matches();
    }
}
