package io.github.dockerfilegen.policy;

import static io.github.dockerfilegen.policy.UsedImages.HUB;
import static io.github.dockerfilegen.policy.UsedImages.OLD_HUB;

import io.github.dockerfilegen.dockerfile.DockerfileSyntaxException;
import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.dockerfile.ParsedDockerfile;
import io.github.dockerfilegen.dockerfile.Stage;
import io.github.dockerfilegen.model.ContainerUser;
import io.github.dockerfilegen.policy.UsedImages.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rules that apply, checked on the text of a Dockerfile as it is written: with the user's own parts, templates and
 * bumped images.
 *
 * @param rules the rules of all packs
 */
public record Policy(List<Rule> rules) {

    public Policy {
        rules = List.copyOf(rules);
    }

    /**
     * The rules that a Dockerfile breaks: sentences that name each line with the rule, where that is set and what to
     * do.
     *
     * @param text the Dockerfile
     * @param images the names of the stages that images are built of
     * @return none when it keeps to all
     */
    public List<String> broken(String text, Set<String> images) {
        if (rules.isEmpty()) {
            return List.of();
        }
        try {
            var parsed = ParsedDockerfile.parse(text);
            return rules.stream()
                    .flatMap(rule -> broken(rule, parsed, images).stream().map(line -> line + rule.broken()))
                    .toList();
        } catch (DockerfileSyntaxException e) {
            return List.of("line " + e.line() + " cannot be read: " + e.getMessage()
                    + ". Correct the lines of your own or the template that they come from.");
        }
    }

    /** The beginning of a sentence for each line that breaks a rule. */
    private static List<String> broken(Rule rule, ParsedDockerfile file, Set<String> images) {
        return switch (rule.kind()) {
            case ALLOWED_REGISTRIES ->
                images(
                        file,
                        "comes from a registry that is not allowed",
                        use -> rule.values().stream().anyMatch(registry -> isBelow(use, registry)));
            case ALLOWED_IMAGES ->
                images(
                        file,
                        "is not allowed",
                        use -> rule.values().stream().anyMatch(pattern -> matches(use, pattern)));
            case REQUIRE_DIGEST -> images(file, "has no digest", Use::hasDigest);
            case REQUIRED_LABELS ->
                finals(file, images)
                        .flatMap(stage -> rule.values().stream()
                                .filter(label -> !file.labels(stage).containsKey(label))
                                .map(label -> "line " + stage.from().line() + ", the image of stage \"" + stage.name()
                                        + "\" has no label " + label + " ("))
                        .toList();
            case FORBID_ROOT ->
                finals(file, images)
                        .flatMap(stage -> root(file, stage).stream())
                        .toList();
        };
    }

    private static List<String> images(ParsedDockerfile file, String problem, Predicate<Use> allowed) {
        return UsedImages.of(file).stream()
                .filter(use -> !use.known() || !allowed.test(use))
                .map(use -> "line " + use.line() + ", the image " + use.name() + " "
                        + (use.known() ? problem : "has a variable without a value in its name") + " (")
                .distinct()
                .toList();
    }

    private static boolean isBelow(Use use, String registry) {
        var place = withNewHub(registry.replaceFirst("/+$", ""));
        return (use.repository() + "/").startsWith(place + "/");
    }

    private static String withNewHub(String name) {
        return name.replaceFirst("^" + Pattern.quote(OLD_HUB) + "(?=/|$)", HUB);
    }

    private static boolean matches(Use use, String pattern) {
        var digest = pattern.contains("@");
        // Any tag is no tag as well, beside a digest.
        var plain = withNewHub(pattern).replaceFirst("^([^@]*):\\*(?=@|$)", "$1");
        var tag = plain.replaceFirst("@.*", "").replaceFirst(".*/", "").contains(":");
        var glob = Stream.of(plain.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        var full = use.fullName();
        var end = digest && full.contains("@") ? full.substring(full.indexOf('@')) : "";
        var name = (tag ? full.replaceFirst("@.*", "") : use.repository()) + end;
        var official = HUB + "/library/";
        return Stream.of("", HUB + "/", official)
                        .filter(name::startsWith)
                        .anyMatch(prefix -> name.substring(prefix.length()).matches(glob))
                || name.startsWith(official) && (HUB + "/" + name.substring(official.length())).matches(glob);
    }

    /** The stages of images, and the last one, which is built if none is named. */
    private static Stream<Stage> finals(ParsedDockerfile file, Set<String> images) {
        var last = file.finalStage();
        return file.stages().stream()
                .filter(stage -> images.contains(stage.name())
                        || last.filter(stage::equals).isPresent());
    }

    private static Optional<String> root(ParsedDockerfile file, Stage stage) {
        var user = user(file, stage);
        if (user.isEmpty()) {
            return Optional.of(
                    "line " + stage.from().line() + ", the image of stage \"" + stage.name() + "\" has no USER (");
        }
        return user.filter(last -> ContainerUser.isRoot(last.destination()))
                .map(last -> "line " + last.line() + ", the image of stage \"" + stage.name() + "\" runs as user \""
                        + last.destination() + "\" (");
    }

    /** The last one of the stage, or else of the stage that it is based on, with what that one sets off. */
    private static Optional<Instruction> user(ParsedDockerfile file, Stage stage) {
        return file.chain(stage).stream()
                .flatMap(part -> Stream.concat(
                        part.last("USER").stream(),
                        part == stage
                                ? Stream.empty()
                                : part.all("ONBUILD").stream()
                                        .map(ParsedDockerfile::trigger)
                                        .filter(trigger -> trigger.is("USER"))))
                .reduce((first, second) -> second);
    }
}
