package io.github.dockerfilegen.plugins;

import java.util.List;
import java.util.Set;

/**
 * What is known about one Maven plugin.
 *
 * @param artifactId its artifact id, by which Maven's users know it
 * @param traits what it does
 * @param packagingGoal the goal that makes the archive which starts; empty where it makes none
 * @param skipsWithoutSources the options that switch it off where placeholders stand for the sources, as it would
 *     reject them or fail; those of a check are given in every build of an image
 * @param skips the options that switch it off in every build of an image: what it makes is for repositories and people
 * @param mainClasses the elements of its configuration that name a class to start
 * @param imageSettings the element with the settings of the image that it makes; empty where it makes none
 */
public record PluginRule(
        String artifactId,
        Set<PluginTrait> traits,
        String packagingGoal,
        List<String> skipsWithoutSources,
        List<String> skips,
        List<String> mainClasses,
        String imageSettings) {

    static PluginRule plugin(String artifactId, PluginTrait... traits) {
        return new PluginRule(artifactId, Set.of(traits), "", List.of(), List.of(), List.of(), "");
    }

    PluginRule packagesWith(String goal) {
        return new PluginRule(artifactId, traits, goal, skipsWithoutSources, skips, mainClasses, imageSettings);
    }

    PluginRule offWithoutSources(String... options) {
        return new PluginRule(artifactId, traits, packagingGoal, List.of(options), skips, mainClasses, imageSettings);
    }

    PluginRule off(String... options) {
        return new PluginRule(
                artifactId, traits, packagingGoal, skipsWithoutSources, List.of(options), mainClasses, imageSettings);
    }

    PluginRule namesMainClass(String... elements) {
        return new PluginRule(
                artifactId, traits, packagingGoal, skipsWithoutSources, skips, List.of(elements), imageSettings);
    }

    PluginRule configuresImage(String element) {
        return new PluginRule(artifactId, traits, packagingGoal, skipsWithoutSources, skips, mainClasses, element);
    }

    /**
     * Whether it judges sources, which is done before an image is built.
     */
    public boolean checks() {
        return !skipsWithoutSources.isEmpty() && !traits.contains(PluginTrait.FRONTEND);
    }
}
