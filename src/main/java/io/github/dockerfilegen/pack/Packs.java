package io.github.dockerfilegen.pack;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All packs of a build. In templates, images and defaults the first one that has something to say holds; the rules of
 * all apply.
 *
 * @param packs in the order of the plugin's dependencies
 */
public record Packs(List<Pack> packs) {

    /** A build without packs. */
    public static final Packs NONE = new Packs(List.of());

    public Packs {
        packs = List.copyOf(packs);
    }

    /** The rules of all packs. */
    public Policy policy() {
        return new Policy(packs.stream().flatMap(pack -> pack.rules().stream()).toList());
    }

    /** The plugin's default images, with those of the packs in their places. */
    public ImageCatalogue images() {
        var images = ImageCatalogue.OWN;
        for (var at = packs.size() - 1; at >= 0; at--) {
            images = packs.get(at).images().isEmpty()
                    ? images
                    : images.with(packs.get(at).images(), packs.get(at).name());
        }
        return images;
    }

    /** A line for each pack: what it brings. */
    public List<Decision> decisions() {
        return packs.stream()
                .map(pack -> Decision.of("pack " + pack.name(), contents(pack)))
                .toList();
    }

    private static String contents(Pack pack) {
        var parts = new ArrayList<String>();
        if (!pack.configuration().children().isEmpty()) {
            parts.add("defaults for " + pack.configuration().names());
        }
        if (!pack.templates().isEmpty()) {
            parts.add("templates " + String.join(", ", pack.templates().keySet()));
        }
        if (!pack.images().isEmpty()) {
            parts.add("images");
        }
        if (!pack.rules().isEmpty()) {
            parts.add("rules "
                    + pack.rules().stream().map(rule -> rule.kind().element()).collect(Collectors.joining(", ")));
        }
        return parts.isEmpty() ? "it is empty" : String.join("; ", parts);
    }
}
