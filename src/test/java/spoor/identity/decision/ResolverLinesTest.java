package spoor.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.BadInput;
import spoor.model.Decision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines of nomenklatura's resolver, whose ids are made up, as decisions between records. */
class ResolverLinesTest {

    private static final String NOW = "2026-12-01T00:00:00.000000Z";

    private static JsonNode line(String json) {
        return JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    private static List<String> read(String... lines) {
        ResolverLines resolver = new ResolverLines("importer", NOW);
        List<JsonNode> all =
                List.of(lines).stream().map(ResolverLinesTest::line).toList();
        all.forEach(resolver::learn);
        return all.stream()
                .map(resolver::read)
                .flatMap(Optional::stream)
                .map(one -> "%s %s %s".formatted(one.left(), one.verdict(), one.right()))
                .toList();
    }

    @Test
    void records_that_are_tied_to_one_made_up_id_are_tied_to_the_smallest_of_them() {
        assertThat(read("['NK-1', 'b', 'positive']", "['c', 'NK-1', 'positive']", "['NK-1', 'a', 'positive']"))
                .containsExactly("ftm/a same ftm/b", "ftm/c same ftm/a");
    }

    @Test
    void records_of_different_made_up_ids_are_not_tied() {
        assertThat(read(
                        "['NK-1', 'a', 'positive']",
                        "['NK-1', 'b', 'positive']",
                        "['NK-2', 'c', 'positive']",
                        "['NK-2', 'd', 'positive']"))
                .containsExactly("ftm/a same ftm/b", "ftm/c same ftm/d");
    }

    @Test
    void made_up_ids_that_are_tied_to_each_other_stand_for_one() {
        assertThat(read(
                        "['NK-1', 'b', 'positive']",
                        "['NK-2', 'a', 'positive']",
                        "['NK-1', 'NK-2', 'positive']",
                        "['NK-3', 'NK-2', 'positive']",
                        "['NK-3', 'd', 'negative']",
                        "['NK-2', 'c', 'unsure']"))
                .containsExactly("ftm/a same ftm/b", "ftm/a different ftm/d", "ftm/a unsure ftm/c");
    }

    @Test
    void it_does_not_matter_on_which_side_a_made_up_id_stands_nor_through_how_many_it_goes() {
        assertThat(read(
                        "['b', 'NK-3', 'positive']",
                        "['NK-1', 'NK-2', 'positive']",
                        "['NK-2', 'NK-3', 'positive']",
                        "['a', 'NK-4', 'positive']",
                        "['NK-4', 'NK-3', 'positive']",
                        "['NK-3', 'x', 'negative']"))
                .containsExactly("ftm/b same ftm/a", "ftm/a different ftm/x");
        assertThat(read("['NK-1', 'c', 'positive']", "['a', 'NK-1', 'positive']"))
                .containsExactly("ftm/a same ftm/c");
    }

    @Test
    void what_is_not_positive_ties_no_made_up_id() {
        assertThatThrownBy(() -> read("['NK-1', 'a', 'negative']"))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.code()).isEqualTo("resolver.nobody"));
    }

    @Test
    void a_line_says_who_when_and_how_sure() {
        ResolverLines resolver = new ResolverLines("importer", NOW);
        JsonNode whole = line("['a', 'b', 'negative', 0.75, 'Ana', '2024-05-01 10:11:12']");
        Decision decision = resolver.read(whole).orElseThrow();
        Decision bare = resolver.read(line("['a', 'b', 'negative']")).orElseThrow();

        assertThat(decision.by()).isEqualTo("Ana");
        assertThat(decision.at()).isEqualTo("2024-05-01T10:11:12.000000Z");
        assertThat(decision.score()).isEqualTo(0.75);
        assertThat(decision.scorer()).isEqualTo("nomenklatura");
        assertThat(decision.live()).isTrue();
        assertThat(resolver.read(whole).orElseThrow().id())
                .isEqualTo(decision.id())
                .startsWith("dec-")
                .isNotEqualTo(bare.id());
        assertThat(bare.by()).isEqualTo("importer");
        assertThat(bare.at()).isEqualTo(NOW);
        assertThat(bare.score()).isNull();
        assertThat(bare.scorer()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01T10:11:12+02:00, 2024-05-01T08:11:12.000000Z",
        "2024-05-01 10:11:12.5Z, 2024-05-01T10:11:12.500000Z",
        "2024-05-01T10:11:12.123456, 2024-05-01T10:11:12.123456Z",
    })
    void times_are_kept_in_utc(String said, String kept) {
        assertThat(new ResolverLines("importer", NOW)
                        .read(line("['a', 'b', 'unsure', null, null, '" + said + "']"))
                        .orElseThrow()
                        .at())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "['a', 'b'] | resolver.fields",
                "['a', 'b', 'positive', 1, 'u', null, 1, 1] | resolver.fields",
                "['a', 'b', 'perhaps'] | resolver.judgement",
                "['a', 'a', 'negative'] | decision.oneself",
                "['a', ' ', 'negative'] | resolver.nobody",
                "['a', 'NK-9', 'positive'] | resolver.nobody",
                "['a', 'b', 'negative', 1, 'u', 'May'] | resolver.time",
            })
    void what_is_no_decision_is_refused(String line, String code) {
        JsonNode read = line(line);
        ResolverLines resolver = new ResolverLines("importer", NOW);
        assertThatThrownBy(() -> resolver.read(read))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void a_line_may_have_one_field_more_and_a_record_may_stand_for_itself() {
        ResolverLines resolver = new ResolverLines("importer", NOW);
        assertThat(resolver.read(line("['a', 'b', 'positive', 1, 'u', null, null]")))
                .isPresent();
        assertThat(resolver.read(line("['a', 'a', 'positive']"))).isEmpty();
        assertThat(ResolverLines.isOne(line("['a']"))).isTrue();
        assertThat(ResolverLines.isOne(line("{'a':1}"))).isFalse();
    }
}
