package io.github.dockerfilegen.image;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.ExtraCopy;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.plan.LinkedJava;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plans a Java runtime with the modules that an application needs, made by jlink (Java 9 and later, JEP 282). */
final class LinkedJavaPlanner {

    private static final PlainWord STAGE = new PlainWord("jre");
    private static final PlainWord SEARCH = new PlainWord("modules");
    /** Stands for all modules that a class path application can refer to; the JDK has it for this. */
    private static final String ALL = "java.se";

    private static final Pattern WITHOUT_LIBRARIES = Pattern.compile("(?:distroless|chainguard)/static\\b");

    private static final List<String> RESOURCES =
            List.of("src/main/resources", "src/main/resources/messages", "src/main/resources/i18n");
    /** A resource bundle of a language (java.util.ResourceBundle). */
    private static final Pattern BUNDLE = Pattern.compile(".+?_([a-z]{2})(?:_([A-Z]{2}))?\\.properties");

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final ImageCatalogue images;
    private final List<Decision> decisions = new ArrayList<>();

    LinkedJavaPlanner(ProjectFacts facts, UserChoices choices, ImageCatalogue images) {
        this.facts = facts;
        this.choices = choices;
        this.images = images;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /**
     * The stages.
     *
     * @param name the name of the final stage
     * @param jdk the role of the image with the JDK
     * @param agents the copies of Java agents
     * @param starts the start of the application in the build; none or one
     * @throws DockerfileGenException for a Java without jlink, or without an image of its JDK
     */
    LinkedJava plan(
            PlainWord name,
            Application layout,
            int java,
            String jdk,
            List<ExtraCopy> agents,
            List<LinkedJava.SmokeStart> starts) {
        if (java < 9) {
            throw new DockerfileGenException(
                    "<runtime> is jlink, but Java " + java + " has no jlink: Java 9 was the first. "
                            + "Set <javaVersion> (or -Ddockerfile-gen.javaVersion) to 11 or later, or <runtime> to "
                            + BaseImages.DEFAULT.word() + ".");
        }
        choices.runtimeImage()
                .filter(custom -> WITHOUT_LIBRARIES.matcher(custom).find())
                .ifPresent(custom -> {
                    throw new DockerfileGenException("<runtime> is jlink, but <runtimeImage>, \"" + custom
                            + "\", has no C library, without which no JVM starts. Set it to an image with glibc, such "
                            + "as gcr.io/distroless/base-nossl-debian13:nonroot, or leave it out.");
                });
        var image = new DefaultImages(choices, images).require(jdk, java);
        var locales = locales();
        var modules = new TreeSet<>(ReflectiveModules.of(java).toList());
        modules.addAll(choices.image().jlink().addModules());
        if (!locales.isEmpty()) {
            modules.add("jdk.localedata");
        }
        var hidden = layout.unpacking().hidesClasses();
        var asked = layout.unpacking().asksForModules();
        if (hidden || asked) {
            modules.add(ALL);
        }
        decisions.add(Decision.of(
                "a Java runtime with the modules that the application needs",
                hidden || asked
                        ? "runtime=jlink; all of " + ALL + ", as "
                                + (hidden
                                        ? "the archive hides its classes from jdeps"
                                        : "the server asks for modules by their names")
                        : "runtime=jlink; jdeps finds them, addModules adds others"));
        decisions.add(Decision.of(
                "languages en" + locales.stream().map(locale -> ", " + locale).reduce("", String::concat),
                "<locales>, <locale> and the project's resource bundles; others look like English"));
        return new LinkedJava(
                RuntimePlanner.beside(name, STAGE),
                image,
                hidden ? List.of() : List.of(search(layout, name, agents)),
                modules.stream().map(PlainWord::new).toList(),
                locales.stream().map(PlainWord::new).toList(),
                options(java),
                starts);
    }

    /** What only a linked runtime has. */
    void warnOfSettings() {
        if (!choices.image().jlink().isEmpty()) {
            decisions.add(Decision.warning(
                    "<addModules> and <locales> change nothing", "they are for <runtime>jlink</runtime>"));
        }
    }

    /** Before Java 25 the archive of an application builds on one of the JDK's classes. */
    private List<ShellText> options(int java) {
        return choices.image().aot().wanted() && java < AotCachePlanner.AOT
                ? List.of(ShellText.word("--generate-cds-archive"))
                : List.of();
    }

    /** What jdeps reads, apart from the application's configuration; the last copy changes most. */
    private static LinkedJava.Search search(Application layout, PlainWord name, List<ExtraCopy> agents) {
        var application = name.equals(RuntimePlanner.STAGE) ? layout : layout.inStages(name);
        var layers = application.layers().stream()
                .filter(layer -> !layer.stage().isEmpty())
                .toList();
        var last = layers.size() - 1;
        return new LinkedJava.Search(
                RuntimePlanner.beside(name, SEARCH),
                Stream.concat(
                                agents.stream().flatMap(LinkedJavaPlanner::agent),
                                layers.stream().limit(last).map(LinkedJavaPlanner::below))
                        .toList(),
                below(layers.get(last)));
    }

    private static Stream<LayerCopy> agent(ExtraCopy agent) {
        return agent.copy() instanceof CopyInstruction copy
                ? Stream.of(new LayerCopy(agent.from(), new CopyInstruction(copy.sources(), "agents/")))
                : Stream.empty();
    }

    /** Below the working directory, where jdeps looks; a server goes to the root of the image. */
    private static LayerCopy below(LayerCopy layer) {
        return new LayerCopy(
                layer.stage(),
                new CopyInstruction(
                        layer.copy().sources(), layer.copy().destination().replaceFirst("^/+", "./")));
    }

    private SortedSet<String> locales() {
        var locales = new TreeSet<String>();
        choices.image().jlink().locales().forEach(locales::add);
        choices.image()
                .places()
                .locale()
                .map(locale -> locale.replace('_', '-').replaceFirst("\\..*", ""))
                .ifPresent(locales::add);
        RESOURCES.stream()
                .flatMap(folder -> facts.files().names(folder).stream())
                .map(BUNDLE::matcher)
                .filter(bundle -> bundle.matches())
                .map(bundle -> bundle.group(1) + (bundle.group(2) == null ? "" : "-" + bundle.group(2)))
                .forEach(locales::add);
        locales.removeIf(locale -> locale.equals("en"));
        return locales;
    }
}
