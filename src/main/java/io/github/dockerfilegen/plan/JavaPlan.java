package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.Decision;
import java.util.List;

/**
 * The Java versions of the image.
 *
 * @param runtime the JRE's feature version
 * @param builder the JDK's feature version
 * @param preview whether the application needs {@code --enable-preview}
 * @param decisions why
 */
record JavaPlan(int runtime, int builder, boolean preview, List<Decision> decisions) {

    JavaPlan {
        decisions = List.copyOf(decisions);
    }
}
