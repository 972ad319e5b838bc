package spoor.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spoor.model.Decision;

/** What one transaction sees of the decisions around some records, and what it leaves behind. */
class RelevantDecisionsTest {

    private static List<String> standing(RelevantDecisions around) {
        return around.recordsOf().stream()
                .map(one -> one.confidence() + " " + one.member() + "->" + one.representative())
                .sorted()
                .toList();
    }

    @Test
    void an_identity_runs_through_what_is_gone_and_not_over_what_is_another() {
        RelevantDecisions around = DrawnDecisions.around("a=b b=gone gone=c c#d d=e", "a b c d e");

        assertThat(around.identity("a")).containsExactlyInAnyOrder("a", "b", "gone", "c");
        assertThat(around.identity("e")).containsExactlyInAnyOrder("d", "e");
        assertThat(around.identity("alone")).containsExactly("alone");
        assertThat(around.findChain("a", "d", null)).isNull();
    }

    @Test
    void records_stand_for_others_at_each_confidence_and_not_through_what_is_gone() {
        RelevantDecisions around = DrawnDecisions.around("", "a b c d");
        around.know(
                Set.of("a"),
                List.of(
                        DrawnDecisions.decision("1", "c=b", "confirmed", null),
                        DrawnDecisions.decision("2", "b=a", "probable", null),
                        DrawnDecisions.decision("3", "a=gone", "confirmed", null),
                        DrawnDecisions.decision("4", "gone=d", "confirmed", null),
                        DrawnDecisions.decision("5", "c=d", null, null)));

        assertThat(around.reached()).containsExactly("a");
        assertThat(standing(around))
                .containsExactly("confirmed c->b", "possible b->a", "possible c->a", "probable b->a", "probable c->a");
    }

    @Test
    void the_evidence_stands_first_then_the_oldest_dataset_then_the_smallest_id() {
        List<KnownRecord> records = List.of(
                new KnownRecord("a", "Company", "rows", "", Map.of(), List.of()),
                new KnownRecord("b", "Company", "rows", "2026-02-01", Map.of(), List.of()),
                new KnownRecord("c", "Company", "older", "2026-01-01", Map.of(), List.of()),
                new KnownRecord("d", "Company", "old", "2026-01-01", Map.of(), List.of()),
                new KnownRecord("f", "Company", "old", "2026-01-01", Map.of(), List.of()),
                new KnownRecord("z", "Company", "evidence", "", Map.of(), List.of()));

        assertThat(records.stream().sorted(KnownRecord.STANDING).map(KnownRecord::id))
                .containsExactly("z", "d", "f", "c", "b", "a");
    }

    @Test
    void what_comes_in_the_place_of_another_ends_it() {
        RelevantDecisions around = DrawnDecisions.around("a=b b=c", "a b c");
        Decision instead = DrawnDecisions.decision("new", "b#a", null, "a=b");
        around.add(instead, true);

        assertThat(around.ended()).containsExactly("a=b");
        assertThat(around.findLive(DrawnDecisions.decision("a=b", null))).contains(instead);
        assertThat(DrawnDecisions.ids(around.decisionsOn("a"))).containsExactly("new");
        assertThat(DrawnDecisions.ids(around.decisionsOn("b"))).containsExactlyInAnyOrder("b=c", "new");
        assertThat(around.identity("a")).containsExactly("a");
        assertThat(around.touched()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(around.isLive(instead)).isTrue();
        assertThat(DrawnDecisions.ids(around.live())).containsExactly("b=c", "new");
        assertThat(DrawnDecisions.ids(around.added())).containsExactly("new");
    }

    @Test
    void a_withdrawal_ends_a_decision_and_is_none_itself() {
        RelevantDecisions around = DrawnDecisions.around("a=b", "a b");
        Decision withdrawal = DrawnDecisions.decision("new", "a-b", null, "a=b");
        around.add(withdrawal, false);

        assertThat(around.ended()).containsExactly("a=b");
        assertThat(around.live()).isEmpty();
        assertThat(around.findLive(withdrawal)).isEmpty();
        assertThat(around.isLive(withdrawal)).isFalse();
        assertThat(around.added()).containsExactly(withdrawal);
        assertThat(around.touched()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void what_becomes_one_is_touched_on_both_sides() {
        RelevantDecisions around = DrawnDecisions.around("a=b c=d", "a b c d e");
        around.add(DrawnDecisions.decision("b=c", null), true);
        around.add(DrawnDecisions.decision("a#e", null), true);

        assertThat(around.touched()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(around.identity("a")).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void of_another_pair_nothing_is_ended() {
        RelevantDecisions around = DrawnDecisions.around("a=b", "a b c");
        around.add(DrawnDecisions.decision("new", "b#c", null, "a=b"), true);

        assertThat(around.ended()).isEmpty();
        assertThat(around.touched()).isEmpty();
        assertThat(DrawnDecisions.ids(around.live())).containsExactly("a=b", "new");
    }

    @Test
    void records_that_are_gone_are_touched_no_more() {
        RelevantDecisions around = DrawnDecisions.around("a=b", "a b");
        around.add(DrawnDecisions.decision("new", "a-b", null, "a=b"), false);
        assertThat(around.isThere(DrawnDecisions.decision("a=b", null))).isTrue();
        around.forget(Set.of("b"));

        assertThat(around.touched()).containsExactly("a");
        assertThat(around.listRecords()).containsExactly("a");
        assertThat(around.findRecord("b")).isEmpty();
        assertThat(around.isThere(DrawnDecisions.decision("a=b", null))).isFalse();
        assertThat(around.isThere(DrawnDecisions.decision("b=a", null))).isFalse();
    }
}
