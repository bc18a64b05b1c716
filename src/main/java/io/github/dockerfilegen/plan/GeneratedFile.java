package io.github.dockerfilegen.plan;

import java.nio.file.Path;

/**
 * A file to generate, before it is rendered.
 *
 * @param path its absolute path
 * @param model its content
 */
public record GeneratedFile(Path path, FileModel model) {}
