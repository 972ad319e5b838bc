package spoor.dossier.docx;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Writes the page of a dossier as the main part of a document: WordprocessingML of ECMA-376. */
final class DocxBody {

    /** The relation by which the document has its picture; those of links follow. */
    static final String PICTURE = "rIdPicture";

    static final String FOOTER = "rIdFooter";

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Set<String> BLOCKS = Set.of(
            "body",
            "main",
            "header",
            "nav",
            "section",
            "div",
            "figure",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "p",
            "ol",
            "ul",
            "li",
            "pre");
    private static final Set<String> LEFT_OUT = Set.of("style", "title", "head");

    /** Of an A4 page between its margins, in twentieths of a point. */
    private static final int WIDTH = 9_070;

    private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9]");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private final String picture;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final List<String> places = new ArrayList<>();
    private int bookmarks;
    private boolean isInParagraph;

    /** @param picture the drawing in whose place the page has its own; empty for none */
    DocxBody(String picture) throws XMLStreamException {
        this.picture = picture;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /** The whole part. Call once. */
    String write(Element page) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", W);
        xml.writeAttribute("xmlns:r", R);
        xml.writeStartElement("w:body");
        inside(page, TextStyle.PLAIN);
        endParagraph();
        section();
        xml.writeEndDocument();
        return out.toString();
    }

    /** The addresses that links lead to, by the name of the relation that holds each. */
    Map<String, String> addresses() {
        Map<String, String> byName = new LinkedHashMap<>();
        addresses.forEach((address, name) -> byName.put(name, address));
        return byName;
    }

    private void inside(Node parent, TextStyle look) throws XMLStreamException {
        for (Node child : children(parent)) {
            if (child instanceof Text text) {
                text(text.getData(), look);
            } else if (child instanceof Element element && !LEFT_OUT.contains(element.getTagName())) {
                element(element, look);
            }
        }
    }

    private void element(Element element, TextStyle look) throws XMLStreamException {
        if (!element.getAttribute("id").isEmpty()) {
            places.add(element.getAttribute("id"));
        }
        String tag = element.getTagName();
        if (tag.equals("table")) {
            table(element, look);
        } else if (tag.equals("svg")) {
            picture();
        } else if (tag.equals("a")) {
            link(element, look.ofInline(element));
        } else if (BLOCKS.contains(tag)) {
            endParagraph();
            inside(element, look.ofBlock(element));
            endParagraph();
        } else {
            setApart(element);
            inside(element, look.ofInline(element));
        }
    }

    /** What the page shows on a line of its own, or in a frame. */
    private void setApart(Element inline) throws XMLStreamException {
        if (isInParagraph && (TextStyle.isOf(inline, "said") || TextStyle.isOf(inline, "remark"))) {
            lineBreak();
        } else if (isInParagraph && TextStyle.isOf(inline, "chip")) {
            run("   ", TextStyle.PLAIN);
        }
    }

    private void text(String written, TextStyle look) throws XMLStreamException {
        if (look.keepsLines()) {
            lines(written, look);
        } else {
            run(WHITE.matcher(written).replaceAll(" "), look);
        }
    }

    private void lines(String written, TextStyle look) throws XMLStreamException {
        boolean isFirst = true;
        for (String line : written.split("\n", -1)) {
            if (!isFirst) {
                lineBreak();
            }
            isFirst = false;
            run(line, look);
        }
    }

    private void lineBreak() throws XMLStreamException {
        xml.writeStartElement("w:r");
        xml.writeEmptyElement("w:br");
        xml.writeEndElement();
    }

    private void run(String text, TextStyle look) throws XMLStreamException {
        if (text.isEmpty() || (text.equals(" ") && !isInParagraph)) {
            return;
        }
        beginParagraph(look);
        xml.writeStartElement("w:r");
        xml.writeStartElement("w:rPr");
        if (look.linked()) {
            value("w:rStyle", "Hyperlink");
        }
        flag("w:b", look.bold());
        flag("w:i", look.italic());
        if (look.quiet()) {
            value("w:color", "575C66");
            value("w:sz", "18");
        }
        if (look.raised()) {
            value("w:vertAlign", "superscript");
        }
        xml.writeEndElement();
        xml.writeStartElement("w:t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(Element link, TextStyle look) throws XMLStreamException {
        beginParagraph(look);
        String address = link.getAttribute("href");
        xml.writeStartElement("w:hyperlink");
        if (address.startsWith("#")) {
            xml.writeAttribute("w:anchor", nameOf(address.substring(1)));
        } else {
            xml.writeAttribute("r:id", addresses.computeIfAbsent(address, each -> "rIdLink" + addresses.size()));
        }
        inside(link, look);
        xml.writeEndElement();
    }

    private void table(Element table, TextStyle look) throws XMLStreamException {
        endParagraph();
        List<Element> rows = elements(table).toList();
        int columns = Math.max(
                1,
                rows.stream().mapToInt(row -> (int) elements(row).count()).max().orElse(1));
        int width = WIDTH / columns;
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        size("w:tblW", WIDTH);
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (int column = 0; column < columns; column++) {
            xml.writeEmptyElement("w:gridCol");
            xml.writeAttribute("w:w", Integer.toString(width));
        }
        xml.writeEndElement();
        for (Element row : rows) {
            row(row, look, width);
        }
        xml.writeEndElement();
        beginParagraph(TextStyle.PLAIN); // two tables without one between them would be one
        endParagraph();
    }

    private void row(Element row, TextStyle look, int width) throws XMLStreamException {
        xml.writeStartElement("w:tr");
        for (Element cell : elements(row).toList()) {
            xml.writeStartElement("w:tc");
            xml.writeStartElement("w:tcPr");
            size("w:tcW", width);
            xml.writeEndElement();
            TextStyle inCell = look.ofBlock(cell);
            beginParagraph(inCell); // a cell has to hold one
            inside(cell, inCell);
            endParagraph();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void picture() throws XMLStreamException {
        if (!picture.isEmpty()) {
            endParagraph();
            xml.writeCharacters(""); // ends the tag before
            xml.flush();
            out.write("<w:p>" + bookmarked() + picture + "</w:p>");
        }
    }

    private void beginParagraph(TextStyle look) throws XMLStreamException {
        if (isInParagraph) {
            return;
        }
        isInParagraph = true;
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        value("w:pStyle", look.style());
        xml.writeEndElement();
        xml.writeCharacters("");
        xml.flush();
        out.write(bookmarked());
    }

    private void endParagraph() throws XMLStreamException {
        if (isInParagraph) {
            isInParagraph = false;
            xml.writeEndElement();
        }
    }

    /** Where links inside the document lead to. */
    private String bookmarked() {
        StringBuilder marks = new StringBuilder();
        for (String place : places) {
            bookmarks++;
            marks.append("<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/><w:bookmarkEnd w:id=\"%d\"/>"
                    .formatted(bookmarks, nameOf(place), bookmarks));
        }
        places.clear();
        return marks.toString();
    }

    private static String nameOf(String id) {
        return "to_" + NOT_IN_NAMES.matcher(id).replaceAll("_");
    }

    private void section() throws XMLStreamException {
        xml.writeStartElement("w:sectPr");
        xml.writeEmptyElement("w:footerReference");
        xml.writeAttribute("w:type", "default");
        xml.writeAttribute("r:id", FOOTER);
        xml.writeEmptyElement("w:pgSz");
        xml.writeAttribute("w:w", "11906");
        xml.writeAttribute("w:h", "16838");
        xml.writeEmptyElement("w:pgMar");
        for (String side : List.of("top", "right", "bottom", "left")) {
            xml.writeAttribute("w:" + side, "1418");
        }
        xml.writeAttribute("w:header", "709");
        xml.writeAttribute("w:footer", "709");
        xml.writeAttribute("w:gutter", "0");
        xml.writeEndElement();
    }

    private void size(String element, int twentieths) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("w:w", Integer.toString(twentieths));
        xml.writeAttribute("w:type", "dxa");
    }

    private void value(String element, String value) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("w:val", value);
    }

    private void flag(String element, boolean isSet) throws XMLStreamException {
        if (isSet) {
            xml.writeEmptyElement(element);
        }
    }

    private static List<Node> children(Node parent) {
        NodeList all = parent.getChildNodes();
        return IntStream.range(0, all.getLength()).mapToObj(all::item).toList();
    }

    private static Stream<Element> elements(Node parent) {
        return children(parent).stream().filter(Element.class::isInstance).map(Element.class::cast);
    }
}
