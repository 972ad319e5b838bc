package spoor.watch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import spoor.watch.NewsBody;
import spoor.watch.WatchNews;
import spoor.watch.compare.NewsKind;
import spoor.watch.compare.PathNews;
import spoor.watch.compare.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HOSTILE = "<b>&\u0000\u000B]]>\uFFFE \uD800 林巴赫 \uD834\uDD1E";

    private static final WatchNews NEWS = new WatchNews(
            "6f1c0a52-93c5-4a0e-9d6e-0f6b5f0f4c11",
            "run",
            "w-1",
            HOSTILE,
            1,
            "2026-11-27T10:00:00.123Z",
            "v2",
            "v1",
            false,
            null,
            new NewsBody(
                    new NewsBody.Counts(1, 0, 0, 0, 1),
                    List.of(path(NewsKind.NEW), path(NewsKind.GONE)),
                    List.of(),
                    List.of(new NewsBody.NamedDataset("d", "Customs"))));

    private static final Feed FEED = new Feed(
            "urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427",
            "Spoor: " + HOSTILE,
            "http://localhost:8080/api/watches/w-1/news.atom",
            "http://localhost:8080/watches?watch=w-1",
            "2026-11-01T00:00:00Z",
            List.of(NEWS));

    private static PathNews path(NewsKind kind) {
        Reason.NamedEntity one = new Reason.NamedEntity("a", "Alpha " + HOSTILE, "Company", "CN");
        Reason.ChangedRelation relation =
                new Reason.ChangedRelation("r", "SUPPLIES", "a", "b", "d", true, "probable", null, List.of("s"), null);
        Reason.Kind why = kind == NewsKind.NEW ? Reason.Kind.RELATION_NEW : Reason.Kind.RELATION_GONE;
        return new PathNews(
                kind,
                List.of(one, one),
                null,
                0.5,
                List.of(),
                List.of(
                        new Reason(why, 0, relation, null, null, null, null),
                        new Reason(
                                Reason.Kind.SOURCE_CHANGED,
                                0,
                                null,
                                null,
                                null,
                                null,
                                new Reason.ChangedSource(
                                        "s", List.of(new Reason.ChangedField("published", "2024", ""))))),
                0);
    }

    /** What RFC 4287 demands of a feed and of an entry, in any order; no schema of it is at hand. */
    @Test
    void atom_is_well_formed_and_has_what_the_form_demands() throws Exception {
        Document document = parse(AtomFeed.write(FEED));
        Element feed = document.getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(children(feed)).containsExactly("id", "title", "updated", "author", "link", "link", "entry");
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(children(entry)).containsExactly("id", "title", "updated", "published", "link", "content");
        for (Element each : List.of(feed, entry)) {
            assertThat(URI.create(text(each, "id")).isAbsolute()).isTrue();
            assertThat(OffsetDateTime.parse(text(each, "updated"))).isNotNull();
        }
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:" + NEWS.id());
        assertThat(text(entry, "title")).isEqualTo("<b>&\uFFFD\uFFFD]]>\uFFFD \uFFFD 林巴赫 \uD834\uDD1E: 1 new, 1 gone");
        assertThat(text(entry, "content"))
                .contains("(Customs; s) is gone with its dataset.")
                .contains("was replaced: its date is not stated, was 2024.");
    }

    private static Document parse(byte[] xml) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> children(Element element) {
        List<String> names = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(nodes.item(i).getLocalName());
        }
        return names;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    @Test
    void json_feed_has_what_version_1_1_demands() {
        JsonNode feed = JsonMapper.shared().valueToTree(JsonFeed.of(FEED));
        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asString()).startsWith("Spoor: ");
        JsonNode item = feed.path("items").get(0);
        assertThat(item.path("id").asString()).isEqualTo("urn:uuid:" + NEWS.id());
        assertThat(item.path("content_text").asString()).startsWith("New: Alpha ");
        assertThat(item.path("url").asString()).isEqualTo("http://localhost:8080/watches?watch=w-1&news=" + NEWS.id());
        assertThat(item.path("_spoor").path("body").path("counts").path("gone").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_feed_without_news_says_since_when() throws Exception {
        Feed empty = new Feed("urn:uuid:1", "x", "http://s", "http://p", "2026-11-01T00:00:00Z", List.of());
        assertThat(text(parse(AtomFeed.write(empty)).getDocumentElement(), "updated"))
                .isEqualTo("2026-11-01T00:00:00Z");
    }
}
