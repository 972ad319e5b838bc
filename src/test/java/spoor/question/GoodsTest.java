package spoor.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/** Which goods of a question the data have, and what is said of those that they have not. */
class GoodsTest {

    private static final Snapshot SNAPSHOT = SnapshotStep.build(
            "v",
            List.of(
                    entity("company/a", NodeLabel.COMPANY, ""),
                    entity("company/b", NodeLabel.COMPANY, ""),
                    entity("component/lens", NodeLabel.COMPONENT, "optics")),
            List.of(new StoredRelation(
                    "r1",
                    RelationType.SUPPLIES,
                    "company/a",
                    "company/b",
                    Map.of(
                            "id",
                            "r1",
                            "confidence",
                            "confirmed",
                            "sources",
                            List.of("s"),
                            "dataset",
                            "d",
                            "hs",
                            List.of("854231")))));

    @ParameterizedTest
    @CsvSource({
        "components, component/lens, component/none",
        "categories, optics, engines",
        "hs, 8542, 8541",
        "hs, 854231, 854232"
    })
    void goods_that_are_not_in_the_data_are_named_and_those_that_are_in_them_are_not(
            String field, String there, String absent) {
        assertThat(absent(field, there, absent)).containsExactly(new AbsentGood(field, absent));
    }

    @Test
    void goods_that_nobody_has_are_carried_by_nothing() {
        assertThat(chosen("hs", "8541"))
                .containsExactly(SNAPSHOT.goods().uncarried())
                .isNotEqualTo(chosen("hs", "8542"));
        assertThat(new Choosing(SNAPSHOT.plain()).goods(Goods.ANY))
                .as("whatever flows")
                .isEmpty();
    }

    @Test
    void a_heading_stands_for_each_code_below_it() {
        assertThat(goods("hs", "85423").sixDigitHs())
                .containsExactly(
                        "854230", "854231", "854232", "854233", "854234", "854235", "854236", "854237", "854238",
                        "854239");
        assertThat(goods("hs", "8542", "854231").sixDigitHs())
                .hasSize(100)
                .startsWith("854200")
                .endsWith("854299");
    }

    private static List<AbsentGood> absent(String field, String... values) {
        TraceRequest question = QuestionJson.read(Map.of("goods", Map.of(field, List.of(values))));
        return QuestionCompiler.listAbsent(SNAPSHOT.plain(), question);
    }

    private static Iterable<Integer> chosen(String field, String... values) {
        return new Choosing(SNAPSHOT.plain()).goods(goods(field, values));
    }

    private static Goods goods(String field, String... values) {
        return QuestionJson.read(Map.of("goods", Map.of(field, List.of(values))))
                .goods();
    }

    private static StoredEntity entity(String id, NodeLabel label, String category) {
        Map<String, Object> properties = new HashMap<>(Map.of("id", id, "name", id));
        if (!category.isEmpty()) {
            properties.put("category", category);
        }
        return new StoredEntity(id, label, properties, List.of());
    }
}
