package io.github.dockerfilegen.policy;

import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.dockerfile.Mount;
import io.github.dockerfilegen.dockerfile.ParsedDockerfile;
import io.github.dockerfilegen.model.ImageReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The images that a Dockerfile takes from registries: its base images, those it copies from, and its frontend. */
final class UsedImages {

    static final String HUB = "docker.io";
    /** Docker takes it for its newer name. */
    static final String OLD_HUB = "index.docker.io";
    /** What Docker takes for a host: no name of an organisation has a capital, a dot or a colon. */
    private static final Pattern HOST = Pattern.compile(".*[.:\\p{Lu}].*|localhost");

    private static final Pattern DIGEST = Pattern.compile("@sha\\d+:[0-9a-f]{64,}$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * An image, where it is used.
     *
     * @param line the line of the instruction, from 1
     * @param name the image as the line names it, variables replaced
     * @param known whether all variables in the name have a value
     */
    record Use(int line, String name, boolean known) {

        /** The name with the registry, without tag and digest. */
        String repository() {
            return new ImageReference(fullName()).repository();
        }

        /** The name with the registry, the tag and the digest; official images of Docker Hub are in {@code library}. */
        String fullName() {
            var first = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
            var host = HOST.matcher(first).matches();
            var rest = host ? name.substring(first.length() + 1) : name;
            if (host && !first.equals(OLD_HUB) && !first.equals(HUB)) {
                return first + "/" + rest;
            }
            return HUB + "/" + (rest.contains("/") ? "" : "library/") + rest;
        }

        boolean hasDigest() {
            return DIGEST.matcher(name).find();
        }
    }

    private UsedImages() {}

    static List<Use> of(ParsedDockerfile file) {
        var used = new ArrayList<Use>();
        Optional.ofNullable(file.directives().get("syntax")).ifPresent(name -> used.add(new Use(1, name, true)));
        var stages = new HashSet<>(Set.of("scratch"));
        file.stages().forEach(stage -> {
            stage.instructions()
                    .forEach(instruction -> images(instruction)
                            .filter(name -> !stages.contains(name.toLowerCase(Locale.ROOT)))
                            .forEach(name -> used.add(new Use(
                                    instruction.line(),
                                    name,
                                    file.unsetVariables(instruction).isEmpty()))));
            stages.add(stage.name());
        });
        return used;
    }

    private static Stream<String> images(Instruction instruction) {
        return switch (instruction.keyword()) {
            case "FROM" -> instruction.arguments().stream().limit(1);
            case "COPY" -> instruction.flag("from").stream().filter(from -> !isNumber(from));
            case "RUN" ->
                Mount.of(instruction).stream()
                        .flatMap(mount -> mount.get("from").stream())
                        .filter(from -> !isNumber(from));
            case "ONBUILD" -> images(ParsedDockerfile.trigger(instruction));
            default -> Stream.empty();
        };
    }

    /** A stage's number; after FROM, it would be the name of an image. */
    private static boolean isNumber(String from) {
        return NUMBER.matcher(from).matches();
    }
}
