package spoor.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.export.SummedZip;
import spoor.export.TestDocuments;
import spoor.export.WellFormed;
import spoor.model.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names that break out of cells, tags, quotes, comments and braces stay names, in every form. */
class HostileTest {

    private static final ExportDocument HOSTILE = TestDocuments.hostile();

    static Stream<ExportWriter> writers() {
        return Stream.of(
                new NodeLinkWriter(),
                new CsvZipWriter(),
                new XlsxWriter(),
                new GraphMlWriter(),
                new GexfWriter(),
                new CytoscapeWriter(),
                new GraphologyWriter(),
                new CypherScriptWriter(),
                new FtmWriter(),
                new FtmStatementsWriter(),
                new BodsWriter(),
                new CslWriter(),
                new BibtexWriter(),
                new RisWriter());
    }

    @Test
    void thereIsAWriterForEveryForm() {
        assertThat(writers().map(ExportWriter::format)).containsExactlyInAnyOrder(ExportFormat.values());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyFormStaysWellFormed(ExportWriter writer) throws IOException {
        WellFormed.require(writer.format(), RoundTripTest.bytes(writer, HOSTILE));
    }

    /** Statements on owners are all of somebody, and the answer names nobody. */
    @ParameterizedTest
    @MethodSource("writers")
    void anAnswerWithoutPathsSaysSoInWords(ExportWriter writer) throws IOException {
        ExportDocument empty = TestDocuments.of(List.of(), List.of(), List.of(), List.of());
        empty.header().counts().put("pathsFound", 0L);
        byte[] file = RoundTripTest.bytes(writer, empty);
        String text = switch (writer.format()) {
            case CSV -> String.join("\n", WellFormed.unzip(file).values());
            case XLSX -> String.valueOf(WellFormed.sheets(file));
            default -> new String(file, StandardCharsets.UTF_8);
        };
        assertThat(text.contains("No path was found in these data")).isEqualTo(writer.format() != ExportFormat.BODS);
        WellFormed.require(writer.format(), file);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aDocumentWithNothingInItIsWellFormedToo(ExportWriter writer) throws IOException {
        ExportDocument empty = TestDocuments.of(List.of(), List.of(), List.of(), List.of());
        WellFormed.require(writer.format(), RoundTripTest.bytes(writer, empty));
    }

    @Test
    void noCellCanBeTakenForAFormula() throws IOException {
        Map<String, String> files = WellFormed.unzip(RoundTripTest.bytes(new CsvZipWriter(), HOSTILE));
        files.remove("export.json");
        files.remove(SummedZip.SUMS);
        files.forEach((name, text) -> {
            assertThat(text).startsWith("\uFEFF");
            hasNoFormula(text.substring(1));
        });
        hasNoFormula(WellFormed.text(RoundTripTest.bytes(new FtmStatementsWriter(), HOSTILE)));
    }

    private static void hasNoFormula(String table) {
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(table)) {
            assertThat(row.getFields()).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n].*"));
        }
    }

    @Test
    void aWorkbookHasEachNameAsATextAndNoFormula() throws IOException {
        byte[] book = RoundTripTest.bytes(new XlsxWriter(), HOSTILE);

        WellFormed.sheets(book).values().stream()
                .flatMap(List::stream)
                .flatMap(Row::stream)
                .filter(Objects::nonNull)
                .forEach(cell -> assertThat(cell.getType()).isNotIn(CellType.FORMULA, CellType.ERROR));
        List<Row> nodes = Objects.requireNonNull(WellFormed.sheets(book).get("nodes"));
        int name = nodes.getFirst().stream().map(Cell::getText).toList().indexOf("name");
        assertThat(nodes.stream().skip(1).map(row -> row.getCellText(name)))
                .hasSize(TestDocuments.HOSTILE.size())
                .contains(
                        "=cmd|' /C calc'!A0",
                        "@SUM(A1)",
                        "-2+3",
                        "'=quoted",
                        "北京汐潮国际科贸有限公司 🛰️👩‍🚀",
                        "]]> <![CDATA[ &amp; <b>");
    }

    @Test
    void eachFileOfTheTablesIsTheOneWhoseDigestStandsBesideIt() throws IOException {
        Map<String, String> files = WellFormed.unzip(RoundTripTest.bytes(new CsvZipWriter(), HOSTILE));
        String sums = files.remove(SummedZip.SUMS);
        StringBuilder expected = new StringBuilder();
        files.forEach((name, text) ->
                expected.append(Sha256.hex(text)).append("  ").append(name).append('\n'));
        assertThat(sums).isEqualTo(expected.toString());
    }

