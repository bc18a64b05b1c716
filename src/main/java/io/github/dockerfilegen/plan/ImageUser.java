package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.Runtime;

/**
 * The user that the application runs as.
 *
 * @param ids {@code uid:gid}
 * @param home its home, absolute, which it may write to
 */
record ImageUser(String ids, String home) {

    /** Distroless has a user; elsewhere it is made, and not as 1000, which is taken on Ubuntu images. */
    static ImageUser of(Runtime runtime) {
        return runtime == Runtime.DISTROLESS ? new ImageUser("65532:65532", "/home/nonroot") : new ImageUser("10001:10001", "/home/app");
    }
}
