package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import spoor.dossier.content.Dossier;
import spoor.dossier.docx.DocxWriter;
import spoor.dossier.page.DossierPage;
import spoor.dossier.page.Medium;
import spoor.words.Language;

/** A dossier as a document for a word processor. The typefaces of its picture come with the build of the page. */
class DocxDossierTest {

    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern DRAWN = Pattern.compile("(?s)<svg.*</svg>");

    private static Map<String, byte[]> parts(Dossier dossier, Language language) throws IOException {
        byte[] docx = DocxWriter.write(new DossierPage(dossier, language, Medium.SCREEN), dossier.made());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static Document read(Map<String, byte[]> parts, String name) throws Exception {
        return read(part(parts, name));
    }

    private static Document read(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Node> all(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
    }

    private static String value(Node node, String attribute) {
        Node found = node.getAttributes().getNamedItem(attribute);
        return found == null ? "" : found.getNodeValue();
    }

    private static String joined(List<Node> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.getTextContent()));
        return WHITE.matcher(all).replaceAll("");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itSaysWhatThePageSaysInTheSameOrder(Language language) throws Exception {
        Dossier dossier = DossierFixture.kept();
        String page = new DossierPage(dossier, language, Medium.SCREEN).write();
        Document shown = read(DRAWN.matcher(page.substring(page.indexOf('\n') + 1))
                .replaceAll("")
                .getBytes(StandardCharsets.UTF_8));

        Document document = read(parts(dossier, language), "word/document.xml");

        assertThat(joined(all(document, "w:t"))).isEqualTo(joined(all(shown, "main")));
    }

    @Test
    void everyLinkLeadsSomewhereAndNothingIsFetched() throws Exception {
        Map<String, byte[]> parts = parts(DossierFixture.kept(), Language.EN);
        Document document = read(parts, "word/document.xml");
        Document relations = read(parts, "word/_rels/document.xml.rels");

        List<String> places = all(document, "w:bookmarkStart").stream()
                .map(mark -> value(mark, "w:name"))
                .toList();
        assertThat(places).doesNotHaveDuplicates().contains("to_paths", "to_p61", "to_s1");
        List<String> inside = all(document, "w:hyperlink").stream()
                .map(link -> value(link, "w:anchor"))
                .filter(anchor -> !anchor.isEmpty())
                .toList();
        assertThat(inside).isNotEmpty().isSubsetOf(places);
        List<String> named = all(relations, "Relationship").stream()
                .map(relation -> value(relation, "Id"))
                .toList();
        List<String> used = Pattern.compile("r:(?:id|embed)=\"([^\"]+)\"")
                .matcher(new String(part(parts, "word/document.xml"), StandardCharsets.UTF_8))
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
        assertThat(used).isNotEmpty().isSubsetOf(named);
        assertThat(all(relations, "Relationship"))
                .filteredOn(relation -> value(relation, "TargetMode").equals("External"))
                .isNotEmpty()
                .allSatisfy(relation -> {
                    assertThat(value(relation, "Type")).endsWith("/hyperlink");
                    assertThat(value(relation, "Target")).startsWith("http");
                });
    }

    @Test
    void stylesAreKnownTheWritersWordsAreDataAndThePictureIsThere() throws Exception {
        Dossier dossier = DossierFixture.chosen(60, 0, "One.\n\nTwo <b> & more.");
        Map<String, byte[]> parts = parts(dossier, Language.UK);
        Document document = read(parts, "word/document.xml");
        List<String> styles = all(read(parts, "word/styles.xml"), "w:style").stream()
                .map(style -> value(style, "w:styleId"))
                .toList();

        assertThat(all(document, "w:pStyle").stream().map(style -> value(style, "w:val")))
                .isNotEmpty()
                .isSubsetOf(styles)
                .contains("Title", "Heading1", "Heading2", "OwnWords", "Note");
        assertThat(joined(all(document, "w:t"))).contains("One.Two<b>&more.");
        assertThat(ImageIO.read(new ByteArrayInputStream(part(parts, "word/media/picture.png"))))
                .isNotNull();
        assertThat(read(parts, "docProps/core.xml").getDocumentElement().getTextContent())
                .contains("A. Writer");
        for (String part : List.of("[Content_Types].xml", "_rels/.rels", "word/numbering.xml", "word/footer.xml")) {
            assertThat(read(parts, part).getDocumentElement()).isNotNull();
        }
    }
}
