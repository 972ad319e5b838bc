package spoor.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.model.RelationType;

/** What a question that has no answer could ask for instead, from the least change to none of the constraint. */
class RelaxationsTest {

    /** The steps of one field, each as the value that it then holds and what is said of it. */
    private static List<String> steps(String field, Object value) {
        return steps(Map.of(field, value), field);
    }

    private static List<String> steps(Map<String, Object> question, String field) {
        TraceRequest request = QuestionJson.read(question);
        return Relaxations.of(request).stream()
                .flatMap(List::stream)
                .filter(step -> step.field().equals(field))
                .map(step -> step.value() + ": " + step.how())
                .toList();
    }

    @Test
    void a_question_that_demands_nothing_has_nothing_but_its_hops_hubs_and_relations_to_loosen() {
        assertThat(Relaxations.of(QuestionJson.read(Map.of("maxHops", 12))))
                .allSatisfy(steps -> assertThat(steps).isNotEmpty());
        assertThat(steps("maxHops", 12)).isEmpty();
        assertThat(steps("minConfidence", "possible")).isEmpty();
        assertThat(steps("minSources", 1)).isEmpty();
        assertThat(steps("timeOrder", "any")).isEmpty();
        assertThat(steps(Map.of(), "window")).isEmpty();
        assertThat(steps(Map.of(), "goods")).isEmpty();
        assertThat(steps(Map.of(), "joins")).isEmpty();
        assertThat(steps(Map.of(), "countriesVia")).isEmpty();
        assertThat(steps(Map.of(), "hubLimit")).isEmpty();
    }

    @Test
    void hops_grow_one_by_one_up_to_the_most_that_there_are() {
        assertThat(steps("maxHops", 10)).containsExactly("11: with up to 11 hops", "12: with up to 12 hops");
    }

    @Test
    void confidence_and_sources_sink_one_by_one() {
        assertThat(steps("minConfidence", "confirmed"))
                .containsExactly(
                        "probable: with relations that are probable or better",
                        "possible: with relations that are possible or better");
        assertThat(steps("minSources", 3)).containsExactly("2: with 2 sources a hop", "1: with one source a hop");
    }

    @Test
    void relations_become_the_whole_flow_of_goods_and_then_all() {
        List<String> steps = steps("relations", List.of("SUPPLIES"));
        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst())
                .contains("SUPPLIES", "along the whole flow of goods")
                .doesNotContain("OWNS");
        assertThat(steps.getLast()).contains("SUPPLIES", "OWNS", "along ownership and control, too");
        assertThat(steps("relations", everyRelation())).isEmpty();
        assertThat(steps(Map.of(), "relations"))
                .as("the whole flow is what a question asks for by itself")
                .singleElement()
                .asString()
                .contains("along ownership and control, too");
    }

    private static List<String> everyRelation() {
        return Arrays.stream(RelationType.values()).map(Enum::name).toList();
    }

    @Test
    void a_window_takes_in_what_is_undated_then_all_before_its_end_then_all() {
        assertThat(steps("window", Map.of("from", "2022-03", "to", "2023", "undated", false)))
                .containsExactly(
                        "{from=2022-03, to=2023, undated=true}: with undated relations, too",
                        "{to=2023, undated=true}: at any time until 2023-12-31",
                        "null: at any time");
        assertThat(steps("window", Map.of("to", "2023"))).containsExactly("null: at any time");
        assertThat(steps("window", Map.of("from", "2023"))).containsExactly("null: at any time");
    }

    @Test
    void the_order_of_dates_is_first_lenient() {
        assertThat(steps("timeOrder", "strict"))
                .containsExactly(
                        "lenient: where hops without a date do not count against the order",
                        "any: in any order of dates");
        assertThat(steps("timeOrder", "lenient")).containsExactly("any: in any order of dates");
    }

    @Test
    void of_a_list_the_last_values_go_first() {
        assertThat(steps("countriesVia", List.of("KZ", "KG", "TR")))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("[KZ, KG]: with only the first 2 of 'countriesVia'");
        assertThat(steps("countriesVia", List.of("KZ", "KG", "TR")).get(1)).startsWith("[KZ]: with only the first 1");
        assertThat(steps("countriesVia", List.of("KZ")))
                .singleElement()
                .asString()
                .startsWith("null: ");
    }

    @Test
    void goods_that_have_to_stay_the_same_may_first_change() {
        List<String> both = steps("goods", Map.of("hs", List.of("854231"), "consistent", true));
        assertThat(both).hasSize(2);
        assertThat(both.getFirst()).contains("854231", "consistent=false", "where the goods may change on the way");
        assertThat(both.getLast()).isEqualTo("null: with any goods");
        assertThat(steps("goods", Map.of("hs", List.of("854231")))).containsExactly("null: with any goods");
        assertThat(steps("goods", Map.of("consistent", true))).containsExactly("null: with any goods");
    }

    @Test
    void hubs_are_ten_times_as_large_at_first() {
        assertThat(steps("hubLimit", 200))
                .containsExactly("2000: through nodes with up to 2,000 neighbours", "null: through hubs, too");
    }

    @Test
    void joins_are_let_through_from_the_best_to_the_worst() {
        assertThat(steps("joins", List.of("stated")))
                .containsExactly(
                        "[stated, only-maker]: where joins are only-maker, too",
                        "[stated, only-maker, open]: where joins are open, too",
                        "null: however they are joined");
        assertThat(steps("joins", List.of("stated", "only-maker", "other-use")))
                .containsExactly("null: however they are joined");
    }

    @Test
    void each_step_changes_its_field_alone_and_the_last_takes_the_constraint_away() {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("maxHops", 11);
        question.put("countriesVia", List.of("KZ", "KG"));
        question.put("minSources", 2);
        TraceRequest request = QuestionJson.read(question);
        for (List<Relaxation> steps : Relaxations.of(request)) {
            TraceRequest last = steps.getLast().applyTo(request);
            assertThat(Relaxations.of(last).stream().flatMap(List::stream).map(Relaxation::field))
                    .doesNotContain(steps.getLast().field());
        }
    }
}
