package io.github.dockerfilegen.planner;

import io.github.dockerfilegen.application.main.NamedClass;
import io.github.dockerfilegen.build.Phases;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plugins.PluginRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Warns about configured classes, files, profiles and modules that do not exist. */
final class NamedThings {

    private static final List<String> PROPERTIES = List.of(
            "start-class",
            "exec.mainClass",
            "main.class",
            "mainClass",
            "vertx.verticle",
            "vertx.launcher",
            "main.verticle",
            "quarkus.package.main-class");
    private static final Pattern PROFILES =
            Pattern.compile("(?m)(?:^|\\s)(?:-P|--activate-profiles)(?:[=\\s]\\s*)?([^\\s]+)");
    private static final Pattern MODULES = Pattern.compile("(?m)(?:^|\\s)(?:-pl|--projects)[=\\s]\\s*([^\\s]+)");

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final List<Decision> decisions = new ArrayList<>();

    private NamedThings(ProjectFacts facts, UserChoices choices) {
        this.facts = facts;
        this.choices = choices;
    }

    static List<Decision> about(ProjectFacts facts, UserChoices choices) {
        var things = new NamedThings(facts, choices);
        things.classes();
        things.files();
        things.mavenConfig();
        return things.decisions.stream().distinct().toList();
    }

    private void classes() {
        choices.mainClass()
                .filter(name -> new NamedClass(facts, name).elsewhere())
                .ifPresent(name -> decisions.add(Decision.warning(
                        "main class " + name,
                        "<mainClass> names it, but the sources do not contain it; the image starts only if a "
                                + "dependency does"
                                + candidates())));
        choices.mainClass()
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/')))
                .filter(module -> facts.modules()
                        .noneMatch(other ->
                                other.files().sourcesMatch("\\bmodule\\s+" + Pattern.quote(module) + "\\s*\\{")))
                .ifPresent(module -> decisions.add(Decision.warning(
                        "module " + module,
                        "<mainClass> names it, but no module-info.java declares it; the image "
                                + "starts only if a dependency does")));
        if (choices.mainClass().isPresent()) {
            return;
        }
        var named = new TreeMap<String, String>();
        facts.plugins()
                .forEach(plugin -> PluginRules.mainClasses(plugin.artifactId())
                        .forEach(path -> plugin.text(path)
                                .ifPresent(name -> named.putIfAbsent(
                                        name, plugin.artifactId() + "'s <" + path.replaceFirst(".*/", "") + ">"))));
        PROPERTIES.forEach(property -> Optional.ofNullable(facts.properties().get(property))
                .ifPresent(name -> named.putIfAbsent(name.strip(), "property " + property)));
        named.forEach((name, origin) -> {
            if (!name.isEmpty()
                    && !name.contains("${")
                    && !name.startsWith("service:")
                    && new NamedClass(facts, name).missing()
                    && new NamedClass(facts, name).instead().isEmpty()) {
                decisions.add(Decision.warning(
                        "class " + name,
                        origin
                                + " names it, but the sources do not contain it; the image starts only if a "
                                + "dependency does"
                                + candidates()));
            }
        });
    }

    private String candidates() {
        var mains = facts.files().mainClasses();
        return mains.isEmpty() || mains.size() > 5 ? "" : ". Main methods are in " + String.join(", ", mains);
    }

    private void files() {
        facts.modules().forEach(module -> {
            module.plugin("maven-assembly-plugin")
                    .ifPresent(plugin -> Stream.of("single", "assembly", "attached")
                            .flatMap(plugin::executionsOf)
                            .filter(execution -> Phases.reached(execution.phase())
                                    && !execution
                                            .settings()
                                            .flag("skipAssembly")
                                            .orElse(false))
                            .flatMap(execution -> Stream.of("descriptors/*", "descriptor")
                                    .flatMap(path -> execution.settings().all(path).stream())
                                    .map(XmlElement::value))
                            .forEach(path -> file(module, path, "maven-assembly-plugin's descriptor", true)));
            module.plugin("spring-boot-maven-plugin")
                    .flatMap(plugin -> plugin.text("layers/configuration"))
                    .ifPresent(path -> file(module, path, "spring-boot-maven-plugin's <layers><configuration>", false));
            module.plugin("maven-war-plugin")
                    .flatMap(plugin -> plugin.text("webXml"))
                    .ifPresent(path -> file(module, path, "maven-war-plugin's <webXml>", false));
        });
    }

    /** What the build makes itself, or what an expression still stands for, is not there yet. */
    private void file(ModuleFacts module, String path, String origin, boolean onClassPath) {
        var relative = module.files().relative(path);
        if (!path.isEmpty()
                && !path.contains("${")
                && relative.filter(inside -> !(inside + "/").startsWith(module.buildDirectory() + "/"))
                        .isPresent()
                && module.files().inside(path).isEmpty()
                && (!onClassPath
                        || module.plugin("maven-assembly-plugin")
                                .filter(plugin -> !plugin.dependencies().isEmpty())
                                .isEmpty())) {
            decisions.add(Decision.warning(
                    "the image may not build", origin + " names \"" + relative.get() + "\", which does not exist"));
        }
    }

    private void mavenConfig() {
        var config = facts.files().contextText(".mvn/maven.config").orElse("");
        PROFILES.matcher(config)
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(",")))
                .map(id -> id.replaceFirst("^[!+-]", ""))
                .filter(id -> !id.isEmpty() && !id.startsWith("?") && !defines(id))
                .forEach(id -> decisions.add(Decision.warning(
                        "profile " + id,
                        ".mvn/maven.config activates it, but no POM of the project defines it; Maven 4 fails "
                                + "unless a parent does. "
                                + "Correct the name, or write -P?" + id)));
        MODULES.matcher(config)
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(",")))
                .map(module -> module.replaceFirst("^[!?+-]+", ""))
                .filter(module -> !module.isEmpty() && !isModule(module))
                .forEach(module -> decisions.add(Decision.warning(
                        "the image may not build",
                        ".mvn/maven.config selects the module \"" + module
                                + "\", which no POM defines. Correct the name, or remove it")));
    }

    private boolean defines(String id) {
        return facts.profiles().contains(id)
                || facts.place().poms().stream()
                        .anyMatch(pom -> facts.files()
                                .contextText(pom)
                                .orElse("")
                                .matches("(?s).*<id>\\s*" + Pattern.quote(id) + "\\s*</id>.*"));
    }

    private boolean isModule(String selector) {
        var artifactId = selector.substring(selector.indexOf(':') + 1);
        return facts.place().poms().stream()
                .anyMatch(pom -> pom.replaceFirst("/?[^/]*$", "")
                                .equals(selector.replaceFirst("^\\./", "").replaceFirst("/+$", ""))
                        || pom.equals(selector)
                        || facts.files()
                                .contextText(pom)
                                .orElse("")
                                .matches("(?s).*<artifactId>\\s*" + Pattern.quote(artifactId) + "\\s*</artifactId>.*"));
    }
}
