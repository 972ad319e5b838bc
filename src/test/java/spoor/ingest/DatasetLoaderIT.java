package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import spoor.store.FreshNeo4j;
import spoor.store.StartStep;

/** Packages in a real database. */
class DatasetLoaderIT {

    @RegisterExtension
    static final FreshNeo4j NEO4J = new FreshNeo4j();

    private static final StartStep.Progress SILENT = (message, done, total) -> {};

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        NEO4J.clear();
    }

    private static LoadReport load(DatasetPackage dataset) {
        return new DatasetLoader(NEO4J.driver()).load(dataset, SILENT);
    }

    private static DatasetPackage evidence() {
        return DatasetPackage.onClassPath("evidence/");
    }

    /** Every node and relation with all its properties, when it was imported apart. */
    private static List<String> fingerprint() {
        return NEO4J.driver().executableQuery("""
                        MATCH (n) WHERE NOT n:SchemaVersion
                        RETURN labels(n) AS kind, '' AS ends, properties(n) AS properties
                        UNION ALL
                        MATCH (a)-[r]->(b)
                        RETURN [type(r)] AS kind, a.id + ' ' + b.id AS ends, properties(r) AS properties
                        """).execute().records().stream()
                .map(row -> {
                    Map<String, Object> properties =
                            new TreeMap<>(row.get("properties").asMap());
                    properties.remove("importedAt");
                    return "%s %s %s".formatted(row.get("kind"), row.get("ends"), properties);
                })
                .sorted()
                .toList();
    }

    private static long count(String pattern) {
        return NEO4J.driver()
                .executableQuery("MATCH " + pattern + " RETURN count(*) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    @Test
    void the_evidence_is_there_to_the_row() {
        LoadReport report = load(evidence());

        assertThat(report.issues()).isEmpty();
        assertThat(report.counts())
                .containsOnly(
                        Map.entry("sources.csv", new RowCount(280, 280, 0)),
                        Map.entry("companies.csv", new RowCount(255, 255, 0)),
                        Map.entry("people.csv", new RowCount(14, 14, 0)),
                        Map.entry("components.csv", new RowCount(103, 103, 0)),
                        Map.entry("weapons.csv", new RowCount(56, 56, 0)),
                        Map.entry("watchlist_hs.csv", new RowCount(51, 51, 0)),
                        Map.entry("relations.csv", new RowCount(392, 392, 0)),
                        Map.entry("designations.csv", new RowCount(201, 201, 0)),
                        Map.entry("trade_flows.csv", new RowCount(23, 23, 0)));
        assertThat(List.of(
                        count("(:Source)"),
                        count("(:Entity:Company)"),
                        count("(:Entity:Person)"),
                        count("(:Entity:Component)"),
                        count("(:Entity:WeaponSystem)"),
                        count("(:HsCode)"),
                        count("(:Entity)-->(:Entity)"),
                        count("()-[:LISTED_IN]->(:Designation)"),
                        count("(:Component)-[:CLASSIFIED_AS]->(:HsCode)"),
                        count("(:TradeFlow)")))
                .containsExactly(280L, 255L, 14L, 103L, 56L, 51L, 392L, 201L, 1L, 23L);
    }

    @Test
    void a_second_load_changes_nothing() {
        load(evidence());
        List<String> before = fingerprint();

        LoadReport again = load(evidence());

        assertThat(again.alreadyLoaded()).isTrue();
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void a_load_that_was_cut_short_is_completed_to_the_same_graph() {
        load(evidence());
        List<String> whole = fingerprint();
        NEO4J.driver().executableQuery("""
                        MATCH (d:Dataset) REMOVE d.digest
                        WITH d MATCH (n:Company|Designation|TradeFlow) WHERE n.id ENDS WITH 'a' DETACH DELETE n
                        """).execute();
        assertThat(fingerprint()).isNotEqualTo(whole);

        assertThat(load(evidence()).alreadyLoaded()).isFalse();

        assertThat(fingerprint()).isEqualTo(whole);
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one() {
        load(new SmallPackage()
                .withRow("companies.csv", "company/old,Old,,CN,,src-1")
                .withRow("relations.csv", "rel-4,SUPPLIES,company/old,company/a,,,possible,,,,,,,,src-1,")
                .in(folder));
        assertThat(count("(:Entity {id: 'company/old'})")).isOne();

        load(new SmallPackage()
                .with("relations.csv", "rel-3,OWNS,person/p,company/b", "rel-3,OWNS,person/p,company/a")
                .in(folder));
        List<String> replaced = fingerprint();

        NEO4J.clear();
        load(new SmallPackage()
                .with("relations.csv", "rel-3,OWNS,person/p,company/b", "rel-3,OWNS,person/p,company/a")
                .in(folder));
        assertThat(replaced).isEqualTo(fingerprint());
    }

    @Test
    void a_broken_package_is_loaded_as_far_as_it_is_sound_and_the_books_balance() {
        LoadReport report = load(new SmallPackage()
                .with("relations.csv", "probable", "sure")
                .withRow("designations.csv", "company/nobody,EU,269/2014,,src-1")
                .in(folder));

        assertThat(report.issues())
                .extracting(ImportIssue::toString)
                .containsExactly(
                        "relations.csv:3 confidence='sure': 'sure' is no confidence; use confirmed, probable or possible.",
                        "designations.csv:3 entity='company/nobody': The package has no such entity.");
        assertThat(report.counts().get("relations.csv")).isEqualTo(new RowCount(3, 2, 1));
        assertThat(count("(:Entity)-->(:Entity)")).isEqualTo(2);
        assertThat(count("(:Dataset {rowsRead: 14, rowsLoaded: 12, rowsRejected: 2})"))
                .isOne();
    }

    @Test
    void a_code_that_is_on_no_watch_list_is_made_without_a_description() {
        load(new SmallPackage().in(folder));
        assertThat(count("(:HsCode {id: 'hs/999999', code: '999999'})<-[:CLASSIFIED_AS]-(:Component)"))
                .isOne();
        assertThat(count("(:HsCode {id: 'hs/854231', tier: '1'})<-[:CLASSIFIED_AS]-(:Component)"))
                .isOne();
    }
}
