package io.github.dockerfilegen.policy;

import java.util.List;

/**
 * A rule that a pack sets.
 *
 * @param kind what it asks for
 * @param values what the kind is about, such as registries; empty for a rule without values
 * @param place where it is set: the pack's coordinates, the file and the line in it
 */
public record Rule(Kind kind, List<String> values, String place) {

    public Rule {
        values = List.copyOf(values);
    }

    /** The rules that there are. */
    public enum Kind {
        /** Images come from these registries, hosts with an optional path; Docker Hub is {@code docker.io}. */
        ALLOWED_REGISTRIES(
                "allowedRegistries",
                "Set <registry> to one of them, or <buildImage>, <runtimeImage> and the images of <copies>"),
        /** Images have one of these names; {@code *} stands for any characters, and a tag may follow. */
        ALLOWED_IMAGES("allowedImages", "Set <buildImage>, <runtimeImage> or the images of <copies> to one of them"),
        /** Every image has these labels. */
        REQUIRED_LABELS("requiredLabels", "Set it in <labels> or <buildLabels>"),
        /** No image runs as root. */
        FORBID_ROOT("forbidRoot", "End the stage with a USER of another number"),
        /** Every image is named with its digest. */
        REQUIRE_DIGEST(
                "requireDigest",
                "Name the image with its digest in <buildImage>, <runtimeImage> or <copies>, or in the pack's images");

        private final String element;
        private final String remedy;

        Kind(String element, String remedy) {
            this.element = element;
            this.remedy = remedy;
        }

        /** The element in the pack that sets it. */
        public String element() {
            return element;
        }

        /** Whether it is set by {@code true} instead of by values. */
        public boolean isFlag() {
            return this == FORBID_ROOT || this == REQUIRE_DIGEST;
        }
    }

    /** The end of a sentence about a line that breaks it: what it is, where it is set, and what to do. */
    String broken() {
        return kind.element + (values.isEmpty() ? "" : " = " + String.join(", ", values)) + ", set in " + place + "). "
                + kind.remedy + ".";
    }
}
