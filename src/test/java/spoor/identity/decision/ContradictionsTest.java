package spoor.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.Decision;

/** What is in the way of a decision, told by what was decided before. */
class ContradictionsTest {

    /** @param says the code of the sentence and the decisions in the way; - for nothing */
    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource({
        "'', a=b, -",
        "'', a#b, -",
        "a#b, a=b, refused.parted a#b",
        "a?b, a=b, refused.parted a?b",
        "a>b, a=b, refused.parted a>b",
        "a=b, a#b, refused.joined a=b",
        "a=b, a?b, refused.joined a=b",
        "a=b, a=b, -",
        "a=b b=c, a=c, -",
        "a=b b=c, a#c, refused.joined a=b b=c",
        "a=b b=c c=d, d#a, refused.joined c=d b=c a=b",
        "a=b b=c a=c, a#c, refused.joined a=c",
        "a=b c=d b#d, a=c, refused.parted b#d",
        "a=b c=d d#b, a=c, refused.parted d#b",
        "a=b c=d e=d b#e, a=c, refused.parted b#e",
        "a=b e=a c=d b#d, a=c, refused.parted b#d",
        "a=b c=d b#d a#c, a=c, refused.parted a#c b#d",
        "a=b c=d a#e, a=c, -",
        "a=b c=d, a#c, -",
    })
    void decisions_before_that_are_in_the_way(String before, String now, String says) {
        Contradictions contradictions = new Contradictions(DrawnDecisions.around(before, "a b c d e"));
        Decision decision = DrawnDecisions.decision("new", now, null, null);

        assertThat(contradictions
                        .find(decision, null, false)
                        .map(ContradictionsTest::told)
                        .orElse("-"))
                .isEqualTo(says);
    }

    private static String told(Objection objection) {
        List<String> ids = DrawnDecisions.ids(objection.decisions());
        boolean isChain = objection.said().code().equals("refused.joined");
        return objection.said().code() + " "
                + String.join(" ", isChain ? ids : ids.stream().sorted().toList());
    }

    @Test
    void the_decision_in_whose_place_one_comes_is_not_in_its_way() {
        RelevantDecisions around = DrawnDecisions.around("a#b c=d", "a b c d");
        Contradictions contradictions = new Contradictions(around);
        Decision parted = DrawnDecisions.decision("a#b", null);
        Decision same = DrawnDecisions.decision("c=d", null);

        assertThat(contradictions.find(DrawnDecisions.decision("new", "a=b", null, null), parted, false))
                .isEmpty();
        assertThat(contradictions.find(DrawnDecisions.decision("new", "c#d", null, null), same, false))
                .isEmpty();
    }

    @Test
    void but_what_says_the_same_elsewhere_stays_in_its_way() {
        RelevantDecisions around = DrawnDecisions.around("a=c a=b b=c", "a b c");
        Objection objection = new Contradictions(around)
                .find(DrawnDecisions.decision("new", "a#c", null, null), DrawnDecisions.decision("a=c", null), false)
                .orElseThrow();

        assertThat(DrawnDecisions.ids(objection.decisions())).containsExactly("a=b", "b=c");
        assertThat(objection.code()).isEqualTo(Objection.CONTRADICTION);
        assertThat(objection.said().arguments()).containsEntry("count", "2");
    }

    @Test
    void a_person_is_never_a_company_and_of_what_is_gone_nothing_is_known() {
        RelevantDecisions around = DrawnDecisions.around("", "a b");
        around.know(List.of(DrawnDecisions.record("p", "Person", Map.of())));
        Contradictions contradictions = new Contradictions(around);

        assertThat(contradictions
                        .find(DrawnDecisions.decision("a=p", null), null, true)
                        .map(Objection::detail))
                .contains("One is a Company and the other a Person: these are never the same.");
        assertThat(contradictions
                        .find(DrawnDecisions.decision("p=a", null), null, true)
                        .map(Objection::code))
                .contains("identity.kinds");
        assertThat(contradictions.find(DrawnDecisions.decision("p=gone", null), null, false))
                .isEmpty();
        assertThat(contradictions.find(DrawnDecisions.decision("gone=p", null), null, false))
                .isEmpty();
        assertThat(contradictions.find(DrawnDecisions.decision("a#p", null), null, false))
                .isEmpty();
    }

    @Test
    void two_numbers_of_one_kind_are_never_of_one_with_the_decisions_that_lead_to_them() {
        RelevantDecisions around = DrawnDecisions.around("a=b c=d", "a c");
        around.know(List.of(
                DrawnDecisions.record("b", "Company", Map.of("inn", Set.of("7702000004", "7702000011"))),
                DrawnDecisions.record("d", "Company", Map.of("inn", Set.of("7736050003"), "lei", Set.of("X")))));
        Objection objection = new Contradictions(around)
                .find(DrawnDecisions.decision("a=c", null), null, false)
                .orElseThrow();

        assertThat(objection.detail())
                .isEqualTo("They would have two different numbers of the kind inn: 7702000004, 7702000011 (b) and"
                        + " 7736050003 (d).");
        assertThat(DrawnDecisions.ids(objection.decisions())).containsExactly("a=b", "c=d");
    }

    @Test
    void one_number_in_common_is_enough_and_so_is_one_that_only_one_of_them_has() {
        RelevantDecisions around = DrawnDecisions.around("", "c");
        around.know(List.of(
                DrawnDecisions.record("a", "Company", Map.of("inn", Set.of("1", "2"))),
                DrawnDecisions.record("b", "Company", Map.of("inn", Set.of("2", "3"), "lei", Set.of("X")))));
        Contradictions contradictions = new Contradictions(around);

        assertThat(contradictions.find(DrawnDecisions.decision("a=b", null), null, false))
                .isEmpty();
        assertThat(contradictions.find(DrawnDecisions.decision("a=c", null), null, false))
                .isEmpty();
    }

    @Test
    void an_identity_of_more_than_two_hundred_records_is_asked_for() {
        String star = IntStream.rangeClosed(1, Contradictions.MOST_MEMBERS - 2)
                .mapToObj(i -> "a=x" + i)
                .collect(Collectors.joining(" "));
        Contradictions fits = new Contradictions(DrawnDecisions.around(star, "a b"));
        Contradictions tooMany = new Contradictions(DrawnDecisions.around(star + " b=c", "a b"));
        Decision decision = DrawnDecisions.decision("a=b", null);

        assertThat(fits.find(decision, null, false)).as("200 records").isEmpty();
        assertThat(tooMany.find(decision, null, false).map(Objection::code))
                .as("201 records")
                .contains(Objection.LARGE);
        assertThat(tooMany.find(decision, null, false).orElseThrow().said().arguments())
                .containsEntry("count", "201");
        assertThat(tooMany.find(decision, null, true)).isEmpty();
    }
}
