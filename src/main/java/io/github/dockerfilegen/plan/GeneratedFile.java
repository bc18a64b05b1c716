package io.github.dockerfilegen.plan;

import java.nio.file.Path;

/**
 * A file that is generated, before it is text.
 *
 * @param path where it will stand, absolute
 * @param model what it says
 */
public record GeneratedFile(Path path, FileModel model) {}
