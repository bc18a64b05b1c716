package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.Settings;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Reads small XML files with the pull parser that Maven reads POMs with; it resolves no external entities. */
final class XmlReader {

    private XmlReader() {}

    /** The root element. */
    static Settings read(String text) throws IOException {
        try {
            return settings(Xpp3DomBuilder.build(new StringReader(text)));
        } catch (XmlPullParserException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Settings settings(Xpp3Dom dom) {
        return new Settings(dom.getName(), dom.getValue() == null ? "" : dom.getValue().strip(), Map.of(),
                List.of(dom.getChildren()).stream().map(XmlReader::settings).toList());
    }
}
