package spoor.export.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML of which every text is well-formed: characters that XML cannot hold become U+FFFD. */
final class XmlOut {

    private static final char UNKNOWN = '\uFFFD';
    private static final int BUFFER_CHARS = 1 << 15;
    private static final Pattern LAYOUT = Pattern.compile("[\\t\\n\\r]");

    private final BufferedWriter writer;
    private final XMLStreamWriter xml;

    XmlOut(OutputStream out) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS);
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        line();
    }

    /** Opens an element; its attributes are names and values in turn. */
    XmlOut open(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlOut empty(String name, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(
                    attributes[i], LAYOUT.matcher(clean(attributes[i + 1])).replaceAll(" "));
        }
    }

    XmlOut attribute(String name, String value) throws IOException {
        try {
            attributes(name, value);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlOut text(String text) throws IOException {
        try {
            String clean = clean(text);
            int from = 0;
            // A parser makes a line feed of a carriage return, unless it is written as a reference.
            for (int at = clean.indexOf('\r'); at >= 0; at = clean.indexOf('\r', from)) {
                xml.writeCharacters(clean.substring(from, at));
                xml.writeEntityRef("#13");
                from = at + 1;
            }
            xml.writeCharacters(from == 0 ? clean : clean.substring(from));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlOut close() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlOut line() throws IOException {
        return text("\n");
    }

    /** An element that holds a text alone, and a line end. */
    XmlOut element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close().line();
    }

    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < '\uD800') || c == '\t' || c == '\n';
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean allowed = c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= ' ' && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000;
            kept.appendCodePoint(allowed ? c : UNKNOWN);
        });
        return kept.toString();
    }
}
