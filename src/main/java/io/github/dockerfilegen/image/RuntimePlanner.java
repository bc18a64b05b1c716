package io.github.dockerfilegen.image;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.image.base.BaseImage;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.image.writes.ImageUser;
import io.github.dockerfilegen.image.writes.WritableFoldersPlanner;
import io.github.dockerfilegen.image.writes.WrittenPaths;
import io.github.dockerfilegen.jdk.JavaPlan;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.LinkedJava;
import io.github.dockerfilegen.plan.LinkedJava.SmokeStart;
import io.github.dockerfilegen.plan.RuntimeStage;
import io.github.dockerfilegen.plan.WritableFolders;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans the runtime stage, the final stage of an image. */
public final class RuntimePlanner {

    /** The name of the final stage in a Dockerfile for one image. */
    public static final PlainWord STAGE = new PlainWord("runtime");

    /** The user who may write everywhere. */
    private static final PlainWord ROOT = new PlainWord("0:0");

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final ImageCatalogue images;
    private final List<Decision> decisions = new ArrayList<>();

    public RuntimePlanner(ProjectFacts facts, UserChoices choices, ImageCatalogue images) {
        this.facts = facts;
        this.choices = choices;
        this.images = images;
    }

    public List<Decision> decisions() {
        return decisions;
    }

    public RuntimeStage plan(PlainWord stage, Application layout, JavaPlan java) {
        var base = base();
        if (isNative()) {
            decisions.addAll(new MachineCodeLimits(choices).decisions());
        } else {
            decisions.addAll(new NativeLibraries(facts, choices, base).decisions());
        }
        var ports = ports(layout.service());
        var health = new HealthcheckPlanner(choices);
        var variables = new ImageVariables(choices);
        var env = variables.list(layout, java.runtime());
        decisions.addAll(variables.decisions());
        var healthcheck = health.plan(layout.service(), ports, base);
        decisions.addAll(health.decisions());
        var account =
                new UserAccount(choices.image().user(), choices.image().places().home(), base);
        account.requireHome(layout.directory());
        decisions.addAll(account.decisions());
        var agents = beside(stage, UserAgents.STAGE);
        var extras = new UserExtras(facts, choices, base);
        var added = extras.plan(agents, java.runtime(), labels());
        decisions.addAll(extras.decisions());
        var caches = new AotCachePlanner(choices);
        var cache = caches.plan(stage, layout, java, ports, extras.options());
        decisions.addAll(caches.decisions());
        var smoke = new SmokeStartPlanner(choices);
        var starts = smoke.plan(layout, java, health.asked(), ports, base, extras.options());
        decisions.addAll(smoke.decisions());
        return new RuntimeStage(
                cache.isEmpty() ? stage : beside(stage, AotCachePlanner.APPLICATION),
                image(java.runtime()),
                java.runtime(),
                labels().entrySet().stream()
                        .filter(label -> choices.image().buildLabels().stream()
                                .map(UserExtras::labelKey)
                                .noneMatch(label.getKey()::equals))
                        .map(label -> DockerText.pair(label.getKey(), label.getValue()))
                        .toList(),
                env,
                ports,
                linked(stage, layout, java, base, agents, starts),
                writable(stage, layout, base, account.user()),
                choices.runtimeImage().isPresent() && base.hasShell() ? List.of(ROOT) : List.of(),
                healthcheck,
                base.hasShell() ? account.accounts() : List.of(),
                new PlainWord(account.user().ids()),
                new JvmLaunch(choices).entrypoint(layout, java, caches.option(layout, java), extras.options()),
                cache.stream().toList(),
                new UserAgents(facts, choices.image().javaAgents()).download(agents),
                added);
    }

    private WritableFolders writable(PlainWord stage, Application layout, BaseImage base, ImageUser user) {
        var paths = new WrittenPaths(facts, choices.image().volumes());
        var result = WritableFoldersPlanner.of(
                paths.paths(), layout.directory(), user, base.hasShell(), ImageName.of(facts), filled(layout));
        decisions.addAll(result.decisions());
        decisions.addAll(paths.notes());
        return stage.equals(STAGE) ? result.folders() : result.folders().inStages(stage);
    }

    /** The absolute paths of folders in the image that contain files of the repository. */
    private static List<String> filled(Application layout) {
        return layout.layers().stream()
                .filter(layer -> layer.stage().isEmpty())
                .map(layer -> layer.copy()
                        .destination()
                        .replaceFirst("^(?:\\./)?", layout.directory() + "/")
                        .replaceFirst("/+$", ""))
                .toList();
    }

    private ImageReference image(int java) {
        if (choices.runtimeImage().isPresent()) {
            var image = ImageReference.parse(choices.runtimeImage().get(), "runtimeImage");
            decisions.add(Decision.of("runtime image " + image, "runtimeImage is set"));
            return image;
        }
        var role = choices.runtime();
        var byDefault = role.equals(BaseImages.DEFAULT.word());
        var image = new DefaultImages(choices, images).require(role, java);
        decisions.add(Decision.of(
                "runtime image " + image,
                "runtime=" + role + (byDefault ? ", the default" : "") + ", Java " + java + images.origin(role, java)));
        return image;
    }

    /**
     * The name of a stage that one image needs besides its final one.
     *
     * @param last the name of the final stage
     * @param own the name in a Dockerfile for one image
     */
    static PlainWord beside(PlainWord last, PlainWord own) {
        return last.equals(STAGE) ? own : own.inStages(last);
    }

    private List<LinkedJava> linked(
            PlainWord stage,
            Application layout,
            JavaPlan java,
            BaseImage base,
            PlainWord agents,
            List<SmokeStart> starts) {
        var planner = new LinkedJavaPlanner(facts, choices, images);
        if (!BaseImages.of(choices.runtime()).isLinked()) {
            planner.warnOfSettings();
            decisions.addAll(planner.decisions());
            return List.of();
        }
        // Alpine has musl in place of glibc.
        var jdk = base.word().equals("alpine") ? "jdkalpine" : "jdk";
        var copies = new UserAgents(facts, choices.image().javaAgents()).copies(agents);
        var linked = planner.plan(stage, layout, java.runtime(), jdk, copies, starts);
        decisions.addAll(planner.decisions());
        return List.of(linked);
    }

    /** An image of the user's own says by its name what it is made of, unless the user says it. */
    private BaseImage base() {
        var chosen = BaseImages.of(choices.runtime());
        return chosen.equals(BaseImages.DEFAULT) || chosen.isLinked() || chosen.isNative()
                ? choices.runtimeImage().map(BaseImages::namedBy).orElse(chosen)
                : chosen;
    }

    private boolean isNative() {
        return BaseImages.of(choices.runtime()).isNative();
    }

    private SortedMap<String, String> labels() {
        var labels = new TreeMap<String, String>();
        facts.description().forEach((key, value) -> labels.put("org.opencontainers.image." + key, value));
        labels.putAll(choices.image().labels());
        return labels;
    }

    private List<Port> ports(Listening service) {
        decisions.addAll(service.starting());
        if (choices.ports().isEmpty()) {
            decisions.addAll(service.decisions());
            if (service.ports().isEmpty() && service.decisions().isEmpty()) {
                decisions.add(
                        Decision.of("no port", "no server or port was found; set <ports> if the application listens"));
            }
            return List.copyOf(service.ports());
        }
        var ports = choices.ports().stream()
                .map(text -> Port.parse(text, "<ports>"))
                .distinct()
                .sorted()
                .toList();
        ports.forEach(port -> decisions.add(Decision.of("port " + port, "ports is set")));
        return ports;
    }
}
