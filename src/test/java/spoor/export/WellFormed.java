package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** Whether files are of the form that they say. */
public final class WellFormed {

    private WellFormed() {}

    /** Fails unless it can be read as what it is. */
    public static void require(ExportFormat format, byte[] file) throws IOException {
        switch (format) {
            case JSON, CYTOSCAPE, GRAPHOLOGY ->
                assertThat(JsonMapper.shared().readTree(file).isObject()).isTrue();
            case BODS, CSL ->
                assertThat(JsonMapper.shared().readTree(file).isArray()).isTrue();
            case GRAPHML, GEXF -> xml(file);
            case FTM ->
                text(file)
                        .lines()
                        .forEach(line -> assertThat(JsonMapper.shared()
                                        .readTree(line)
                                        .path("schema")
                                        .isString())
                                .isTrue());
            case FTM_STATEMENTS -> {
                List<CsvRecord> rows =
                        CsvReader.builder().ofCsvRecord(text(file)).stream().toList();
                assertThat(rows).allMatch(row -> row.getFieldCount() == 14).hasSizeGreaterThan(1);
                assertThat(rows.stream().map(row -> row.getField(13))).doesNotHaveDuplicates();
            }
            case CSV ->
                assertThat(unzip(file).keySet())
                        .containsExactly(
                                "export.json",
                                "nodes.csv",
                                "edges.csv",
                                "sources.csv",
                                "listings.csv",
                                "paths.csv",
                                "figures.csv",
                                "manifest-sha256.txt");
            case XLSX ->
                assertThat(sheets(file).keySet())
                        .containsExactly("about", "nodes", "edges", "sources", "listings", "paths", "figures");
            case RIS ->
                assertThat(text(file).lines()).allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"));
            case CYPHER, BIBTEX -> assertThat(text(file)).contains("Data version: ");
        }
    }

    /** As UTF-8 without a fault. */
    public static String text(byte[] file) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(java.nio.ByteBuffer.wrap(file))
                .toString();
    }

    public static Document xml(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The rows of each sheet, by its name. */
    public static Map<String, List<Row>> sheets(byte[] file) throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    /** The files of a zip as texts, by name. */
    public static Map<String, String> unzip(byte[] file) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), text(zip.readAllBytes()));
            }
        }
        return files;
    }
}
