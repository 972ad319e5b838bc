package spoor.watch.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import spoor.watch.WatchNews;

/** A feed as Atom (RFC 4287). One a feed. */
public final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The whole document in UTF-8. */
    public static byte[] write(Feed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomFeed(xml).document(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Memory can be written to", e);
        }
        return bytes.toByteArray();
    }

    private void document(Feed feed) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        text("id", feed.id());
        text("title", feed.title());
        text("updated", feed.updated());
        xml.writeStartElement(ATOM, "author");
        text("name", "Spoor");
        xml.writeEndElement();
        link("self", feed.self());
        link("alternate", feed.page());
        for (WatchNews one : feed.news()) {
            entry(feed, one);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed feed, WatchNews one) throws XMLStreamException {
        NewsWords words = new NewsWords(one);
        xml.writeStartElement(ATOM, "entry");
        text("id", Feed.idOf(one));
        text("title", words.title());
        text("updated", one.at());
        text("published", one.at());
        link("alternate", feed.pageOf(one));
        text("content", words.text());
        xml.writeEndElement();
    }

    private void text(String name, String value) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(legal(value));
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", legal(address));
    }

    /** Names may hold characters that no XML may. */
    private static String legal(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
