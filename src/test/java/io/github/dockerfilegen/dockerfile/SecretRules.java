package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** ARG and ENV names that look as if they carried a secret into the image history. */
final class SecretRules implements LintRules {

    private static final List<String> SUSPICIOUS =
            List.of("api_key", "client_key", "password", "private", "secret", "token", "username");

    /** hadolint's list, less the names that already contain a suspicious part. */
    private static final Set<String> SENSITIVE = Set.of(
            "APPLICATION_KEY",
            "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY",
            "CI_DEPLOY_USER",
            "DOCKER_EMAIL",
            "FACEBOOK_APP_ID",
            "HEROKU_API_USER",
            "OKTA_AUTHN_GROUPID",
            "OKTA_CLIENT_ORGURL",
            "OKTA_OAUTH2_CLIENTID",
            "STRIPE_DEVICE_NAME",
            "TRAVIS_OS_NAME",
            "TRAVIS_SECURE_ENV_VARS");

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Instruction instruction : file.instructions()) {
            if (instruction.is("ARG", "ENV")) {
                for (String name : VariableRules.names(instruction)) {
                    String message = instruction.keyword() + " " + name + " looks like a secret, use a secret mount";
                    report.addIf(isSensitive(name), instruction, message, "DL3064");
                }
            }
        }
    }

    private static boolean isSensitive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SENSITIVE.contains(name.toUpperCase(Locale.ROOT))
                || SUSPICIOUS.stream().anyMatch(lower::contains);
    }
}
