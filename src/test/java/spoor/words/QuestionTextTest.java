package spoor.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;

/** A sealed document says no wider question than was asked: whatever is asked otherwise is told otherwise. */
class QuestionTextTest {

    /** Of each field another value than it has unless told. */
    private static final Map<String, Object> ASKED = Map.ofEntries(
            Map.entry("maxHops", 4),
            Map.entry("countriesVia", List.of("TR")),
            Map.entry("relations", List.of("SUPPLIES")),
            Map.entry("timeOrder", "strict"),
            Map.entry("minConfidence", "probable"),
            Map.entry("minSources", 2),
            Map.entry("inferred", "none"),
            Map.entry("generic", "none"),
            Map.entry("joins", List.of("stated")),
            Map.entry("identity", "none"),
            Map.entry("mayRestOn", "one"),
            Map.entry("minValue", 1_000),
            Map.entry("hubLimit", 50),
            Map.entry("maxPerPair", 2),
            Map.entry("maxPerStart", 3),
            Map.entry("maxPerEnd", 4),
            Map.entry("datasets", List.of("evidence")),
            Map.entry("rank", "strongest"));

    /** Which paths are shown of those that are found, and how they are counted; a dossier says that of itself. */
    private static final List<String> OF_THE_PAGE = List.of("k", "offset", "counts");

    private static final Map<String, Object> SELECTOR = Map.of(
            "labels", List.of("Person"),
            "roles", List.of("maker"),
            "countries", List.of("CN"),
            "operators", List.of("RU"),
            "categories", List.of("propulsion"),
            "topics", List.of("sanction"),
            "listedBy", List.of("US"),
            "ids", List.of("weapon/x"),
            "text", "abc");

    private static final Map<String, Map<String, Object>> PARTS = Map.of(
            "goods",
                    Map.of(
                            "components", List.of("component/x"),
                            "categories", List.of("propulsion"),
                            "hs", List.of("854231"),
                            "tiers", List.of("1"),
                            "consistent", true),
            "window", Map.of("from", "2022", "to", "2024", "undated", false),
            "ownedBy", Map.of("rule", "eu", "listedBy", List.of("EU"), "on", "2024-07-03", "possibly", true),
            "listing",
                    Map.of(
                            "require", "none",
                            "authorities", List.of("EU"),
                            "from", "2022",
                            "to", "2024",
                            "undated", true));

    private static String told(Language language, Map<String, Object> question) {
        QuestionText text = new QuestionText(new Words(language), id -> "«" + id + "»", QuestionJson.read(question));
        return text.sentence() + text.constraints();
    }

    @ParameterizedTest
    @EnumSource
    void each_part_of_a_selector_is_told_whatever_stands_beside_it(Language language) {
        assertThat(new TreeSet<>(SELECTOR.keySet()))
                .isEqualTo(new TreeSet<>(
                        QuestionJson.write(QuestionJson.read(Map.of("from", SELECTOR)))
                                                .get("from")
                                        instanceof Map<?, ?> from
                                ? from.keySet().stream().map(String::valueOf).toList()
                                : List.of()));
        for (String end : List.of("from", "to", "avoid", "via")) {
            for (String part : SELECTOR.keySet()) {
                Map<String, Object> fewer = new LinkedHashMap<>(SELECTOR);
                fewer.remove(part);
                assertThat(told(language, selecting(end, fewer)))
                        .as(end + "." + part)
                        .isNotEqualTo(told(language, selecting(end, SELECTOR)));
            }
        }
    }

    private static Map<String, Object> selecting(String end, Map<String, Object> selector) {
        return Map.of(end, end.equals("via") ? List.of(selector) : selector);
    }

    @ParameterizedTest
    @EnumSource
    void each_part_of_goods_time_and_listing_is_told(Language language) {
        PARTS.forEach((field, parts) -> parts.keySet().forEach(part -> {
            Map<String, Object> fewer = new LinkedHashMap<>(parts);
            fewer.remove(part);
            if (field.equals("ownedBy")) {
                fewer.putIfAbsent("rule", "uk"); // there has to be one
            }
            assertThat(told(language, Map.of(field, fewer)))
                    .as(field + "." + part)
                    .isNotEqualTo(told(language, Map.of(field, parts)));
        }));
    }

    @ParameterizedTest
    @EnumSource
    void each_other_field_is_told(Language language) {
        String usual = told(language, Map.of());
        ASKED.forEach((field, value) ->
                assertThat(told(language, Map.of(field, value))).as(field).isNotEqualTo(usual));
    }

    @Test
    void no_field_is_forgotten_here() {
        TreeSet<String> known = new TreeSet<>(ASKED.keySet());
        known.addAll(PARTS.keySet());
        known.addAll(OF_THE_PAGE);
        known.addAll(List.of("from", "to", "avoid", "via"));
        TreeSet<String> all = new TreeSet<>();
        for (var component : TraceRequest.class.getRecordComponents()) {
            all.add(component.getName());
        }
        all.removeAll(known);
        assertThat(all).as("fields of a question that no row here changes").isEmpty();
    }

    @Test
    void names_are_told_with_what_restricts_them() {
        assertThat(told(Language.EN, Map.of("to", Map.of("ids", List.of("weapon/x"), "listedBy", List.of("US")))))
                .contains("«weapon/x» (only as ")
                .contains("US");
    }
}
