package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;

/**
 * A war taken apart below the Tomcat of an image, for {@code war/tomcat.ftl}.
 *
 * @param siblings the jars of other modules, a pattern of {@code find} each
 * @param serverStage the name of the stage that takes what is needed of the image
 * @param image an image with Tomcat
 */
record TomcatUnpacking(List<ShellText> siblings, PlainWord serverStage, ImageReference image) implements Unpacking {

    private static final PlainWord TEMPLATE = new PlainWord("war/tomcat");

    TomcatUnpacking {
        siblings = List.copyOf(siblings);
    }

    @Override
    public PlainWord template() {
        return TEMPLATE;
    }

    @Override
    public Unpacking inStages(PlainWord name) {
        return new TomcatUnpacking(siblings, serverStage.inStages(name), image);
    }
}
