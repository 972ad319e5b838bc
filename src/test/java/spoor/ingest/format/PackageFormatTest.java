package spoor.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.ingest.SmallPackage;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.Issue;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.Unpacker;
import spoor.model.BadInput;

/** What a package says, row by row. */
class PackageFormatTest {

    private static final PackageFormat FORMAT = new PackageFormat();

    @TempDir
    Path folder;

    private record Heard(List<Entry> entries) implements HeardEntries {

        Claim claim(ClaimKind kind, String id) {
            return entries.stream()
                    .flatMap(entry -> entry.claims().stream())
                    .filter(claim -> claim.kind() == kind && claim.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        List<String> issues() {
            return entries.stream()
                    .flatMap(entry -> entry.issues().stream())
                    .filter(Issue::isRejection)
                    .map(issue -> "%s:%d %s='%s': %s"
                            .formatted(issue.file(), issue.line(), issue.column(), issue.value(), issue.reason()))
                    .toList();
        }
    }

    private Unpacked unpacked(SmallPackage files) throws IOException {
        Path zip = Files.write(folder.resolve("small.zip"), files.zip());
        return Unpacker.open(zip, "small.zip");
    }

    private Heard read(SmallPackage files) throws IOException {
        Heard heard = new Heard(new ArrayList<>());
        FORMAT.open(new Input(unpacked(files), "small", "Small package", "", Map.of()))
                .read(heard);
        return heard;
    }

    @Test
    void every_row_of_a_good_package_is_a_record_of_its_own() throws IOException {
        Heard heard = read(new SmallPackage());
        assertThat(heard.issues()).isEmpty();
        assertThat(heard.entries())
                .extracting(Entry::number)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L);
        assertThat(heard.claim(ClaimKind.RELATION, "rel-1").properties())
                .isEqualTo(Map.ofEntries(
                        Map.entry("id", "rel-1"),
                        Map.entry("dataset", "small"),
                        Map.entry("row", "relations.csv:2"),
                        Map.entry("confidence", "confirmed"),
                        Map.entry("sources", List.of("src-1", "src-2")),
                        Map.entry("reported", "2024"),
                        Map.entry("validFrom", "2023-01"),
                        Map.entry("validTo", "2023-02-03"),
                        Map.entry("components", List.of("component/c")),
                        Map.entry("hs", List.of("854231")),
                        Map.entry("value", 12.5),
                        Map.entry("currency", "USD"),
                        Map.entry("quantity", 3L),
                        Map.entry("unit", "pieces")));
    }

    @Test
    void sources_say_their_kind_country_origin_and_place() throws IOException {
        assertThat(read(new SmallPackage()).claim(ClaimKind.SOURCE, "src-1").properties())
                .containsEntry("kind", "relay")
                .containsEntry("country", "GB")
                .containsEntry("origin", "Agency, 2024")
                .containsEntry("locator", "p. 3");
    }

    @Test
    void sources_say_when_they_were_read_where_a_copy_is_and_their_hash() throws IOException {
        SmallPackage small = new SmallPackage()
                .with("sources.csv", "origin,locator", "origin,locator,accessed,archived,sha256")
                .with("sources.csv", ",p. 3", ",p. 3,2025-01,https://archive.example.org/1," + "AB".repeat(32));
        assertThat(read(small).claim(ClaimKind.SOURCE, "src-1").properties())
                .containsEntry("accessed", "2025-01")
                .containsEntry("archived", "https://archive.example.org/1")
                .containsEntry("sha256", "ab".repeat(32));
    }

    @Test
    void numbers_of_national_registers_say_whose_they_are() throws IOException {
        Heard heard = read(new SmallPackage());
        assertThat(heard.claim(ClaimKind.ENTITY, "company/a").properties())
                .containsEntry("identifiers", List.of("crno:HK:2756979"));
        assertThat(heard.claim(ClaimKind.ENTITY, "company/b").properties())
                .containsEntry("identifiers", List.of("inn:7702000004"));
    }

