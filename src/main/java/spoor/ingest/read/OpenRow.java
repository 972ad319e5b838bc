package spoor.ingest.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import spoor.model.BadInput;

/**
 * A row of an ODS file, which writes rows and cells that repeat once.
 *
 * @param cells without the empty ones at the end
 * @param repeated how often it stands there
 */
record OpenRow(List<String> cells, int repeated) {

    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    /** Nobody writes down the same row so often. */
    private static final int MOST_REPEATED = 10_000;

    /** At the beginning of a row; at its end afterwards. */
    static OpenRow read(XMLStreamReader xml) throws XMLStreamException {
        int repeated = times(xml, "number-rows-repeated");
        List<String> cells = new ArrayList<>();
        long empty = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            int times = times(xml, "number-columns-repeated");
            String text = OpenCell.read(xml);
            if (text.isEmpty()) {
                empty += times;
            } else {
                add(cells, "", empty);
                add(cells, text, times);
                empty = 0;
            }
        }
        return new OpenRow(cells, repeated);
    }

    private static void add(List<String> cells, String text, long times) {
        for (long i = 0; i < times && cells.size() < CsvScanner.MOST_COLUMNS; i++) {
            cells.add(text);
        }
    }

    private static int times(XMLStreamReader xml, String attribute) {
        String said = xml.getAttributeValue(TABLE, attribute);
        return said == null || !said.matches("\\d{1,9}") ? 1 : Math.max(1, Integer.parseInt(said));
    }

    /** Hands it over as often as it stands there; what is empty to the end of the sheet, once. */
    void hand(long line, Sheets sheets) {
        if (!cells.isEmpty() && repeated > MOST_REPEATED) {
            throw new BadInput("import.archive.bomb", "The workbook unpacks to too much; save the sheet as CSV.");
        }
        for (int i = 0; i < (cells.isEmpty() ? 1 : repeated) && sheets.wantsMore(); i++) {
            sheets.take(TableRow.ofSheet(line + i, cells, sheets.name()));
        }
    }
}
