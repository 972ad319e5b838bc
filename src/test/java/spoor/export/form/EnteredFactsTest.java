package spoor.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Fact;
import spoor.export.ExportWriter;
import spoor.export.TestDocuments;
import spoor.model.Source;
import spoor.snapshot.table.NodeRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people entered of single entities stands in the forms for people and programs, with document and place. */
class EnteredFactsTest {

    private static final Fact FACT =
            new Fact("c1", "company/maker", "alias", "Third", "possible", "by-hand", "p. 4", List.of("s1"));
    private static final ExportDocument PLAIN = TestDocuments.of(
            List.of(new NodeRecord(
                    "company/maker",
                    List.of("Company"),
                    List.of(),
                    Map.of("name", "Maker", "dataset", "ds", "sources", List.of("s1")))),
            List.of(),
            List.of(new Source("s1", "Report", "House", "https://example.org/1", "2024", "", "", "", "")),
            List.of());
    private static final ExportDocument ENTERED =
            new ExportDocument(PLAIN.header(), PLAIN.nodes(), PLAIN.edges(), List.of(FACT));

    private static byte[] written(ExportWriter writer, ExportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    private static JsonNode json(ExportWriter writer, ExportDocument document) throws IOException {
        return JsonMapper.shared().readTree(written(writer, document));
    }

    private static String table(ExportDocument document, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(new CsvZipWriter(), document)))) {
            return Stream.generate(() -> next(zip))
                    .takeWhile(entry -> !entry[0].isEmpty())
                    .filter(entry -> entry[0].equals(name))
                    .map(entry -> entry[1])
                    .findFirst()
                    .orElse("no such table");
        }
    }

    private static String[] next(ZipInputStream zip) {
        try {
            ZipEntry entry = zip.getNextEntry();
            return entry == null
                    ? new String[] {"", ""}
                    : new String[] {entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8)};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void json_has_them_in_its_header_and_none_where_there_are_none() throws IOException {
        JsonNode facts = json(new NodeLinkWriter(), ENTERED).path("graph").path("facts");
        assertThat(facts.toString())
                .isEqualTo(
                        "[{\"id\":\"c1\",\"entity\":\"company/maker\",\"kind\":\"alias\",\"value\":\"Third\","
                                + "\"confidence\":\"possible\",\"dataset\":\"by-hand\",\"locator\":\"p. 4\",\"sources\":[\"s1\"]}]");
        assertThat(json(new NodeLinkWriter(), PLAIN).path("graph").has("facts")).isFalse();
        assertThat(json(new GraphologyWriter(), ENTERED).path("attributes").path("facts"))
                .isEqualTo(facts);
        assertThat(json(new CytoscapeWriter(), ENTERED)
                        .path("data")
                        .path("spoor")
                        .path("facts"))
                .isEqualTo(facts);
    }

    @Test
    void tables_have_one_of_them_only_where_there_are_some() throws IOException {
        assertThat(table(ENTERED, "facts.csv").lines())
                .element(1)
                .isEqualTo("c1,company/maker,alias,Third,possible,by-hand,p. 4,s1");
        assertThat(table(PLAIN, "facts.csv")).isEqualTo("no such table");
    }

    @Test
    void graphml_has_them_as_data_of_the_graph() throws IOException {
        assertThat(new String(written(new GraphMlWriter(), ENTERED), StandardCharsets.UTF_8))
                .contains("<data key=\"facts\">[{");
    }

    @Test
    void an_entity_of_followthemoney_has_the_value_its_dataset_and_a_note_that_says_how_sure_and_where()
            throws IOException {
        String line = new String(written(new FtmWriter(), ENTERED), StandardCharsets.UTF_8)
                .lines()
                .filter(each -> each.contains("\"company/maker\""))
                .findFirst()
                .orElseThrow();
        JsonNode entity = JsonMapper.shared().readTree(line);
        assertThat(entity.path("properties").path("alias").toString()).isEqualTo("[\"Third\"]");
        assertThat(entity.path("properties").path("notes").toString())
                .isEqualTo("[\"Claim c1 (possible): alias of company/maker, Third, p. 4\"]");
        assertThat(entity.path("datasets").toString()).isEqualTo("[\"ds\",\"by-hand\"]");
    }
}
