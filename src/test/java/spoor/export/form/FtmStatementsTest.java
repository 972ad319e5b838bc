package spoor.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Fact;
import spoor.export.ExportDocument.Listing;
import spoor.export.TestDocuments;
import spoor.export.WellFormed;
import spoor.model.Source;
import spoor.model.Support;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/** Each value as a statement of FollowTheMoney, with its dataset and who says it. */
class FtmStatementsTest {

    private static final NodeRecord MAKER = node(
            "company/maker",
            List.of("company/maker", "company/other"),
            Map.of(
                    "name",
                    "Maker",
                    "country",
                    "CN",
                    "founded",
                    "2019",
                    "phones",
                    List.of("+86 10 1"),
                    "sources",
                    List.of("s1", "s2")));
    private static final NodeRecord OTHER =
            node("company/other", List.of(), Map.of("name", "Other", "sources", List.of("s2"), "dataset", "list"));
    private static final NodeRecord BUYER = node("company/buyer", List.of(), Map.of("name", "=Buyer()"));

    private static final ExportDocument DOCUMENT = TestDocuments.of(
            List.of(MAKER, OTHER, BUYER),
            List.of(new RelationRecord(
                    "r1",
                    "SUPPLIES",
                    "company/maker",
                    "company/buyer",
                    new TreeMap<>(Map.of(
                            "dataset", "ds",
                            "sources", List.of("s1", "s2"),
                            "validFrom", "2023-05",
                            "hs", List.of("854231"),
                            "supports",
                                    List.of(
                                            new Support("s1", "", "sold", List.of("from", "to"), "").text(),
                                            new Support("s2", "", "sold chips", List.of("from", "goods"), "")
                                                    .text()))))),
            List.of(
                    new Source("s1", "Report", "House", "https://example.org/1", "2024", "", "", "", ""),
                    new Source("s2", "Register", "Office", "", "", "", "", "", "")),
            List.of(new Listing(
                    "l1", "company/other", "d1", "EU", "", "2024-02-23", "", "", "eu-list", List.of("s2"))));

    private static final ExportDocument ENTERED = new ExportDocument(
            DOCUMENT.header(),
            DOCUMENT.nodes(),
            DOCUMENT.edges(),
            List.of(
                    new Fact("c1", "company/other", "alias", "Third", "probable", "by-hand", "p. 4", List.of("s1")),
                    new Fact("c2", "company/maker", "country", "HK", "possible", "by-hand", "", List.of("s2")),
                    new Fact(
                            "c3",
                            "company/maker",
                            "identifier",
                            "inn:7702000004",
                            "possible",
                            "by-hand",
                            "row 2",
                            List.of("s1"))));

    private static final String NOTE =
            "spoor-export-2026-11-27T08:00:00Z | spoor-export-2026-11-27T08:00:00Z | description | text | Note | ";

    private static NodeRecord node(String id, List<String> members, Map<String, Object> said) {
        Map<String, Object> properties = new TreeMap<>(Map.of("dataset", "ds"));
        properties.putAll(said);
        return new NodeRecord(id, List.of("Company"), List.of(), properties, members, false);
    }

    private static List<String> rows(ExportDocument document) throws IOException {
        return CsvReader.builder()
                .ofCsvRecord(WellFormed.text(RoundTripTest.bytes(new FtmStatementsWriter(), document)))
                .stream()
                .map(row -> String.join(" | ", row.getFields().subList(0, 8)))
                .toList();
    }

    @Test
    void each_value_of_a_record_stands_with_its_dataset_once_for_each_of_its_sources() throws IOException {
        assertThat(rows(DOCUMENT))
                .filteredOn(row -> row.startsWith("company/maker | "))
                .containsExactly(
                        "company/maker | company/maker | id | id | Company | company/maker | ds | ",
                        "company/maker | company/maker | country | country | Company | cn | ds | s1",
                        "company/maker | company/maker | country | country | Company | cn | ds | s2",
                        "company/maker | company/maker | incorporationDate | date | Company | 2019 | ds | s1",
                        "company/maker | company/maker | incorporationDate | date | Company | 2019 | ds | s2",
                        "company/maker | company/maker | name | name | Company | Maker | ds | s1",
                        "company/maker | company/maker | name | name | Company | Maker | ds | s2",
                        "company/maker | company/maker | phone | phone | Company | +86 10 1 | ds | s1",
                        "company/maker | company/maker | phone | phone | Company | +86 10 1 | ds | s2",
                        "company/maker | company/maker | sourceUrl | url | Company | https://example.org/1 | ds | s1",
                        "company/maker | company/other | id | id | Company | company/other | list | ",
                        "company/maker | company/other | name | name | Company | Other | list | s2");
    }

    @Test
    void what_a_relation_says_stands_with_the_sources_that_state_it_and_our_grade_with_none() throws IOException {
        assertThat(rows(DOCUMENT))
                .filteredOn(row -> row.contains(" | EconomicActivity | "))
                .containsExactly(
                        "SUPPLIES/r1 | SUPPLIES/r1 | id | id | EconomicActivity | SUPPLIES/r1 | ds | ",
                        "SUPPLIES/r1 | SUPPLIES/r1 | description | text | EconomicActivity | Confidence in Spoor: possible | ds | ",
                        "SUPPLIES/r1 | SUPPLIES/r1 | receiver | entity | EconomicActivity | company/buyer | ds | s1",
                        "SUPPLIES/r1 | SUPPLIES/r1 | sender | entity | EconomicActivity | company/maker | ds | s1",
                        "SUPPLIES/r1 | SUPPLIES/r1 | sender | entity | EconomicActivity | company/maker | ds | s2",
                        "SUPPLIES/r1 | SUPPLIES/r1 | sourceUrl | url | EconomicActivity | https://example.org/1 | ds | s1",
                        "SUPPLIES/r1 | SUPPLIES/r1 | startDate | date | EconomicActivity | 2023-05 | ds | ",
                        "SUPPLIES/r1 | SUPPLIES/r1 | vedCode | identifier | EconomicActivity | 854231 | ds | s2");
    }

    @Test
    void a_listing_is_said_by_its_list_and_the_note_names_each_source() throws IOException {
        assertThat(rows(DOCUMENT))
                .contains(
                        "l1 | l1 | listingDate | date | Sanction | 2024-02-23 | eu-list | s2",
                        "spoor-export-2026-11-27T08:00:00Z | spoor-export-2026-11-27T08:00:00Z | description | text | Note | "
                                + "s1, Report, House, 2024, https://example.org/1 | spoor | s1")
                .noneMatch(row -> row.contains("| =Buyer"));
    }

    @Test
    void what_was_entered_by_hand_is_said_by_its_own_dataset_and_document_and_the_note_says_where_in_it()
            throws IOException {
        List<String> before = rows(DOCUMENT);

        assertThat(rows(ENTERED))
                .filteredOn(row -> !before.contains(row))
                .containsExactlyInAnyOrder(
                        "company/maker | company/other | alias | name | Company | Third | by-hand | s1",
                        "company/maker | company/maker | country | country | Company | hk | by-hand | s2",
                        "company/maker | company/maker | innCode | identifier | Company | 7702000004 | by-hand | s1",
                        NOTE + "Claim c1 (probable): alias of company/other, Third, p. 4 | spoor | s1",
                        NOTE + "Claim c2 (possible): country of company/maker, HK | spoor | s2",
                        NOTE + "Claim c3 (possible): identifier of company/maker, inn:7702000004, row 2 | spoor | s1");
    }
}
