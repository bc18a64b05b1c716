package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.model.Dependency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.model.Model;

/** Reads dependencies from Maven's model, with what it leaves out filled in. */
public final class DependencyReader {

    private DependencyReader() {}

    public static List<Dependency> dependencies(List<org.apache.maven.model.Dependency> dependencies) {
        return dependencies.stream()
                .map(dependency -> new Dependency(
                        dependency.getGroupId(),
                        dependency.getArtifactId(),
                        Objects.requireNonNullElse(dependency.getVersion(), ""),
                        Objects.requireNonNullElse(dependency.getScope(), "compile"),
                        Objects.requireNonNullElse(dependency.getType(), "jar"),
                        Objects.requireNonNullElse(dependency.getClassifier(), ""),
                        Objects.requireNonNullElse(dependency.getSystemPath(), "")))
                .toList();
    }

    public static Map<String, String> managed(Model model) {
        var managed = new HashMap<String, String>();
        if (model.getDependencyManagement() != null) {
            model.getDependencyManagement()
                    .getDependencies()
                    .forEach(dependency -> managed.putIfAbsent(
                            dependency.getGroupId() + ":" + dependency.getArtifactId(),
                            Objects.requireNonNullElse(dependency.getVersion(), "")));
        }
        return managed;
    }
}
