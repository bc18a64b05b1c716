package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;

/**
 * A war taken apart below a server that the build downloads, and that needs nothing else of the project: Payara Micro,
 * TomEE, WildFly.
 *
 * @param template the template's name below {@code application/}, without its extension
 * @param siblings the jars of other modules, a pattern of {@code find} each
 * @param server the stage of the server
 */
public record ServerUnpacking(PlainWord template, List<ShellText> siblings, FetchedServer server) implements Unpacking {

    public ServerUnpacking {
        siblings = List.copyOf(siblings);
    }

    @Override
    public Unpacking inStages(PlainWord name) {
        return new ServerUnpacking(template, siblings, server.inStages(name));
    }
}
