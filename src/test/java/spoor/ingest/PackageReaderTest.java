package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.BadInput;

class PackageReaderTest {

    @TempDir
    Path folder;

    private PackageRows read(SmallPackage files) {
        return PackageReader.read(files.in(folder));
    }

    @Test
    void every_row_of_a_good_package_is_loaded() {
        PackageRows rows = read(new SmallPackage());
        assertThat(rows.issues()).isEmpty();
        assertThat(rows.total()).isEqualTo(new RowCount(13, 13, 0));
        assertThat(rows.relations().getFirst().get("properties"))
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
    void names_of_any_script_and_cells_of_several_lines_are_kept_as_they_are() {
        PackageRows rows = read(new SmallPackage());
        assertThat(rows.entities().toString()).contains("Ἄλφα", "阿尔法", "two\nlines");
        assertThat(rows.sources().toString()).contains("A title, with a comma", "Другой");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            relations.csv | rel-1,SUPPLIES,company/a | rel-1,SUPPLIES,company/x   | relations.csv:2 from='company/x': The package has no such entity.
            relations.csv | rel-1,SUPPLIES           | rel-1,SELLS                | relations.csv:2 type='SELLS': 'SELLS' is no relation type
            relations.csv | rel-1,SUPPLIES           | rel-1,DEVELOPS             | relations.csv:2 to='company/b': DEVELOPS does not end at such an entity.
            relations.csv | company/a,company/b      | company/a,company/a        | relations.csv:2 to='company/a': A relation cannot end where it starts.
            relations.csv | confirmed                | certain                    | relations.csv:2 confidence='certain': 'certain' is no confidence
            relations.csv | ,confirmed,              | ,,                         | relations.csv:2 confidence='': This cell must not be empty.
            relations.csv | 2023-02-03               | 2023-02-30                 | relations.csv:2 valid_to='2023-02-30': '2023-02-30' is no date
            relations.csv | 2023-02-03               | 2022                       | relations.csv:2 valid_to='2022': This is before valid_from (2023-01).
            relations.csv | 12.5                     | 12k                        | relations.csv:2 value='12k': This is no number
            relations.csv | component/c,854231       | company/a,854231           | relations.csv:2 components='company/a': This is no component.
            relations.csv | component/c,854231       | component/c,8542           | relations.csv:2 hs='8542': An HS code has six digits here.
            relations.csv | src-1;src-2              | src-1;src-9                | relations.csv:2 sources='src-9': sources.csv has no such source.
            relations.csv | src-1;src-2              | ;                          | relations.csv:2 sources=';': This cell must name a source.
            relations.csv | rel-2,                   | rel-1,                     | relations.csv:3 id='rel-1': Line 2 has this id already.
            relations.csv | src-1;src-2,             | src-1;src-2,,              | relations.csv:2: The row has 17 cells, the header has 16.
            companies.csv | ,RU,                     | ,Russia,                   | companies.csv:3 country='Russia': This is no country code
            trade_flows.csv | CN;HK                  | CN;Hong Kong               | trade_flows.csv:2 from_country='Hong Kong': This is no country code
            designations.csv | company/b             | weapon/w                   | designations.csv:2 entity='weapon/w': Only companies and people are listed.
            sources.csv   | ,2023                    | ,last year                 | sources.csv:3 published='last year': 'last year' is no date
            """)
    void a_broken_row_is_reported_with_file_line_value_and_reason(
            String file, String old, String replacement, String issue) {
        PackageRows rows = read(new SmallPackage().with(file, old, replacement));
        assertThat(rows.issues()).isNotEmpty();
        assertThat(rows.issues().getFirst().toString()).startsWith(issue);
        assertThat(rows.total().read()).isEqualTo(13);
        assertThat(rows.total().rejected()).isEqualTo(rows.issues().size());
    }

    @Test
    void a_quote_that_is_never_closed_is_reported_where_it_begins() {
        PackageRows rows = read(new SmallPackage().with("relations.csv", "rel-2,", "\"rel-2,"));
        assertThat(rows.issues())
                .extracting(ImportIssue::toString)
                .containsExactly("relations.csv:3: The row has 1 cells, the header has 16."
                        + " Is a quote missing that should close a cell?");
    }

    @Test
    void what_refers_to_a_rejected_row_is_rejected_too() {
        PackageRows rows = read(new SmallPackage().with("companies.csv", "company/b,Beta", "company/b,"));
        assertThat(rows.issues())
                .extracting(ImportIssue::file)
                .containsExactly("companies.csv", "relations.csv", "relations.csv", "designations.csv");
        assertThat(rows.total()).isEqualTo(new RowCount(13, 9, 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people.csv         | name,       | label,  | people.csv lacks the column 'name'.
            people.csv         | name,       | id,     | people.csv lacks the column 'name'.
            people.csv         | person/p,   | "p"p,   | people.csv is no well-formed CSV
            dataset.properties | licence=None| licence=| does not say the licence
            """)
    void a_file_that_cannot_be_read_at_all_is_refused(String file, String old, String replacement, String message) {
        assertThatThrownBy(() -> read(new SmallPackage().with(file, old, replacement)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_missing_file_is_refused() {
        assertThatThrownBy(() -> read(new SmallPackage().without("weapons.csv")))
                .isInstanceOf(BadInput.class)
                .hasMessage("The package lacks the file weapons.csv.");
    }

    @Test
    void any_change_of_a_file_changes_the_digest() {
        String digest = new SmallPackage().in(folder).digest();
        assertThat(new SmallPackage().in(folder).digest()).isEqualTo(digest);
        assertThat(new SmallPackage()
                        .with("people.csv", "Person", "Persona")
                        .in(folder)
                        .digest())
                .isNotEqualTo(digest);
    }
}
