package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.plan.Unpacking;

/**
 * A war taken apart below a server that the build downloads, and that needs nothing else of the project: Payara Micro,
 * TomEE, WildFly.
 *
 * @param template the template's name below {@code application/}, without its extension
 * @param war the war
 * @param server the stage of the server
 */
public record ServerUnpacking(PlainWord template, ExplodedWar war, FetchedServer server) implements Unpacking {

    @Override
    public Unpacking inStages(PlainWord name) {
        return new ServerUnpacking(template, war, server.inStages(name));
    }

    @Override
    public boolean asksForModules() {
        return true;
    }
}
