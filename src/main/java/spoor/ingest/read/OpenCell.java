package spoor.ingest.read;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a cell of an ODS file holds: its value, else its paragraphs as lines. Comments on it are none of its text. */
final class OpenCell {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final StringBuilder text = new StringBuilder();
    private int depth = 1;

    /** How deep the paragraph and the comment begin that it is in; 0 outside. */
    private int paragraph;

    private int comment;

    private OpenCell() {}

    /** At the beginning of a cell; at its end afterwards. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String value = value(xml, type == null ? "" : type);
        OpenCell cell = new OpenCell();
        while (cell.depth > 0) {
            cell.take(xml, xml.next());
        }
        return value == null ? cell.text.toString() : value;
    }

    private static @Nullable String value(XMLStreamReader xml, String type) {
        String value = xml.getAttributeValue(OFFICE, "value");
        return switch (type) {
            case "float", "percentage", "currency" -> value == null ? null : plain(value);
            case "date" -> xml.getAttributeValue(OFFICE, "date-value");
            case "boolean" -> xml.getAttributeValue(OFFICE, "boolean-value");
            default -> xml.getAttributeValue(OFFICE, "string-value");
        };
    }

    private static String plain(String number) {
        try {
            return WorkbookTable.plain(new BigDecimal(number));
        } catch (NumberFormatException other) {
            return number;
        }
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (paragraph > 0 && comment == 0) {
                    text.append(xml.getText());
                }
            }
            default -> {}
        }
    }

    private void begin(String name) {
        depth++;
        if (comment > 0) {
            return;
        }
        switch (name) {
            case "annotation" -> comment = depth;
            case "p", "h" -> {
                text.append(text.isEmpty() ? "" : "\n");
                paragraph = paragraph == 0 ? depth : paragraph;
            }
            case "s" -> text.append(' '); // several count as one
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
        }
    }

    private void end() {
        comment = depth == comment ? 0 : comment;
        paragraph = depth == paragraph ? 0 : paragraph;
        depth--;
    }
}
