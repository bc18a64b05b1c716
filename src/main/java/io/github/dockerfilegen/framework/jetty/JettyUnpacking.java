package io.github.dockerfilegen.framework.jetty;

import io.github.dockerfilegen.framework.war.FetchedServer;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;

/**
 * A war taken apart below Jetty's base, for {@code war/jetty.ftl}.
 *
 * @param siblings the jars of other modules, a pattern of {@code find} each
 * @param server the stage of the server
 * @param settings the lines of {@code start.ini}, a shell word each
 */
record JettyUnpacking(List<ShellText> siblings, FetchedServer server, List<ShellText> settings) implements Unpacking {

    private static final PlainWord TEMPLATE = new PlainWord("war/jetty");

    JettyUnpacking {
        siblings = List.copyOf(siblings);
        settings = List.copyOf(settings);
    }

    @Override
    public PlainWord template() {
        return TEMPLATE;
    }

    @Override
    public Unpacking inStages(PlainWord name) {
        return new JettyUnpacking(siblings, server.inStages(name), settings);
    }
}
