package io.github.dockerfilegen.image;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.image.base.BaseImage;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.jdk.JavaPlan;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.LinkedJava.SmokeStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the one start of an application in the build, which shows whether a linked Java runtime has what it needs. */
final class SmokeStartPlanner {

    private static final String JAVA = "/jre/opt/java/openjdk/bin/java";
    /** A class of Java's own in a message about classes that are not there, or a module in one about modules. */
    private static final String EVIDENCE = "(NoClassDefFoundError|ClassNotFoundException): (java|jdk|sun"
            + "|org[./](w3c[./]dom|xml[./]sax)|com[./]sun[./](jndi|management|net|nio|security|tools[./]attach)"
            + "|javax[./](annotation[./]processing|crypto|imageio|naming|net|print|script|security|sound|sql|swing"
            + "|tools|transaction[./]xa|xml[./](crypto|parsers|stream|transform|validation|xpath)))[./]"
            + "|FindException|ModuleNotFoundException";

    private final UserChoices choices;
    private final List<Decision> decisions = new ArrayList<>();

    SmokeStartPlanner(UserChoices choices) {
        this.choices = choices;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /**
     * The start; none where the training for a cache is one, or where nothing listens: a program that ends does its
     * work, which is not for the build to do.
     *
     * @param asked what the health check asks
     * @param base the kind of base image, which says what the JDK's image is made of
     * @param added the options that go with what the user adds to the image
     */
    List<SmokeStart> plan(
            Application layout,
            JavaPlan java,
            Optional<HealthProbe> asked,
            List<Port> ports,
            BaseImage base,
            List<String> added) {
        if (!BaseImages.of(choices.runtime()).isLinked()
                || !choices.image().jlink().smokeStart()
                || choices.image().aot().wanted()) {
            return List.of();
        }
        var check = asking(asked, ports).flatMap(tools(base)::asking);
        if (check.isEmpty()) {
            return List.of();
        }
        var command = new JvmLaunch(choices).started(layout, java, List.of(), added);
        command.set(0, JAVA);
        command.addAll(choices.image().arguments());
        decisions.add(Decision.of(
                "the build starts the application once",
                "to find modules of Java that are missing; smokeStart=false builds without"));
        return List.of(new SmokeStart(words(command), words(check.get()), ShellText.word(EVIDENCE)));
    }

    /** That the port is open is enough: without its database, an application may answer that it is down. */
    private static Optional<HealthProbe> asking(Optional<HealthProbe> asked, List<Port> ports) {
        return asked.map(HealthProbe::port)
                .or(() -> HealthcheckPlanner.first(ports))
                .map(port -> HealthProbe.tcp(port, "the application listens"));
    }

    private static ShellText words(List<String> command) {
        return ShellText.join(command.stream().map(ShellText::word).toList());
    }

    /** The tools of the JDK's image: Debian's, or BusyBox. */
    private static BaseImage tools(BaseImage base) {
        return base.word().equals("alpine") ? base : BaseImages.DEFAULT;
    }
}
