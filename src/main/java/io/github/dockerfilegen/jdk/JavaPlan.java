package io.github.dockerfilegen.jdk;

import io.github.dockerfilegen.model.Decision;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java versions of the image.
 *
 * @param runtime the JRE's feature version
 * @param builder the JDK's feature version
 * @param preview whether the application needs {@code --enable-preview}
 * @param running why it runs on that one
 * @param building why that one builds it
 */
public record JavaPlan(int runtime, int builder, boolean preview, List<Decision> running, List<Decision> building) {

    public JavaPlan {
        running = List.copyOf(running);
        building = List.copyOf(building);
    }

    /** Why, all of it. */
    public List<Decision> decisions() {
        return Stream.concat(running.stream(), building.stream()).toList();
    }
}
