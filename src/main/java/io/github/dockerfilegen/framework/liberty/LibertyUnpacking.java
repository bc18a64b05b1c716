package io.github.dockerfilegen.framework.liberty;

import io.github.dockerfilegen.framework.war.ExplodedWar;
import io.github.dockerfilegen.framework.war.FetchedServer;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;

/**
 * A war taken apart below Open Liberty, with the project's configuration, for {@code war/open-liberty.ftl}.
 *
 * @param war the war
 * @param server the stage of the server
 * @param configuration the folder of {@code server.xml}, relative to the build context, as a shell word
 * @param variables lines of XML that define what the plugin's configuration does, a shell word each
 * @param openEndpoint a line of XML that has the server listen on every address, as a shell word
 */
record LibertyUnpacking(
        ExplodedWar war,
        FetchedServer server,
        ShellText configuration,
        List<ShellText> variables,
        ShellText openEndpoint)
        implements Unpacking {

    private static final PlainWord TEMPLATE = new PlainWord("war/open-liberty");

    LibertyUnpacking {
        variables = List.copyOf(variables);
    }

    @Override
    public PlainWord template() {
        return TEMPLATE;
    }

    @Override
    public Unpacking inStages(PlainWord name) {
        return new LibertyUnpacking(war, server.inStages(name), configuration, variables, openEndpoint);
    }

    @Override
    public boolean asksForModules() {
        return true;
    }
}
