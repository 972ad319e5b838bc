package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The sheets of an ODS file as one stream of rows, joined as those of an XLSX file are. Nothing but a row is held. Days come
 * as ISO dates.
 */
final class OpenSheets implements SparseTable {

    private final ZipDocuments.OpenWorkbook workbook;

    OpenSheets(ZipDocuments.OpenWorkbook workbook) {
        this.workbook = workbook;
    }

    @Override
    public void read(Predicate<TableRow> rows) throws IOException {
        walk(Sheets.reading(rows));
    }

    @Override
    public List<Remark> remarks() throws IOException {
        Sheets sheets = Sheets.looking();
        walk(sheets);
        return sheets.remarks();
    }

    private void walk(Sheets sheets) throws IOException {
        try (InputStream in = workbook.openContent()) {
            XMLStreamReader xml = XmlRecords.factory().createXMLStreamReader(new TagLimit(in));
            while (xml.hasNext() && !sheets.isEnough()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    readSheet(xml, sheets);
                }
            }
        } catch (XMLStreamException e) {
            throw XmlRecords.malformed(e);
        }
    }

    /** Rows may stand in groups; what is no row is passed over. */
    private static void readSheet(XMLStreamReader xml, Sheets sheets) throws XMLStreamException {
        String name = xml.getAttributeValue(OpenRow.TABLE, "name");
        sheets.begin(name == null ? "" : name);
        long line = 1;
        int tables = 1; // one inside a sheet ends none
        while (tables > 0) {
            xml.next();
            boolean isTable = xml.hasName() && xml.getLocalName().equals("table");
            if (xml.isStartElement() && xml.getLocalName().equals("table-row")) {
                OpenRow row = OpenRow.read(xml);
                row.hand(line, sheets);
                line += row.repeated();
            } else if (isTable) {
                tables += xml.isStartElement() ? 1 : -1;
            }
        }
        sheets.end();
    }
}
