package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;

/**
 * A label whose value the build passes.
 *
 * @param argument the name of the build argument
 * @param key the key of the label
 */
public record BuildLabel(PlainWord argument, PlainWord key) {}
