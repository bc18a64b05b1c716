package io.github.dockerfilegen.image.writes;

/**
 * The user that the application runs as.
 *
 * @param ids {@code uid:gid}
 * @param home its home, absolute, which it may write to
 */
public record ImageUser(String ids, String home) {}
