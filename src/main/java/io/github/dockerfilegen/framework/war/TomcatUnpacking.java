package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.plan.Unpacking;

/**
 * A war taken apart below the Tomcat of an image, for {@code war/tomcat.ftl}.
 *
 * @param war the war
 * @param serverStage the name of the stage that takes what is needed of the image
 * @param image an image with Tomcat
 */
record TomcatUnpacking(ExplodedWar war, PlainWord serverStage, ImageReference image) implements Unpacking {

    private static final PlainWord TEMPLATE = new PlainWord("war/tomcat");

    @Override
    public PlainWord template() {
        return TEMPLATE;
    }

    @Override
    public Unpacking inStages(PlainWord name) {
        return new TomcatUnpacking(war, serverStage.inStages(name), image);
    }
}