    @Test
    void a_package_of_the_first_edition_without_the_newer_columns_is_read_as_well() throws IOException {
        Heard heard = read(new SmallPackage()
                .with("companies.csv", "country,identifiers,note", "country,x,note")
                .with("sources.csv", "published,kind,country,origin,locator", "published,a,b,c,d"));
        assertThat(heard.issues()).isEmpty();
        assertThat(heard.claim(ClaimKind.SOURCE, "src-1").properties()).doesNotContainKeys("kind", "origin");
        assertThat(heard.claim(ClaimKind.ENTITY, "company/a").properties()).doesNotContainKey("identifiers");
    }

    @Test
    void names_of_any_script_and_cells_of_several_lines_are_kept_as_they_are() throws IOException {
        assertThat(read(new SmallPackage()).entries().toString())
                .contains("Ἄλφα", "阿尔法", "two\nlines", "A title, with a comma", "Другой");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            relations.csv | rel-1,SUPPLIES           | rel-1,SELLS                | relations.csv:2 type='SELLS': 'SELLS' is no relation type
            relations.csv | confirmed                | certain                    | relations.csv:2 confidence='certain': 'certain' is no confidence
            relations.csv | ,confirmed,              | ,,                         | relations.csv:2 confidence='': This cell must not be empty.
            relations.csv | 2023-02-03               | 2023-02-30                 | relations.csv:2 valid_to='2023-02-30': '2023-02-30' is no date
            relations.csv | 2023-02-03               | 2022                       | relations.csv:2 valid_to='2022': This is before valid_from (2023-01).
            relations.csv | 12.5                     | 12k                        | relations.csv:2 value='12k': This is no number
            relations.csv | component/c,854231       | company/a,854231           | relations.csv:2 components='company/a': components.csv has no such component.
            relations.csv | component/c,854231       | component/c,8542           | relations.csv:2 hs='8542': An HS code has six digits here.
            relations.csv | src-1;src-2              | src-1;src-9                | relations.csv:2 sources='src-9': sources.csv has no such source.
            relations.csv | src-1;src-2              | ;                          | relations.csv:2 sources=';': This cell must name a source.
            relations.csv | rel-2,                   | rel-1,                     | relations.csv:3 id='rel-1': relations.csv:2 has this id already.
            relations.csv | src-1;src-2,             | src-1;src-2,,              | relations.csv:2 ='rel-1,SUPPLIES,company/a,company/b,component/c,854231,confirmed,2024,2023-01,2023-02-03,12.5,USD,3,pieces,src-1;src-2,,': The row has 17 cells, the header has 16.
            companies.csv | ,RU,                     | ,Russia,                   | companies.csv:3 country='Russia': This is no country code
            companies.csv | inn:7702000004           | inn:7702000005             | companies.csv:3 identifiers='inn:7702000005': 'inn:7702000005' is no inn
            companies.csv | crno:                    | 2756979 crno:              | companies.csv:2 identifiers='2756979 crno:2756979': '2756979 crno:2756979' is no identifier
            trade_flows.csv | CN;HK                  | CN;Hong Kong               | trade_flows.csv:2 from_country='Hong Kong': This is no country code
            sources.csv   | ,2023                    | ,last year                 | sources.csv:3 published='last year': 'last year' is no date
            sources.csv   | ,relay,                  | ,rumour,                   | sources.csv:2 kind='rumour': 'rumour' is no kind of source
            """)
    void a_broken_row_is_rejected_with_file_line_value_and_reason(
            String file, String old, String replacement, String issue) throws IOException {
        Heard heard = read(new SmallPackage().with(file, old, replacement));
        assertThat(heard.issues()).isNotEmpty();
        assertThat(heard.issues().getFirst()).startsWith(issue);
        assertThat(heard.entries()).hasSize(13);
    }

    @Test
    void what_cites_a_rejected_source_is_rejected_too() throws IOException {
        assertThat(read(new SmallPackage().with("sources.csv", "src-2,Другой", "src-2,"))
                        .issues())
                .extracting(issue -> issue.substring(0, issue.indexOf(' ')))
                .containsExactly(
                        "sources.csv:3", "companies.csv:3", "people.csv:2", "relations.csv:2", "relations.csv:4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people.csv         | name,       | label,  | There is no column 'name' in people.csv
            people.csv         | name,       | id,     | Two columns of people.csv are called 'id'.
            """)
    void a_table_without_its_header_is_refused(String file, String old, String replacement, String message) {
        assertThatThrownBy(() -> read(new SmallPackage().with(file, old, replacement)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_package_without_relations_is_refused() {
        assertThatThrownBy(() -> read(new SmallPackage().without("relations.csv")))
                .isInstanceOf(BadInput.class)
                .hasMessage("The package lacks the file relations.csv.");
    }

    @Test
    void it_says_what_it_is_or_nothing_but_never_half() throws IOException {
        assertThat(FORMAT.findDataset(unpacked(new SmallPackage()))).contains("small");
        assertThat(FORMAT.describe(unpacked(new SmallPackage())))
                .isEqualTo(Map.of("name", "Small package", "version", "1", "licence", "None"));
        assertThat(FORMAT.describe(unpacked(new SmallPackage().without("dataset.properties"))))
                .isEmpty();
        Unpacked half = unpacked(new SmallPackage().with("dataset.properties", "licence=None", "licence="));
        assertThatThrownBy(() -> FORMAT.describe(half))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("does not say the licence");
    }

    private static final String SUPPORTS = "relation,source,locator,says,states,read\n";

    @Test
    void a_relation_says_what_each_of_its_documents_says_and_the_weapons_that_one_names() throws IOException {
        SmallPackage small = new SmallPackage()
                .with("relations.csv", "sources,note\n", "sources,note,end_use\n")
                .with("relations.csv", ",\n", ",,\n")
                .with("relations.csv", "src-1;src-2,,", "src-1;src-2,,weapon/w")
                .withRow("supports.csv", SUPPORTS + "rel-1,src-1,p. 3,Names both.,from;to;goods,2026-11");
        Heard heard = read(small);
        assertThat(heard.issues()).isEmpty();
        assertThat(heard.claim(ClaimKind.RELATION, "rel-1").properties())
                .containsEntry("endUse", List.of("weapon/w"))
                .containsEntry("supports", List.of("src-1\tp. 3\tNames both.\tfrom;to;goods\t2026-11"))
                .doesNotContainKey("endsStated");
    }

    @Test
    void a_relation_of_which_no_document_was_read_to_state_both_ends_says_so() throws IOException {
        SmallPackage small = new SmallPackage().withRow("supports.csv", SUPPORTS + "rel-1,src-1,,Names the buyer.,to,");
        assertThat(read(small).claim(ClaimKind.RELATION, "rel-1").properties()).containsEntry("endsStated", false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "rel-9,src-1,,x,to, # relation='rel-9': relations.csv has no such relation.",
                "rel-1,src-9,,x,to, # source='src-9': The relation does not name this source.",
                "rel-1,src-1,,x,buyer, # states='buyer': 'buyer' is no part of a relation; use from, to, goods, weapon,"
                        + " date, value.",
                "rel-1,src-1,,x,to,soon # read='soon': 'soon' is no date; write 2024, 2024-10 or 2024-10-17.",
            })
    void a_row_that_supports_nothing_is_told(String row, String told) throws IOException {
        assertThat(read(new SmallPackage().withRow("supports.csv", SUPPORTS + row))
                        .issues())
                .containsExactly("supports.csv:2 " + told);
    }

    @Test
    void a_list_says_how_much_of_it_was_at_hand() throws IOException {
        String lists = """
                list,authority,version,rows,whole_or_part,note
                List A,US-DOD (not known),2026-07 (copy of 9 July),80,whole (names only),
                List B,"CH, JP",,,not at hand,""";
        Heard heard = read(new SmallPackage().withRow("list_coverage.csv", lists));
        assertThat(heard.issues()).isEmpty();
        assertThat(heard.claim(ClaimKind.LIST_STATE, "list/small/list-a").properties())
                .containsEntry("authorities", List.of("US-DOD"))
                .containsEntry("version", "2026-07 (copy of 9 July)")
                .containsEntry("date", "2026-07")
                .containsEntry("rows", 80L)
                .containsEntry("extent", "whole");
        assertThat(heard.claim(ClaimKind.LIST_STATE, "list/small/list-b").properties())
                .containsEntry("authorities", List.of("CH", "JP"))
                .containsEntry("extent", "none")
                .doesNotContainKeys("version", "date", "rows");
    }
}
