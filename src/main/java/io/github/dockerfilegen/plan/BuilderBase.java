package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.DockerText;
import java.util.List;

/**
 * The stage that completes the build image; every stage that runs Maven begins with it.
 *
 * @param installations packages to install; none or one
 * @param trustStores certificates to trust; none or one
 * @param env environment variables, {@code NAME="value"}, in the order of their names
 */
public record BuilderBase(List<PackageInstallation> installations, List<TrustStore> trustStores, List<DockerText> env) {

    public BuilderBase {
        installations = List.copyOf(installations);
        trustStores = List.copyOf(trustStores);
        env = List.copyOf(env);
    }
}
