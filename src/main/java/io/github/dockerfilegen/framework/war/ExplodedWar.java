package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.application.SiblingJars;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * A war taken apart, for {@code war/exploded.ftl}.
 *
 * @param siblings the jars of other modules, a pattern of {@code find} each
 * @param folder where the server looks for the war, relative to the working directory, as a shell word
 */
public record ExplodedWar(List<ShellText> siblings, ShellText folder) {

    public ExplodedWar {
        siblings = List.copyOf(siblings);
    }

    /** @param folder where the server looks for the war, relative to the working directory */
    public static ExplodedWar of(ProjectFacts facts, String folder) {
        return new ExplodedWar(SiblingJars.names(facts), ShellText.word(folder.replaceFirst("/$", "")));
    }
}
