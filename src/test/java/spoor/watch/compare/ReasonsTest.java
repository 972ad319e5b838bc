package spoor.watch.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;
import spoor.trace.NamedDecision;
import spoor.trace.SupplyChange;
import spoor.trace.TraceAnswer;

/** What is told of small changes, as one line a path. */
class ReasonsTest {

    private static final List<String> CHAIN = List.of("a SUPPLIES b probable s1 x", "b SUPPLIES c probable s2 y");

    private static Snapshot graph(String version, List<String> relations) {
        return graph(version, relations, "RU");
    }

    private static Snapshot graph(String version, List<String> relations, String countryOfB) {
        return graph(version, relations, countryOfB, List.of());
    }

    private static Snapshot graph(
            String version, List<String> relations, String countryOfB, List<String> authoritiesOfB) {
        List<StoredEntity> entities = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d")) {
            String country = id.equals("b") ? countryOfB : "RU";
            entities.add(new StoredEntity(
                    id,
                    NodeLabel.COMPANY,
                    Map.of("id", id, "name", id, "country", country),
                    id.equals("b")
                            ? authoritiesOfB.stream()
                                    .map(authority -> new StoredListing(authority, ""))
                                    .toList()
                            : List.of()));
        }
        List<StoredRelation> stored = new ArrayList<>();
        for (String line : relations) {
            String[] words = line.split(" ", -1);
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("confidence", words[3]);
            properties.put("sources", List.of(words[4].split(",")));
            properties.put("dataset", words[5]);
            properties.put("reported", "2024");
            String id = words.length > 6 ? words[6] : words[0] + words[2];
            stored.add(new StoredRelation(id, RelationType.valueOf(words[1]), words[0], words[2], properties));
        }
        return SnapshotStep.build(version, entities, stored);
    }

    private static List<String> tell(Snapshot before, Snapshot after, Map<String, Object> more, boolean known) {
        Map<String, Object> json = new LinkedHashMap<>(
                Map.of("from", Map.of("ids", List.of("a")), "to", Map.of("ids", List.of("c")), "k", 1_000));
        json.putAll(more);
        return tell(before, after, QuestionJson.read(json), known, Wishes.ALL);
    }

    private static List<String> tell(
            Snapshot before, Snapshot after, TraceRequest question, boolean known, Wishes wishes) {
        return new Comparison(
                        read(before, question),
                        read(after, question),
                        new Comparison.Terms(true, wishes),
                        known ? sight(before, question) : null,
                        sight(after, question))
                .compare().stream().map(ReasonsTest::describe).toList();
    }

    private static List<String> tell(List<String> before, List<String> after) {
        return tell(graph("1", before), graph("2", after), Map.of(), true);
    }

    private static Sight sight(Snapshot snapshot, TraceRequest question) {
        return Sight.of(snapshot, question, asked -> Optional.of(read(snapshot, asked)));
    }

    private static Baseline read(Snapshot snapshot, TraceRequest question) {
        TraceAnswer answer = SupplyChange.ask(snapshot, question);
        return BaselineReader.read(answer, answer.summary().cut().isEmpty());
    }

    private static String describe(PathNews news) {
        StringBuilder text = new StringBuilder(news.kind().word());
        news.nodes().forEach(node -> text.append(' ').append(node.id()));
        for (Reason reason : news.reasons()) {
            text.append("; ").append(reason.kind().word());
            Reason.ChangedRelation relation = reason.relation();
            if (relation != null) {
                text.append(' ').append(relation.id()).append(" of ").append(relation.dataset());
                text.append(relation.wholeDataset() ? " as a whole" : "");
                text.append(relation.confidenceBefore() == null ? "" : " was " + relation.confidenceBefore());
                text.append(relation.sourcesBefore() == null ? "" : " by " + relation.sourcesBefore());
            }
            text.append(reason.entity() == null ? "" : " " + reason.entity().id());
            text.append(reason.source() == null ? "" : " " + reason.hop() + " " + describe(reason.source()));
            text.append(reason.authorities() == null ? "" : " " + reason.authorities());
        }
        return text.toString();
    }

    private static String describe(Reason.ChangedSource source) {
        List<String> fields = source.fields().stream()
                .map(field -> field.field() + " " + field.before() + ">" + field.now())
                .toList();
        return source.id() + " " + fields;
    }

    private static List<String> with(List<String> lines, String... more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void the_hop_that_was_not_there_is_why_a_path_is_new() {
        assertThat(tell(CHAIN.subList(0, 1), CHAIN)).containsExactly("new a b c; relation_new bc of y as a whole");
        assertThat(tell(CHAIN, CHAIN.subList(0, 1))).containsExactly("gone a b c; relation_gone bc of y as a whole");
    }

    @Test
    void a_relation_beside_makes_a_path_stronger_and_so_does_a_surer_word() {
        assertThat(tell(CHAIN, with(CHAIN, "b SUPPLIES c probable s3 y bc2")))
                .containsExactly("stronger a b c; relation_new bc2 of y");
        assertThat(tell(CHAIN, List.of(CHAIN.getFirst(), "b SUPPLIES c confirmed s2,s4 y")))
                .containsExactly("stronger a b c; relation_changed bc of y was probable by [s2]");
        assertThat(tell(List.of(CHAIN.getFirst(), "b SUPPLIES c confirmed s2 y"), CHAIN))
                .containsExactly("weaker a b c; relation_changed bc of y was confirmed");
    }

    @Test
    void a_hop_by_another_type_is_the_same_path() {
        assertThat(tell(with(CHAIN, "b MANUFACTURES c confirmed s5 z bc3"), CHAIN))
                .containsExactly("weaker a b c; relation_gone bc3 of z as a whole");
    }

    @Test
    void a_constraint_that_an_entity_meets_no_longer_is_its_change() {
        assertThat(tell(
                        graph("1", CHAIN, "RU"),
                        graph("2", CHAIN, "TR"),
                        Map.of("avoid", Map.of("countries", List.of("TR"))),
                        true))
                .containsExactly("gone a b c; entity_changed b");
    }

    private static List<String> tellListings(List<String> before, List<String> after, Wishes wishes) {
        TraceRequest question = QuestionJson.read(
                Map.of("from", Map.of("ids", List.of("a")), "to", Map.of("ids", List.of("c")), "k", 1_000));
        return tell(graph("1", CHAIN, "RU", before), graph("2", CHAIN, "RU", after), question, true, wishes);
    }

    @Test
    void a_listing_and_its_end_on_a_path_that_is_as_strong_as_before_are_news() {
        assertThat(tellListings(List.of(), List.of("EU", "OFAC"), Wishes.ALL))
                .containsExactly("changed a b c; entity_listed b [EU, OFAC]");
        assertThat(tellListings(List.of("EU", "OFAC"), List.of("OFAC", "UK"), Wishes.ALL))
                .containsExactly("changed a b c; entity_listed b [UK]; entity_unlisted b [EU]");
        assertThat(tellListings(List.of("EU"), List.of("EU"), Wishes.ALL)).isEmpty();
        assertThat(tellListings(List.of(), List.of("EU"), new Wishes(false, true)))
                .isEmpty();
    }

    @Test
    void a_listing_stands_beside_what_made_a_path_stronger() {
        List<String> surer = List.of(CHAIN.getFirst(), "b SUPPLIES c confirmed s2 y");
        TraceRequest question = QuestionJson.read(
                Map.of("from", Map.of("ids", List.of("a")), "to", Map.of("ids", List.of("c")), "k", 1_000));
        assertThat(tell(graph("1", CHAIN), graph("2", surer, "RU", List.of("EU")), question, true, Wishes.ALL))
                .containsExactly("stronger a b c; relation_changed bc of y was probable; entity_listed b [EU]");
    }

    @Test
    void a_source_that_is_replaced_by_one_of_equal_weight_or_taken_back_is_news() {
        List<String> replaced = List.of(CHAIN.getFirst(), "b SUPPLIES c probable s9 y");
        assertThat(tell(CHAIN, replaced)).containsExactly("changed a b c; relation_changed bc of y by [s2]");
        List<String> beside = with(CHAIN, "b SUPPLIES c probable s2 y bc2");
        assertThat(tell(beside, CHAIN)).as("the same source said it twice").isEmpty();
        TraceRequest question = QuestionJson.read(
                Map.of("from", Map.of("ids", List.of("a")), "to", Map.of("ids", List.of("c")), "k", 1_000));
        assertThat(tell(graph("1", CHAIN), graph("2", replaced), question, true, new Wishes(true, false)))
                .isEmpty();
    }

    private static List<String> tellDocuments(
            @Nullable List<SeenDocument> before, List<SeenDocument> now, List<String> relationsNow, Wishes wishes) {
        TraceRequest question = QuestionJson.read(
                Map.of("from", Map.of("ids", List.of("a")), "to", Map.of("ids", List.of("c")), "k", 1_000));
        Baseline was = read(graph("1", CHAIN), question);
        return new Comparison(
                        before == null ? was : was.with(before),
                        read(graph("2", relationsNow), question).with(now),
                        new Comparison.Terms(true, wishes),
                        null,
                        null)
                .compare().stream().map(ReasonsTest::describe).toList();
    }

    @Test
    void a_document_that_is_replaced_under_its_id_is_news_unless_sources_are_none() {
        List<SeenDocument> was = List.of(
                new SeenDocument("s1", "Contract", "https://a", "2024-05", "aa"),
                new SeenDocument("s2", "Letter", "https://b", "", ""));
        List<SeenDocument> is = List.of(
                new SeenDocument("s1", "Contract", "https://a", "2024-06", "bb"),
                new SeenDocument("s2", "Letters", "", "", ""));
        assertThat(tellDocuments(was, is, CHAIN, Wishes.ALL))
                .containsExactly("changed a b c; source_changed 0 s1 [published 2024-05>2024-06, sha256 aa>bb];"
                        + " source_changed 1 s2 [title Letter>Letters, url https://b>]");
        assertThat(tellDocuments(was, is, CHAIN, new Wishes(true, false))).isEmpty();
        assertThat(tellDocuments(was, was, CHAIN, Wishes.ALL)).isEmpty();
        assertThat(tellDocuments(null, is, CHAIN, Wishes.ALL))
                .as("kept before documents were looked at")
                .isEmpty();
    }

    @Test
    void a_document_that_only_one_of_the_times_rests_on_was_not_replaced() {
        List<String> other = List.of(CHAIN.getFirst(), "b SUPPLIES c probable s9 y");
        assertThat(tellDocuments(
                        List.of(new SeenDocument("s2", "Letter", "", "", "")),
                        List.of(
                                new SeenDocument("s9", "Other", "", "", ""),
                                new SeenDocument("s2", "Letter, again", "", "", "")),
                        other,
                        Wishes.ALL))
                .containsExactly("changed a b c; relation_changed bc of y by [s2]");
    }

    @Test
    void what_is_no_part_of_a_path_is_said_to_be_elsewhere() {
        List<String> hub = with(CHAIN, "b SUPPLIES d probable s1 x");
        assertThat(tell(graph("1", CHAIN), graph("2", hub), Map.of("hubLimit", 2), true))
                .containsExactly("gone a b c; elsewhere");
    }

    @Test
    void without_the_old_data_nothing_is_called_new_that_may_have_been_there() {
        assertThat(tell(graph("1", CHAIN.subList(0, 1)), graph("2", CHAIN), Map.of(), false))
                .containsExactly("new a b c; relation_counts ab of x; relation_counts bc of y");
    }

    @Test
    void of_more_paths_than_are_looked_at_one_that_was_pushed_out_is_no_news() {
        List<String> direct = with(CHAIN, "a SUPPLIES c confirmed s1 x");
        assertThat(tell(graph("1", CHAIN), graph("2", direct), Map.of("k", 1), true))
                .containsExactly("new a c; relation_new ac of x");
        assertThat(tell(graph("1", direct), graph("2", CHAIN), Map.of("k", 1), true))
                .containsExactly("gone a c; relation_gone ac of x");
    }

    @Test
    void what_a_question_names_and_is_gone_chooses_nobody() {
        Snapshot snapshot = graph("1", CHAIN);
        assertThat(KnownNames.find(snapshot, QuestionJson.read(Map.of("from", Map.of("ids", List.of("nobody"))))))
                .isEmpty();
        assertThat(KnownNames.find(
                                snapshot,
                                QuestionJson.read(Map.of(
                                        "from", Map.of("ids", List.of("nobody", "a")),
                                        "avoid", Map.of("ids", List.of("nobody")),
                                        "datasets", List.of("x", "no"))))
                        .map(question ->
                                question.from().ids() + " " + question.avoid().isAll() + " " + question.datasets()))
                .contains("[a] true [x]");
    }

    private static Baseline seen(boolean whole, SeenPath... paths) {
        List<SeenNode> nodes = List.of("a", "b", "c", "d", "e").stream()
                .map(id -> new SeenNode(id, id, "Company", "", "", List.of()))
                .toList();
        return new Baseline(whole, nodes, List.of(), List.of(), List.of(paths), List.of());
    }

    /** A path of as many hops as there are nodes after the first. */
    private static SeenPath path(double strength, Integer... nodes) {
        List<Integer> passed = List.of(nodes);
        return new SeenPath(
                passed,
                Collections.nCopies(passed.size(), List.of()),
                Collections.nCopies(passed.size() - 1, new SeenPath.SeenHop(List.of(), strength, "probable", 1)),
                strength,
                List.of());
    }

    /** Where data of both times are known and hold no path at all. */
    private static List<String> tell(Baseline before, Baseline now, boolean shortestFirst) {
        TraceRequest question = QuestionJson.read(Map.of());
        Sight nothing = Sight.of(graph("1", List.of()), question, asked -> Optional.of(Baseline.EMPTY));
        return new Comparison(before, now, new Comparison.Terms(shortestFirst, Wishes.ALL), nothing, nothing)
                .compare().stream()
                        .map(news -> describe(news).replaceAll(";.*", ""))
                        .toList();
    }

    @Test
    void of_the_shortest_paths_one_that_is_shorter_or_as_long_and_stronger_than_the_last_would_have_been_seen() {
        Baseline before = seen(false, path(0.5, 0, 1, 2));
        assertThat(tell(before, seen(false, path(0.5, 0, 1, 2), path(0.1, 0, 2)), true))
                .containsExactly("new a c");
        assertThat(tell(before, seen(false, path(0.6, 0, 3, 2)), true)).contains("new a d c");
        assertThat(tell(before, seen(false, path(0.5, 0, 1, 2), path(0.5, 0, 3, 2)), true))
                .isEmpty();
        assertThat(tell(before, seen(false, path(0.5, 0, 1, 2), path(0.4, 0, 3, 2)), true))
                .isEmpty();
        assertThat(tell(before, seen(false, path(0.5, 0, 1, 2), path(0.9, 0, 1, 3, 2)), true))
                .isEmpty();
    }

    @Test
    void of_the_strongest_paths_one_that_is_stronger_or_as_strong_and_shorter_than_the_last_would_have_been_seen() {
        Baseline before = seen(false, path(0.5, 0, 1, 2));
        assertThat(tell(before, seen(false, path(0.5, 0, 1, 2), path(0.9, 0, 1, 3, 2)), false))
                .containsExactly("new a b d c");
        assertThat(tell(before, seen(false, path(0.5, 0, 1, 2), path(0.5, 0, 2)), false))
                .containsExactly("new a c");
        assertThat(tell(before, seen(false, path(0.5, 0, 1, 2), path(0.1, 0, 2)), false))
                .isEmpty();
        assertThat(tell(before, seen(false, path(0.5, 0, 1, 2), path(0.5, 0, 3, 2)), false))
                .isEmpty();
    }

    @Test
    void news_come_by_kind_the_strongest_first_and_then_by_name() {
        Baseline before = seen(true, path(0.3, 0, 3), path(0.4, 0, 4));
        Baseline now = seen(true, path(0.2, 0, 1), path(0.7, 0, 2), path(0.7, 0, 1, 2));
        assertThat(tell(before, now, true)).containsExactly("new a b c", "new a c", "new a b", "gone a e", "gone a d");
    }

    @Test
    void of_paths_that_are_one_by_their_records_the_strongest_counts() {
        SeenPath weak = path(0.2, 0, 1);
        SeenPath strong =
                new SeenPath(List.of(0, 2), List.of(List.of(), List.of("b", "c")), weak.hops(), 0.6, List.of());
        assertThat(tell(seen(true, weak, strong), seen(true, path(0.6, 0, 1)), true))
                .isEmpty();
        assertThat(tell(seen(true, strong, weak), seen(true, path(0.6, 0, 2)), true))
                .isEmpty();
    }

    @Test
    void of_very_many_reasons_some_are_told_and_the_others_are_counted() {
        List<String> many = new ArrayList<>(CHAIN);
        for (int i = 0; i < 15; i++) {
            many.add("b SUPPLIES c probable t%d y more%d".formatted(i, i));
        }
        TraceRequest question = QuestionJson.read(
                Map.of("from", Map.of("ids", List.of("a")), "to", Map.of("ids", List.of("c")), "k", 1_000));
        Snapshot was = graph("1", CHAIN);
        Snapshot is = graph("2", many);
        List<PathNews> news = new Comparison(
                        read(was, question),
                        read(is, question),
                        new Comparison.Terms(true, Wishes.ALL),
                        sight(was, question),
                        sight(is, question))
                .compare();
        assertThat(news).singleElement().satisfies(path -> {
            assertThat(path.reasons()).hasSize(12);
            assertThat(path.moreReasons()).isEqualTo(3);
        });
    }

    @Test
    void of_a_hop_that_weighs_otherwise_both_weights_confidences_and_numbers_of_sources_are_told() {
        TraceRequest question = QuestionJson.read(
                Map.of("from", Map.of("ids", List.of("a")), "to", Map.of("ids", List.of("c")), "k", 1_000));
        Baseline was = read(graph("1", CHAIN), question);
        Baseline is = read(graph("2", List.of(CHAIN.getFirst(), "b SUPPLIES c confirmed s2,s4 y")), question);
        List<PathNews> news = new Comparison(was, is, new Comparison.Terms(true, Wishes.ALL), null, null).compare();

        assertThat(news.getFirst().hops()).singleElement().satisfies(hop -> {
            assertThat(hop.hop()).isEqualTo(1);
            assertThat(hop.weightBefore())
                    .isEqualTo(was.paths().getFirst().hops().get(1).weight())
                    .isLessThan(hop.weightNow());
            assertThat(hop.weightNow())
                    .isEqualTo(is.paths().getFirst().hops().get(1).weight());
            assertThat(hop.confidenceBefore() + " " + hop.confidenceNow()).isEqualTo("probable confirmed");
            assertThat(hop.sourcesBefore() + " " + hop.sourcesNow()).isEqualTo("1 2");
        });
    }

    /** One path from a to b, of this strength, that rests on these of two decisions. */
    private static Baseline resting(double strength, Integer... decisions) {
        Baseline plain = seen(true, path(strength, 0, 1));
        SeenPath path = plain.paths().getFirst();
        return new Baseline(
                true,
                plain.nodes(),
                List.of(),
                List.of(decision("d0"), decision("d1")),
                List.of(new SeenPath(path.nodes(), path.records(), path.hops(), strength, List.of(decisions))),
                null);
    }

    private static NamedDecision decision(String id) {
        return new NamedDecision(id, "b", "b2", "same", "ana", "2024-01-01", "", "confirmed");
    }

    private static List<String> decisionsTold(Baseline before, Baseline now) {
        return new Comparison(before, now, new Comparison.Terms(true, Wishes.ALL), null, null)
                .compare().stream()
                        .flatMap(news -> news.reasons().stream()
                                .map(reason -> reason.decision() == null
                                        ? reason.kind().word()
                                        : reason.kind().word() + " "
                                                + reason.decision().id()))
                        .toList();
    }

    @Test
    void a_decision_on_which_a_path_rests_at_one_time_only_is_why_it_is_stronger_or_weaker() {
        assertThat(decisionsTold(resting(0.3, 0), resting(0.6, 0, 1))).containsExactly("decision_made d1");
        assertThat(decisionsTold(resting(0.6, 0, 1), resting(0.3, 1))).containsExactly("decision_ended d0");
        assertThat(decisionsTold(resting(0.6, 0), resting(0.3, 1)))
                .containsExactly("decision_ended d0", "decision_made d1");
        assertThat(decisionsTold(resting(0.3, 0), resting(0.6, 0))).containsExactly("elsewhere");
        assertThat(decisionsTold(resting(0.6, 0), resting(0.6, 1)))
                .as("a path that is as strong as before is no news")
                .isEmpty();
    }
}
