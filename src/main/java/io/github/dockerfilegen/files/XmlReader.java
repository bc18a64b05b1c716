package io.github.dockerfilegen.files;

import io.github.dockerfilegen.model.XmlElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads small XML files; a document type, through which XML can fetch other files, is refused. */
public final class XmlReader {

    private static final DocumentBuilderFactory FACTORY = factory();

    private XmlReader() {}

    /**
     * The root element of a text, attributes of a namespace, such as that of a schema, left out.
     *
     * @throws IOException when it is not well-formed or has a document type
     */
    public static XmlElement read(String text) throws IOException {
        return read(new InputSource(new StringReader(text)));
    }

    /**
     * The root element of a file in the encoding that it declares, attributes of a namespace, such as that of a schema,
     * left out.
     *
     * @throws IOException when it is not well-formed or has a document type
     */
    public static XmlElement read(byte[] bytes) throws IOException {
        return read(new InputSource(new ByteArrayInputStream(bytes)));
    }

    private static XmlElement read(InputSource source) throws IOException {
        try {
            // Factories are not thread-safe, and goals of several modules may run at once.
            synchronized (FACTORY) {
                var builder = FACTORY.newDocumentBuilder();
                // The default handler prints errors to stderr before it throws them.
                builder.setErrorHandler(new DefaultHandler());
                return settings(builder.parse(source).getDocumentElement());
            }
        } catch (StackOverflowError e) {
            throw new IOException("its elements are nested too deeply", e);
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform can read XML", e);
        }
    }

    private static DocumentBuilderFactory factory() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform can refuse document types", e);
        }
    }

    private static XmlElement settings(Element element) {
        var children = new ArrayList<XmlElement>();
        var text = new StringBuilder();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(settings(child));
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return new XmlElement(
                element.getLocalName(),
                children.isEmpty() ? text.toString().strip() : "",
                attributes(element),
                children);
    }

    private static Map<String, String> attributes(Element element) {
        var attributes = new TreeMap<String, String>();
        for (var index = 0; index < element.getAttributes().getLength(); index++) {
            var attribute = element.getAttributes().item(index);
            if (attribute.getNamespaceURI() == null) {
                attributes.put(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        return attributes;
    }
}
