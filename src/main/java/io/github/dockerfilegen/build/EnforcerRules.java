package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.VersionSpec;
import io.github.dockerfilegen.model.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Warns about enforcer rules that fail in the build stage, which has no variables, profiles and settings of a
 * developer's machine.
 */
final class EnforcerRules {

    /** What Maven and the JVM define by themselves. */
    private static final Pattern DEFINED = Pattern.compile(
            "(?:project|pom|settings|session|java|os|user|file|path|line|maven|basedir|sun|awt)(?:\\..*)?"
                    + "|env\\.(?:PATH|HOME|JAVA_HOME)");

    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "HOME", "JAVA_HOME", "LANG", "JAVA_VERSION", "HOSTNAME", "PWD");
    /** The vendor that Temurin's JDKs name. */
    private static final Pattern TEMURIN = Pattern.compile("(?i).*(?:adoptium|temurin).*|\\*");

    /** A rule and the module that has it. */
    private record Rule(ModuleFacts module, XmlElement settings) {}

    private final ProjectFacts facts;

    EnforcerRules(ProjectFacts facts) {
        this.facts = facts;
    }

    /** The range of a rule that does not accept this Maven version; empty if all rules accept it. */
    Optional<String> refuses(String maven) {
        return rules().filter(rule -> rule.settings.name().equals("requireMavenVersion"))
                .flatMap(rule -> rule.settings.text("version").stream())
                .filter(text -> VersionSpec.parse(text)
                        .filter(spec -> !spec.accepts(maven))
                        .isPresent())
                .findFirst();
    }

    /**
     * A warning for each rule that fails.
     *
     * @param maven the Maven version of the build image; empty if unknown
     */
    List<Decision> decisions(String maven) {
        var decisions = new ArrayList<Decision>();
        Optional.of(maven)
                .filter(version -> !version.isEmpty())
                .flatMap(this::refuses)
                .ifPresent(range -> decisions.add(warning(
                        "requireMavenVersion \"" + range + "\" does not accept Maven " + maven + " of the build image",
                        "Add a Maven Wrapper of a version that it accepts (mvn wrapper:wrapper "
                                + "-Dmaven=…), or set <buildImage>")));
        rules().flatMap(rule -> Stream.concat(broken(rule), files(rule)))
                .distinct()
                .forEach(decisions::add);
        return decisions;
    }

    private Stream<Rule> rules() {
        return facts.modules()
                .filter(module -> !"true".equals(module.properties().get("enforcer.skip")))
                .flatMap(module -> module.plugin("maven-enforcer-plugin").stream()
                        .flatMap(plugin -> plugin.executionsOf("enforce"))
                        .filter(execution -> Phases.reached(execution.phase()))
                        .filter(execution -> !execution.settings().flag("skip").orElse(false)
                                && execution.settings().flag("fail").orElse(true))
                        .flatMap(execution -> execution.settings().all("rules/*").stream())
                        .filter(rule -> !rule.text("level").orElse("").equalsIgnoreCase("WARN"))
                        .map(rule -> new Rule(module, rule)));
    }

    private Stream<Decision> broken(Rule rule) {
        return switch (rule.settings.name()) {
            case "requireEnvironmentVariable" ->
                rule
                        .settings
                        .text("variableName")
                        .filter(name -> !ENVIRONMENT.contains(name))
                        .map(name -> warning(
                                "requireEnvironmentVariable requires \"" + name
                                        + "\", which the build image does not set",
                                "Set <buildImage> to an image with ENV " + name
                                        + ", or put the rule into a profile that the image build does not activate"))
                        .stream();
            case "requireProperty" ->
                rule
                        .settings
                        .text("property")
                        .filter(name -> !defined(rule.module, name))
                        .map(name -> warning(
                                "requireProperty requires \"" + name + "\", which no POM sets",
                                "Set it in <properties> or with -D" + name + "=… in .mvn/maven.config"))
                        .stream();
            case "requireOS" ->
                Stream.of("family", "name")
                        .flatMap(element -> rule.settings.text(element).stream())
                        .filter(text -> !linux(text))
                        .findFirst()
                        .map(text -> warning(
                                "requireOS requires \"" + text + "\", but the build image runs Linux",
                                "Put the rule into a profile that is active on that system only"))
                        .stream();
            case "requireActiveProfile" ->
                Stream.of(rule.settings.text("profiles").orElse("").split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty() && !activated(rule.module, id))
                        .map(id -> warning(
                                "requireActiveProfile requires \"" + id + "\", which nothing in the POM activates",
                                "Generate with -P" + id
                                        + ", so that the image build activates it too, or name it in "
                                        + ".mvn/maven.config"));
            case "requireJavaVendor" ->
                Stream.of(rule.settings.all("includes/*"))
                        .filter(vendors -> !vendors.isEmpty()
                                && vendors.stream()
                                        .noneMatch(vendor ->
                                                TEMURIN.matcher(vendor.value()).matches()))
                        .map(vendors -> warning(
                                "requireJavaVendor requires \"" + vendors.get(0).value()
                                        + "\", but the build image has Eclipse Temurin",
                                "Set <buildImage> to an image of that vendor, or include Eclipse Adoptium"));
            default -> Stream.empty();
        };
    }

    private Stream<Decision> files(Rule rule) {
        return rule.settings.name().equals("requireFilesExist")
                ? rule.settings.all("files/*").stream()
                        .filter(file -> rule.module.files().inside(file.value()).isEmpty())
                        .map(file -> warning(
                                "requireFilesExist requires \"" + file.value()
                                        + "\", which is not in the build context",
                                "Move it into the project, or put the rule into a profile"))
                : Stream.empty();
    }

    private boolean defined(ModuleFacts module, String name) {
        return module.properties().containsKey(name)
                || DEFINED.matcher(name).matches()
                || facts.files().contextText(".mvn/maven.config").orElse("").contains("-D" + name);
    }

    private boolean activated(ModuleFacts module, String id) {
        return facts.profiles().contains(id)
                || facts.files().contextText(".mvn/maven.config").orElse("").contains(id)
                || module.files()
                        .text(module.place().pom().replaceFirst(".*/", ""))
                        .orElse("")
                        .matches("(?s).*<id>\\s*" + Pattern.quote(id) + "\\s*</id>\\s*<activation>.*");
    }

    /**
     * Names and families of operating systems, an exclamation mark before those that are refused (the enforcer's
     * manual).
     */
    private static boolean linux(String text) {
        var negated = text.startsWith("!");
        return negated != text.replaceFirst("^!", "").strip().matches("(?i)unix|linux");
    }

    private static Decision warning(String what, String remedy) {
        return Decision.warning("the image may not build", "maven-enforcer-plugin's " + what + ". " + remedy);
    }
}
