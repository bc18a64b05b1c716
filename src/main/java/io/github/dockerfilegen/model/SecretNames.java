package io.github.dockerfilegen.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that never enter the build context: as patterns of an ignore file, and as a test of one path. */
public final class SecretNames {

    /** What belongs to a machine or a tool: it stays outside wherever it lies, among the sources too. */
    private static final List<String> TOOLS =
            List.of(".git", ".svn", ".hg", ".idea", ".vscode", ".DS_Store", "node_modules");
    /** What opens something for whoever works there. */
    private static final List<String> MACHINE = List.of(
            ".env",
            ".env.*",
            ".npmrc",
            ".yarnrc",
            ".yarnrc.yml",
            ".netrc",
            ".htpasswd",
            ".pgpass",
            ".pypirc",
            ".envrc",
            ".git-credentials",
            ".dockercfg",
            ".ssh",
            ".aws",
            ".docker",
            ".gnupg",
            ".kube",
            "*.tfstate*",
            "*.tfvars",
            ".mvn/*settings*.xml");
    /** Keys, certificates and what tools keep of an account: among the sources they belong to the application. */
    private static final List<String> KEYS = List.of(
            "*.pem",
            "*.key",
            "*.p12",
            "*.pfx",
            "*.jks",
            "*.keystore",
            "*.bcfks",
            "*.crt",
            "*.cer",
            "*.der",
            "*.ppk",
            "*.p8",
            "*.kdbx",
            "id_rsa",
            "id_dsa",
            "id_ecdsa",
            "id_ed25519",
            "credentials*.json",
            "settings-security*.xml",
            ".m2/*settings*.xml",
            ".azure",
            ".boto",
            ".cargo/credentials*",
            ".composer/auth.json",
            ".config/gcloud",
            ".config/gh",
            ".gem",
            ".my.cnf",
            ".oci",
            ".s3cfg",
            ".terraformrc",
            ".vault-token",
            ".*_history");

    /**
     * What people keep beside a project's other files, by names that mean something else further down: {@code
     * locales/auth.json}, a package {@code secrets}.
     */
    private static final List<String> AT_TOP = List.of("auth.json", "secrets", ".secrets");

    private static final Pattern TOOL = expression(TOOLS);
    private static final Pattern SECRET =
            expression(Stream.concat(MACHINE.stream(), KEYS.stream()).toList());
    private static final Pattern ANY_MACHINE = expression(MACHINE);
    /** Such files are often committed without any credentials in them; what they hold decides. */
    private static final Pattern BY_CONTENT =
            Pattern.compile("(?i)(?:.*/)?(?:\\.npmrc|\\.yarnrc(?:\\.yml)?|\\.env\\.(?!(?:.*\\.)?local$)[^/]*|\\.(?:mvn"
                    + "|m2)/(?!settings-security)[^/]*settings[^/]*\\.xml)");

    private SecretNames() {}

    /** The ignore file patterns of files that are excluded from every folder. */
    public static List<String> everywhere() {
        return Stream.concat(TOOLS.stream(), MACHINE.stream())
                .map(name -> "**/" + name)
                .toList();
    }

    /** The ignore file patterns of files that are excluded except from source folders. */
    public static List<String> besideSources() {
        return KEYS.stream().map(name -> "**/" + name).toList();
    }

    /** The names of files that are excluded beside a front end's {@code package.json}. */
    public static List<String> atTop() {
        return AT_TOP;
    }

    /** Whether the path of the context is, or lies in, a folder or file of a tool, which nobody misses. */
    public static boolean isTool(String path) {
        return TOOL.matcher(path).find();
    }

    /** Whether the path of the context is by its name a secret, or lies in a folder of secrets. */
    public static boolean isSecret(String path) {
        return SECRET.matcher(path).find();
    }

    /** Whether it is a secret in every folder, including the sources. */
    public static boolean isSecretEverywhere(String path) {
        return ANY_MACHINE.matcher(path).find();
    }

    /** Whether only the content of a file of this name decides that it is a secret. */
    public static boolean isDecidedByContent(String path) {
        return BY_CONTENT.matcher(path).matches();
    }

    private static Pattern expression(List<String> names) {
        return Pattern.compile(names.stream()
                .map(name ->
                        Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]*")))
                .collect(Collectors.joining("|", "(?i)(?:^|/)(?:", ")(?:/|$)")));
    }
}
