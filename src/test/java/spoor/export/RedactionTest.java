package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spoor.model.Source;
import spoor.search.GoodsCode;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NamedDecision;

/** A document of a supplier, Limbach, who must not be named, and of another, Vega, who is. */
class RedactionTest {

    private static final Withheld LIMBACH = new Withheld(
            1,
            List.of("company/limbach", "company/limbach-2"),
            Set.of("Limbach Engines", "Limbach Motoren"),
            Set.of("Limbach"));

    private final Redaction redaction = redaction();

    private final ExportDocument clean = redaction.apply(document());

    private static Redaction redaction() {
        return new Redaction(List.of(LIMBACH), () -> {
            throw new IllegalStateException("not asked for");
        });
    }

    private static ExportDocument document() {
        return new ExportDocument(
                header(),
                List.of(
                        company("company/limbach", "Limbach Engines", "s-theirs", "s-both"),
                        company("company/vega", "Vega", "s-both", "s-vega"),
                        company("weapon/limbach-drone", "Drone with a Limbach engine", "s-vega")),
                List.of(
                        relation("limbach-vega", "company/limbach", "company/vega", "s-relation"),
                        relation("r2", "company/vega", "company/limbach", "s-relation"),
                        relation("limbach-r3", "company/vega", "weapon/limbach-drone", "s-vega")),
                List.of(
                        fact("company/limbach", "s-fact"),
                        fact("company/limbach-2", "s-fact"),
                        fact("company/vega", "s-vega-fact")));
    }

