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

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * An image, where it is used.
     *
     * @param line the line of the instruction, from 1
     * @param name the image as the line names it, variables replaced
     */
    record Use(int line, String name) {

        /** The registry's host; Docker Hub's where the name has none. */
        String registry() {
            var first = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
            return first.contains(".") || first.contains(":") || first.equals("localhost") ? first : "docker.io";
        }

        /** The name with the registry, without tag and digest. */
        String repository() {
            return new ImageReference(fullName()).repository();
        }

        /** The name with the registry and the tag; official images of Docker Hub are in {@code library}. */
        String fullName() {
            var plain = name.replaceFirst("@.*$", "");
            if (plain.startsWith(registry() + "/")) {
                plain = plain.substring(registry().length() + 1);
            }
            return registry() + "/" + (registry().equals("docker.io") && !plain.contains("/") ? "library/" : "")
                    + plain;
        }

        boolean hasDigest() {
            return name.contains("@sha256:");
        }
    }

    private UsedImages() {}

    static List<Use> of(ParsedDockerfile file) {
        var used = new ArrayList<Use>();
        Optional.ofNullable(file.directives().get("syntax")).ifPresent(name -> used.add(new Use(1, name)));
        var stages = new HashSet<>(Set.of("scratch"));
        file.stages().forEach(stage -> {
            stage.instructions()
                    .forEach(instruction -> images(instruction)
                            .filter(name -> !stages.contains(name.toLowerCase(Locale.ROOT))
                                    && !NUMBER.matcher(name).matches())
                            .forEach(name -> used.add(new Use(instruction.line(), name))));
            stages.add(stage.name());
        });
        return used;
    }

    private static Stream<String> images(Instruction instruction) {
        return switch (instruction.keyword()) {
            case "FROM" -> instruction.arguments().stream().limit(1);
            case "COPY" -> instruction.flag("from").stream();
            case "RUN" -> Mount.of(instruction).stream().flatMap(mount -> mount.get("from").stream());
            default -> Stream.empty();
        };
    }
}
