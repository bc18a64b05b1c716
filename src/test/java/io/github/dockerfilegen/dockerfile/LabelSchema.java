package io.github.dockerfilegen.dockerfile;

import java.util.Map;

/**
 * What label values must look like.
 *
 * @param required whether the final stage needs every label of the schema
 * @param strict whether other labels are forbidden
 */
public record LabelSchema(Map<String, LabelForm> forms, boolean required, boolean strict) {

    private static final String PREFIX = "org.opencontainers.image.";

    public LabelSchema {
        forms = Map.copyOf(forms);
    }

    /** Version and authors stay free text: OCI asks neither for semantic versions nor for mail addresses. */
    public static LabelSchema openContainers() {
        return new LabelSchema(
                Map.of(
                        PREFIX + "created", LabelForm.RFC3339,
                        PREFIX + "url", LabelForm.URL,
                        PREFIX + "source", LabelForm.URL,
                        PREFIX + "documentation", LabelForm.URL,
                        PREFIX + "licenses", LabelForm.SPDX,
                        PREFIX + "revision", LabelForm.GIT_HASH,
                        PREFIX + "version", LabelForm.TEXT,
                        PREFIX + "title", LabelForm.TEXT,
                        PREFIX + "description", LabelForm.TEXT,
                        PREFIX + "vendor", LabelForm.TEXT),
                false,
                false);
    }
}
