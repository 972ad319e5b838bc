package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import spoor.model.BadInput;

/** Reads XML as a stream of records: elements of a few names, each with all that is in it. Entities are never followed. */
public final class XmlRecords {

    private static final int MOST_ELEMENTS = 100_000;
    private static final int MOST_DEPTH = 64;

    private XmlRecords() {}

    /** No document type, no entities, nothing fetched from anywhere. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Hands over each record with the line where its first tag ends.
     *
     * @param names local names of the elements that are records; those inside a record are part of it
     * @throws BadInput if the XML cannot be read to its end; after the records before that place
     */
    public static void read(InputStream in, Set<String> names, BiConsumer<Long, XmlElement> taker) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new TagLimit(in));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && names.contains(xml.getLocalName())) {
                    long line = xml.getLocation().getLineNumber();
                    taker.accept(line, element(xml, new int[1], 0));
                }
            }
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /**
     * The first element of a document with its attributes alone.
     *
     * @throws BadInput if the XML cannot be read so far
     */
    public static XmlElement root(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new TagLimit(in));
            while (xml.next() != XMLStreamReader.START_ELEMENT) {
                // comments and the like stand before it
            }
            return named(xml);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private static XmlElement named(XMLStreamReader xml) {
        XmlElement element = new XmlElement(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attribute(xml.getAttributeLocalName(i), StoredTexts.clean(xml.getAttributeValue(i)));
        }
        return element;
    }

    private static XmlElement element(XMLStreamReader xml, int[] count, int depth) throws XMLStreamException {
        if (++count[0] > MOST_ELEMENTS || depth > MOST_DEPTH) {
            throw new BadInput(
                    "record.tooLong", "A record of the XML has more than 100,000 elements, or they are too deep.");
        }
        XmlElement element = named(xml);
        StringBuilder text = new StringBuilder();
        int told = 0;
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                told = tellText(text, told, element);
                element.add(element(xml, count, depth + 1));
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                text.append(xml.getText());
            }
        }
        if (element.hasChildren()) {
            tellText(text, told, element);
        }
        element.say(StoredTexts.clean(text.toString()));
        return element;
    }

    /** Keeps the text since the last element in its place, where it is more than layout. */
    private static int tellText(StringBuilder text, int from, XmlElement element) {
        String piece = text.substring(from);
        if (!piece.isBlank()) {
            element.addText(StoredTexts.clean(piece));
        }
        return text.length();
    }

    /** What the stream below throws comes wrapped. */
    public static RuntimeException malformed(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                return bad;
            }
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new BadInput("xml.malformed", "The XML cannot be read beyond line %d.", line);
    }
}