    private static NodeRecord company(String id, String name, String... sources) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", name);
        properties.put("country", "DE");
        properties.put("dataset", "evidence");
        properties.put("address", "12 Long Street");
        properties.put("sources", List.of(sources));
        return new NodeRecord(id, List.of("Company"), List.of("EU"), properties);
    }

    private static RelationRecord relation(String id, String from, String to, String source) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("confidence", "probable");
        properties.put("quotation", "Sold by the firm at 12 Long Street");
        properties.put("note", "as Limbach wrote");
        properties.put("sources", List.of(source));
        return new RelationRecord(id, "SUPPLIES", from, to, properties);
    }

    private static ExportDocument.Fact fact(String entity, String source) {
        return new ExportDocument.Fact(
                "claim-" + entity.hashCode(), entity, "address", "12 Long Street", "", "", "", List.of(source));
    }

    private static ExportDocument.Listing listing(String entity, String... sources) {
        return new ExportDocument.Listing(
                "listing", entity, "", "EU", "", "", "", "for its engines", "", List.of(sources));
    }

    private static Source source(String id) {
        return new Source(
                id,
                "Page of " + id,
                "Court",
                "https://x.example/" + id,
                "2024",
                "court",
                "DE",
                "o",
                "p. 3",
                "",
                "a",
                "h");
    }

    private static NamedDecision decision(String id, String left, String right) {
        return new NamedDecision(id, left, right, "same", "ana", "2024-01-01", "as Limbach says", "confirmed");
    }

    private static ExportDocument.Header header() {
        return new ExportDocument.Header(
                "1",
                Instant.EPOCH,
                Map.of("from", Map.of("ids", List.of("company/limbach"))),
                null,
                "7",
                true,
                List.of(),
                Map.of("sources", 9L),
                List.of(),
                List.of("s-theirs", "s-both", "s-vega", "s-relation", "s-fact", "s-vega-fact", "s-listing", "s-list")
                        .stream()
                        .map(RedactionTest::source)
                        .toList(),
                List.of(listing("company/limbach", "s-listing", "s-list"), listing("company/vega", "s-list")),
                List.of(),
                List.of(),
                List.of(
                        decision("d1", "company/limbach", "company/other"),
                        decision("d2", "company/other", "company/limbach-2"),
                        decision("d3", "company/vega", "company/other")),
                List.of(),
                List.of(
                        new GoodsCode("854231", "company/limbach", "Circuits", List.of(source("s-code"))),
                        new GoodsCode("854232", "company/vega", "Memories", List.of(source("s-vega")))),
                new ExportDocument.Asked("From Limbach to all", List.of(), "https://spoor/?from=limbach"),
                null);
    }

    @Test
    void who_must_not_be_named_is_named_nowhere() {
        String all =
                clean.header() + List.copyOf(clean.nodes()).toString() + List.copyOf(clean.edges()) + clean.facts();
        assertThat(all).doesNotContainIgnoringCase("limbach");
        assertThat(document().header().toString()).containsIgnoringCase("limbach");
    }

    @Test
    void of_them_their_country_dataset_and_sources_stay_and_nothing_else() {
        NodeRecord theirs = clean.nodes().getFirst();
        assertThat(theirs.id()).isEqualTo("withheld/1");
        assertThat(theirs.properties()).containsOnlyKeys("name", "country", "dataset", "sources");
        assertThat(theirs.properties()).containsEntry("name", "[withheld 1]").containsEntry("country", "DE");
        assertThat(theirs.listedBy()).isEmpty();
        assertThat(theirs.members()).isEmpty();
    }

    @Test
    void of_a_relation_of_theirs_on_either_side_no_words_stay() {
        assertThat(clean.edges().subList(0, 2))
                .allSatisfy(edge -> assertThat(edge.properties()).containsOnlyKeys("confidence", "sources"));
        assertThat(clean.edges())
                .extracting(RelationRecord::id)
                .containsExactly("withheld-relation/1", "withheld-relation/2", "withheld-relation/3");
        assertThat(clean.edges())
                .extracting(edge -> edge.from() + " " + edge.to())
                .containsExactly(
                        "withheld/1 company/vega", "company/vega withheld/1", "company/vega withheld-entity/1");
    }

    @Test
    void what_is_said_of_others_stays_but_for_the_names() {
        NodeRecord vega = clean.nodes().get(1);
        assertThat(vega).isEqualTo(document().nodes().get(1));
        assertThat(clean.nodes().get(2).properties()).containsEntry("name", "Drone with a [withheld 1] engine");
        assertThat(clean.edges().get(2).properties())
                .containsEntry("quotation", "Sold by the firm at 12 Long Street")
                .containsEntry("note", "as [withheld 1] wrote");
        assertThat(clean.facts()).extracting(ExportDocument.Fact::entity).containsExactly("company/vega");
        assertThat(clean.header().listings())
                .extracting(ExportDocument.Listing::entity)
                .containsExactly("company/vega");
        assertThat(clean.header().decisions()).extracting(NamedDecision::id).containsExactly("d3");
        assertThat(clean.header().codes()).extracting(GoodsCode::code).containsExactly("854232");
        assertThat(clean.header().asked().link()).isEmpty();
    }

    @Test
    void a_source_that_nobody_else_cites_has_no_title_or_address() {
        assertThat(clean.header().sources())
                .extracting(source -> source.id() + " " + source.title() + " " + source.url())
                .containsExactly(
                        "withheld-source/2 [withheld] ",
                        "s-both Page of s-both https://x.example/s-both",
                        "s-vega Page of s-vega https://x.example/s-vega",
                        "withheld-source/1 [withheld] ",
                        "withheld-source/4 [withheld] ",
                        "s-vega-fact Page of s-vega-fact https://x.example/s-vega-fact",
                        "withheld-source/5 [withheld] ",
                        "s-list Page of s-list https://x.example/s-list");
        Source theirs = clean.header().sources().getFirst();
        assertThat(List.of(theirs.origin(), theirs.locator(), theirs.archived(), theirs.sha256()))
                .containsOnly("");
        Source other = clean.header().sources().get(1);
        assertThat(other).isEqualTo(source("s-both"));
    }

    @Test
    void an_entity_of_several_records_is_theirs_with_all_of_them() {
        NodeRecord one = company("company/limbach-2", "Motorenwerk", "s-second")
                .withMembers(List.of("company/limbach", "company/limbach-2"), List.of("EU"), false);
        ExportDocument whole = redaction().apply(new ExportDocument(header(), List.of(one), List.of()));

        assertThat(whole.nodes().getFirst())
                .isEqualTo(new NodeRecord(
                        "withheld/1-2",
                        List.of("Company"),
                        List.of(),
                        Map.of(
                                "name", "[withheld 1-2]",
                                "country", "DE",
                                "dataset", "evidence",
                                "sources", List.of("withheld-source/1"))));
    }

    /** What an analysis may be made of. */
    private record Row(String name, List<Object> cells, Set<String> ids, Map<String, Object> more) {}

    @Test
    void lists_sets_maps_and_records_are_gone_through() {
        Row row = new Row(
                "Limbach",
                List.of("at Limbach", 7, source("limbach")),
                Set.of("company/limbach-2"),
                Map.of("Limbach", List.of("Limbach Motoren")));
        Row changed = redaction.apply(row);
        assertThat(changed.toString()).doesNotContainIgnoringCase("limbach");
        assertThat(changed.name()).isEqualTo("[withheld 1]");
        assertThat(changed.cells()).startsWith("at [withheld 1]", 7).hasSize(3);
        assertThat(changed.ids()).containsExactly("withheld/1-2");
        assertThat(changed.more()).containsExactly(Map.entry("[withheld 1]", List.of("[withheld 1]")));
    }

    @Test
    void where_nobody_is_withheld_nothing_is_changed() {
        ExportDocument document = document();
        assertThat(Redaction.none().apply(document)).isSameAs(document);
        assertThat(Redaction.none().isEmpty()).isTrue();
        assertThat(Redaction.none().tellingsIn("Limbach")).isEmpty();
        assertThat(redaction.isEmpty()).isFalse();
        assertThat(redaction.withholds("company/limbach-2")).isTrue();
        assertThat(redaction.withholds("company/vega")).isFalse();
    }
}