    @Test
    void aWorkbookSaysWhatItsSheetsHaveNoRoomFor() {
        assertThat(XlsxWriter.about(HOSTILE, 10)).anyMatch(line -> line.startsWith("Cut: a sheet holds 10 rows"));
        assertThat(XlsxWriter.about(HOSTILE, 1_000)).noneMatch(line -> line.startsWith("Cut: a sheet"));
    }

    @Test
    void theFormOfOwnersHoldsAsManyRelationsAsItIsSaidToHold() throws IOException {
        ExportDocument document = TestDocuments.random(11);
        JsonNode statements = JsonMapper.shared().readTree(RoundTripTest.bytes(new BodsWriter(), document));

        assertThat(statements
                        .valueStream()
                        .filter(each -> each.path("recordType").asString("").equals("relationship"))
                        .count())
                .isPositive()
                .isEqualTo(document.edges().stream()
                        .filter(edge -> ExportFormat.BODS.part().holds(edge.type()))
                        .count());
    }

    @Test
    void xmlHasAsManyNodesAndEdgesAsTheDocument() throws IOException {
        for (ExportWriter writer : List.of(new GraphMlWriter(), new GexfWriter())) {
            Document xml = WellFormed.xml(RoundTripTest.bytes(writer, HOSTILE));
            assertThat(xml.getElementsByTagName("node").getLength())
                    .isEqualTo(HOSTILE.nodes().size());
            assertThat(xml.getElementsByTagName("edge").getLength())
                    .isEqualTo(HOSTILE.edges().size());
        }
    }

    @Test
    void bracesOfBibtexAreBalancedAndEveryKeyIsThereOnce() throws IOException {
        String text = WellFormed.text(RoundTripTest.bytes(new BibtexWriter(), HOSTILE));
        assertThat(text.chars().filter(c -> c == '{').count())
                .isEqualTo(text.chars().filter(c -> c == '}').count());
        List<String> keys = text.lines()
                .filter(line -> line.startsWith("@"))
                .map(line -> line.replaceAll("@\\w+\\{(.*),", "$1"))
                .toList();
        assertThat(keys).doesNotHaveDuplicates().hasSize(TestDocuments.HOSTILE.size());
    }

    @Test
    void everyReferenceOfRisBeginsAndEndsOnceWhateverStandsInIt() throws IOException {
        List<String> lines = WellFormed.text(RoundTripTest.bytes(new RisWriter(), HOSTILE))
                .lines()
                .toList();
        assertThat(lines).allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(lines).filteredOn(line -> line.startsWith("TY  - ")).hasSize(TestDocuments.HOSTILE.size());
        assertThat(lines).filteredOn(line -> line.startsWith("ER  - ")).hasSize(TestDocuments.HOSTILE.size());
    }

    @Test
    void aScriptHasNoMoreStatementsThanItsOwn() throws IOException {
        String text = WellFormed.text(RoundTripTest.bytes(new CypherScriptWriter(), HOSTILE));
        String outside = text.lines()
                .filter(line -> !line.startsWith("//"))
                .reduce("", (all, line) -> all + "\n" + line)
                .replaceAll("'(?:[^'\\\\]|\\\\.)*'", "''");
        assertThat(outside.chars().filter(c -> c == ';').count()).isEqualTo(6);
        assertThat(outside).doesNotContain("misc", "calc", "//");
    }

    @Test
    void whatCanBeStoredComesBackAsItWas(@TempDir Path folder) throws IOException {
        ReadBack json = ReadBack.of(RoundTripTest.bytes(new NodeLinkWriter(), HOSTILE), folder, "h.json");
        ReadBack tables = ReadBack.of(RoundTripTest.bytes(new CsvZipWriter(), HOSTILE), folder, "h.zip");
        assertThat(json.lines()).anyMatch(line -> line.contains("=cmd|' /C calc'!A0"));
        assertThat(tables.lines().stream()
                        .filter(line -> line.startsWith("edge"))
                        .toList())
                .anyMatch(line -> line.contains("note='=quoted"))
                .anyMatch(line -> line.contains("note==cmd|' /C calc'!A0"));
    }
}
