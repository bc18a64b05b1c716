package io.github.dockerfilegen.framework.jetty;

import io.github.dockerfilegen.framework.war.ExplodedWar;
import io.github.dockerfilegen.framework.war.FetchedServer;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;

/**
 * A war taken apart below Jetty's base, for {@code war/jetty.ftl}.
 *
 * @param war the war
 * @param server the stage of the server
 * @param settings the lines of {@code start.ini}, a shell word each
 */
record JettyUnpacking(ExplodedWar war, FetchedServer server, List<ShellText> settings) implements Unpacking {

    private static final PlainWord TEMPLATE = new PlainWord("war/jetty");

    JettyUnpacking {
        settings = List.copyOf(settings);
    }

    @Override
    public PlainWord template() {
        return TEMPLATE;
    }

    @Override
    public Unpacking inStages(PlainWord name) {
        return new JettyUnpacking(war, server.inStages(name), settings);
    }
}
