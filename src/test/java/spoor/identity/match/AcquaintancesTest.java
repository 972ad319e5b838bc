package spoor.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.identity.PairClass;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.Weights;
import spoor.model.NodeLabel;
import spoor.names.NameAnalyser;

/** Whom of a store the records of a file are taken for. */
class AcquaintancesTest {

    private static final String INN = "inn:7702070139";
    private static final String OTHER_INN = "inn:7707083893";

    private final Acquaintances acquaintances = new Acquaintances(NameAnalyser.shared(), Weights.shipped());

    private static MatchRecord company(String dataset, String id, String name, String... identifiers) {
        return MatchRecord.of(
                id,
                NodeLabel.COMPANY,
                Map.of("name", name, "country", "RU", "dataset", dataset, "identifiers", List.of(identifiers)));
    }

    private Map<String, String> meet() {
        for (int i = 0; i < 300; i++) {
            String word = "Torg" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "evka";
            acquaintances.know(company("store", "noise/" + i, "LLC " + word + " Electronics Plant"));
        }
        Map<String, String> answers = new HashMap<>();
        acquaintances
                .meet(done -> {})
                .forEach((id, met) -> answers.put(
                        id, Recognition.of(met.pairClass()).word() + " " + met.known() + " " + met.pairClass()));
        return answers;
    }

    @Test
    void the_same_number_and_a_like_name_is_who_it_is() {
        acquaintances.state(company("file", "f/1", "АО «Муромский радиоприбор»", INN));
        acquaintances.know(company("store", "s/1", "JSC Murom Radiopribor", INN));
        assertThat(meet()).containsEntry("f/1", "is s/1 NUMBER");
    }

    @Test
    void the_same_name_without_a_number_is_perhaps_the_same() {
        acquaintances.state(company("file", "f/1", "OOO Bellovezhik"));
        acquaintances.know(company("store", "s/1", "LLC Bellovezhik"));
        assertThat(meet().get("f/1")).startsWith("perhaps s/1");
    }

    @Test
    void a_namesake_with_another_number_is_new() {
        acquaintances.state(company("file", "f/1", "JSC Bellovezhik", OTHER_INN));
        acquaintances.know(company("store", "s/1", "JSC Bellovezhik", INN));
        assertThat(meet()).containsEntry("f/1", "new s/1 HOMONYM");
    }

    @Test
    void nobody_is_like_it() {
        acquaintances.state(company("file", "f/1", "Shenzhen Zebrafish Trading"));
        assertThat(meet()).doesNotContainKey("f/1");
        assertThat(Recognition.of(null)).isEqualTo(Recognition.NEW);
    }

    @Test
    void of_several_the_one_with_the_same_number_is_told_before_the_likelier_name() {
        acquaintances.state(company("file", "f/1", "JSC Bellovezhik", INN));
        acquaintances.know(company("store", "s/1", "JSC Bellovezhik"));
        acquaintances.know(company("other", "s/2", "Bellovezhik Holding", INN));
        assertThat(meet()).containsEntry("f/1", "is s/2 NUMBER");
    }

    @Test
    void records_of_the_file_are_not_taken_for_each_other() {
        acquaintances.state(company("file", "f/1", "JSC Bellovezhik", INN));
        acquaintances.state(company("file", "f/2", "АО Белловежик", INN));
        assertThat(meet()).doesNotContainKeys("f/1", "f/2");
    }

    @Test
    void what_the_store_has_under_the_same_id_is_that_entity() {
        acquaintances.state(company("file", "company/ru-inn-7702070139", "Murom Radiopribor", INN));
        acquaintances.know(company("store", "company/ru-inn-7702070139", "JSC Murom Radiopribor", INN));
        assertThat(meet()).isEmpty();
        assertThat(acquaintances.findSameId("company/ru-inn-7702070139"))
                .hasValueSatisfying(same -> assertThat(same.dataset()).isEqualTo("store"));
    }

    @Test
    void each_class_says_who_it_is() {
        List<String> words = new ArrayList<>();
        for (PairClass each : PairClass.values()) {
            words.add(each.word() + " " + Recognition.of(each).word());
        }
        assertThat(words).containsExactly("number is", "strong perhaps", "likely perhaps", "homonym new");
    }
}
