package io.github.dockerfilegen.image;

import io.github.dockerfilegen.build.Packages;
import io.github.dockerfilegen.build.TrustStores;
import io.github.dockerfilegen.image.base.BaseImage;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.ImageSettings;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.BuildLabel;
import io.github.dockerfilegen.plan.ExtraCopy;
import io.github.dockerfilegen.plan.RuntimeExtras;
import io.github.dockerfilegen.plan.TrustStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans what the user adds to the runtime stage: packages, certificates, files, volumes. */
final class UserExtras {

    /** The stage that completes the build image. */
    private static final PlainWord BUILDER = new PlainWord("builder");

    private static final PlainWord BUILD = new PlainWord("build");
    /** The trust store of Temurin's images, which Maven's images are made of. */
    private static final String JDK_TRUST_STORE = "/opt/java/openjdk/lib/security/cacerts";

    private static final String TRUST_STORE = "/certificates/cacerts";
    private static final String OCI = "org.opencontainers.image.";
    /** Fontconfig and a font, by package manager. */
    private static final Map<String, List<String>> FONTS = Map.of(
            "apt",
            List.of("fontconfig", "fonts-dejavu-core"),
            "apk",
            List.of("fontconfig", "font-dejavu"),
            "microdnf",
            List.of("fontconfig", "dejavu-sans-fonts"));

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final BaseImage base;
    private final List<Decision> decisions = new ArrayList<>();

    UserExtras(ProjectFacts facts, UserChoices choices, BaseImage base) {
        this.facts = facts;
        this.choices = choices;
        this.base = base;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /**
     * The plan.
     *
     * @param agents the stage that downloads Java agents
     * @param labels all labels that have a value
     * @throws DockerfileGenException when the kind of image cannot have what the user wants
     */
    RuntimeExtras plan(PlainWord agents, int java, Map<String, String> labels) {
        var image = choices.image();
        var copies = new UserCopies(facts, choices, base.hasShell());
        var fixed = new ArrayList<>(copies.ofImages());
        fixed.addAll(new UserAgents(facts, image.javaAgents()).copies(agents));
        requireVolumes();
        var packages = packages();
        if (!packages.isEmpty()) {
            decisions.add(Decision.of("packages " + String.join(", ", packages), "packages or fonts is set"));
        }
        return new RuntimeExtras(
                base.packageManager()
                        .map(manager -> Packages.of(packages, manager, "packages"))
                        .orElse(List.of()),
                trustStores(java),
                hasOwnTrustStore()
                        ? List.of(new ExtraCopy(
                                List.of(BUILDER), new CopyInstruction(List.of(JDK_TRUST_STORE), TRUST_STORE)))
                        : List.of(),
                fixed,
                copies.ofProject(BUILD),
                image.volumes().stream().map(PlainWord::new).toList(),
                image.stopSignal().map(PlainWord::new).stream().toList(),
                image.arguments().isEmpty() ? List.of() : List.of(new ExecForm(image.arguments())),
                image.buildLabels().stream().map(key -> label(key, labels)).toList());
    }

    /** Docker creates the folders of volumes for root, unless the image has them. */
    private void requireVolumes() {
        choices.image().volumes().stream()
                .filter(path ->
                        !base.hasShell() && (path + "/").startsWith(base.user().home() + "/"))
                .findFirst()
                .ifPresent(path -> {
                    throw ImageSettings.noVolume(path);
                });
    }

    private List<String> packages() {
        var packages = new ArrayList<>(choices.image().packages());
        base.packageManager()
                .filter(manager -> choices.image().fonts())
                .ifPresent(manager -> packages.addAll(FONTS.get(manager)));
        if (base.packageManager().isEmpty() && (choices.image().fonts() || !packages.isEmpty())) {
            throw new DockerfileGenException((choices.image().fonts() ? "<fonts>" : "<packages>") + " is set, but "
                    + choices.runtimeImage()
                            .filter(image -> !base.equals(BaseImages.of(choices.runtime())))
                            .map(image -> "<runtimeImage>, \"" + image
                                    + "\", has no package manager. Set it to an image that has the packages")
                            .orElse(base.word() + " images have no package manager. Set <runtime> (or "
                                    + "-Ddockerfile-gen.runtime) to jre, alpine or ubi")
                    + ", or copy the files from another image with <copies>.");
        }
        return packages;
    }

    private boolean hasOwnTrustStore() {
        return (!base.hasShell() || BaseImages.of(choices.runtime()).isLinked())
                && !choices.build().certificates().isEmpty();
    }

    private List<TrustStore> trustStores(int java) {
        var certificates = choices.build().certificates();
        if (certificates.isEmpty()) {
            return List.of();
        }
        decisions.add(Decision.of(
                "the build and the image trust " + String.join(", ", certificates),
                hasOwnTrustStore() ? "certificates is set; in this image only Java does" : "certificates is set"));
        return base
                .packageManager()
                .filter(manager -> !hasOwnTrustStore())
                .map(manager ->
                        TrustStores.of(TrustStores.files(facts, certificates), manager, TrustStores.store(java, false)))
                .stream()
                .toList();
    }

    /** The options of the JVM that go with it. */
    List<String> options() {
        var options = new ArrayList<>(new UserAgents(facts, choices.image().javaAgents()).options());
        if (hasOwnTrustStore()) {
            options.add("-Djavax.net.ssl.trustStore=" + TRUST_STORE);
        }
        var properties = new TreeMap<>(choices.image().places().systemProperties());
        properties.putAll(choices.image().systemProperties());
        properties.forEach((name, value) -> options.add("-D" + name + "=" + value));
        return options;
    }

    /** A key without dots is one of the OCI image specification's annotations. */
    static String labelKey(String key) {
        return key.contains(".") ? key : OCI + key;
    }

    /** @param fixed the values that labels have if the build passes none */
    private static BuildLabel label(String key, Map<String, String> fixed) {
        var full = labelKey(key);
        var name = full.startsWith(OCI) ? full.substring(OCI.length()) : full;
        var argument = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return new BuildLabel(
                new PlainWord(argument),
                new PlainWord(full),
                Optional.ofNullable(fixed.get(full)).map(value -> DockerText.pair(argument, value)).stream()
                        .toList());
    }
}
