package io.github.dockerfilegen.config;

/**
 * A configured value.
 *
 * @param value the text, placeholders with a value or a default resolved
 * @param origin the key and the file that holds it, for the user
 */
public record ConfigProperty(String value, String origin) {}
