package spoor.dossier.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import spoor.dossier.page.DossierPage;
import spoor.dossier.pdf.PicturePng;

/**
 * Writes a dossier as a document of Word (ECMA-376), for whoever goes on writing in it. It says what the page says: headings,
 * notes and links are those of a word processor. The parts are few and fixed, so that a library of 15 MB would have to do
 * little more than write tags.
 */
public final class DocxWriter {

    private static final String FOLDER = "/spoor/dossier/docx/";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Of a point, in the measure of drawings. */
    private static final int EMU = 12_700;

    private static final int WIDEST = 450;
    private static final int HIGHEST = 600;

    private static final String DRAWING = "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/"
            + "drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent"
            + " cx=\"%1$d\" cy=\"%2$d\"/><wp:docPr id=\"1\" name=\"Picture\" descr=\"%3$s\"/><a:graphic"
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData"
            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic"
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"1\""
            + " name=\"picture.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + DocxBody.PICTURE
            + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
            + " cx=\"%1$d\" cy=\"%2$d\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
            + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private DocxWriter() {}

    /**
     * The document.
     *
     * @param page written for the screen
     * @param made when, as its properties say
     * @throws spoor.model.Unavailable if this Spoor was built without typefaces, in which the picture is lettered
     */
    public static byte[] write(DossierPage page, Instant made) throws IOException {
        try {
            Document html = read(page.write());
            PicturePng picture = PicturePng.of(page);
            DocxBody body = new DocxBody(drawing(html, picture));
            Map<String, byte[]> parts = new LinkedHashMap<>();
            parts.put("[Content_Types].xml", part("content-types.xml"));
            parts.put("_rels/.rels", part("relations.xml"));
            parts.put("docProps/core.xml", properties(html, made));
            parts.put(
                    "word/document.xml",
                    body.write((Element) first(html, "body")).getBytes(StandardCharsets.UTF_8));
            parts.put("word/_rels/document.xml.rels", relations(body));
            for (String name : List.of("styles.xml", "numbering.xml", "footer.xml")) {
                parts.put("word/" + name, part(name));
            }
            parts.put("word/media/picture.png", picture.bytes());
            return zip(parts, made);
        } catch (ParserConfigurationException | SAXException | XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Document read(String page) throws IOException, SAXException, ParserConfigurationException {
        String xml = page.substring(page.indexOf('\n') + 1); // behind its DOCTYPE
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String drawing(Document html, PicturePng picture) {
        double scale = Math.min(WIDEST / picture.width(), HIGHEST / picture.height());
        String words = first(html, "svg") instanceof Element svg ? svg.getAttribute("aria-label") : "";
        return DRAWING.formatted(
                Math.round(picture.width() * scale * EMU), Math.round(picture.height() * scale * EMU), escape(words));
    }

    private static byte[] properties(Document html, Instant made) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
                <dc:description>%s</dc:description><dc:language>%s</dc:language>\
                <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>
                """.formatted(
                        escape(first(html, "title").getTextContent()),
                        escape(meta(html, "author")),
                        escape(meta(html, "description")),
                        html.getDocumentElement().getAttribute("lang"),
                        made)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String meta(Document html, String name) {
        NodeList all = html.getElementsByTagName("meta");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element meta && meta.getAttribute("name").equals(name)) {
                return meta.getAttribute("content");
            }
        }
        return "";
    }

    private static byte[] relations(DocxBody body) {
        StringBuilder relations = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
                .append(relation("rIdStyles", "styles", "styles.xml", ""))
                .append(relation("rIdNumbering", "numbering", "numbering.xml", ""))
                .append(relation(DocxBody.FOOTER, "footer", "footer.xml", ""))
                .append(relation(DocxBody.PICTURE, "image", "media/picture.png", ""));
        body.addresses()
                .forEach((name, address) ->
                        relations.append(relation(name, "hyperlink", address, " TargetMode=\"External\"")));
        return relations.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String relation(String name, String type, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(name, TYPES + type, escape(target), mode);
    }

    private static Node first(Document html, String tag) {
        return html.getElementsByTagName(tag).item(0);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] part(String file) throws IOException {
        try (InputStream in = DocxWriter.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }

    private static byte[] zip(Map<String, byte[]> parts, Instant made) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(made.toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
