package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.XmlElement;
import java.util.List;
import java.util.regex.Pattern;

/** The layers that Spring Boot splits an archive into. */
final class SpringBootLayers {

    private static final List<String> DEFAULT =
            List.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
    private static final String CONFIGURATION = "layers/configuration";
    /** What Spring Boot itself accepts (its class Layer). */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

    private SpringBootLayers() {}

    /**
     * Their names in the order of the copies. Without the launcher its layer is always empty. The last layer of a
     * custom order changes most: Boot's own order.
     *
     * @throws DockerfileGenException when the project's own list has a name that Spring Boot refuses
     */
    static List<String> names(ProjectFacts facts, XmlElement settings, boolean withLauncher) {
        var custom = settings.text(CONFIGURATION)
                .flatMap(path -> facts.files().xml(path))
                .map(xml -> xml.all("layerOrder/layer").stream()
                        .map(XmlElement::value)
                        .toList());
        custom.stream()
                .flatMap(List::stream)
                .filter(layer -> !NAME.matcher(layer).matches())
                .findFirst()
                .ifPresent(layer -> {
                    throw new DockerfileGenException("The layer " + Quoting.json(layer) + " in "
                            + settings.text(CONFIGURATION).orElseThrow()
                            + " is not a valid name: Spring Boot accepts letters, digits and hyphens "
                            + "only. Correct it there.");
                });
        return custom.orElse(DEFAULT).stream()
                .filter(layer -> withLauncher || custom.isPresent() || !layer.equals("spring-boot-loader"))
                .toList();
    }
}
