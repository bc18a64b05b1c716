package io.github.dockerfilegen.image.writes;

import io.github.dockerfilegen.model.Runtime;

/**
 * The user that the application runs as.
 *
 * @param ids {@code uid:gid}
 * @param home its home, absolute, which it may write to
 */
public record ImageUser(String ids, String home) {

    /** Distroless has a user; elsewhere it is made, and not as 1000, which is taken on Ubuntu images. */
    public static ImageUser of(Runtime runtime) {
        return runtime == Runtime.DISTROLESS
                ? new ImageUser("65532:65532", "/home/nonroot")
                : new ImageUser("10001:10001", "/home/app");
    }
}
