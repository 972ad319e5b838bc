package spoor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.NodeLabel;

class WholeNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Special Technology Center,      .388, .97
        Special Technology Center LLC,  .525, .98
        Integral,                       .170, .62
        厦门林巴贺航空发动机,             .388, .97
        """)
    void one_that_alone_bears_the_whole_name_is_likely(String name, double before, double least) {
        Candidate bearer = candidate("a", NodeLabel.COMPANY, name + " Ltd.", before);
        List<Candidate> weighed = WholeName.weigh(asked(name), List.of(bearer, other()));
        assertThat(weighed.getFirst().probability()).isBetween(least, 0.995);
        assertThat(weighed.getFirst().reasons().getLast().feature()).isEqualTo("wholeName");
        assertThat(weighed.getLast()).isEqualTo(other());
    }

    @Test
    void two_that_bear_it_are_as_likely_as_before() {
        List<Candidate> two = List.of(
                candidate("a", NodeLabel.COMPANY, "Special Technology Center", .388),
                candidate("b", NodeLabel.COMPANY, "Special Technology Center LLC", .388));
        assertThat(WholeName.weigh(asked("Special Technology Center"), two)).isEqualTo(two);
    }

    @Test
    void people_have_namesakes() {
        List<Candidate> one = List.of(candidate("a", NodeLabel.PERSON, "Ivan Petrov", .3));
        assertThat(WholeName.weigh(asked("Ivan Petrov"), one)).isEqualTo(one);
    }

    @Test
    void what_speaks_against_it_still_does() {
        Candidate bearer = candidate("a", NodeLabel.COMPANY, "Special Technology Center", .388);
        List<Candidate> one = List.of(new Candidate(
                bearer.entity(),
                .388,
                List.of(new MatchReason("prior", "Chance", -7.8), new MatchReason("country", "Another country", -2)),
                false));
        assertThat(WholeName.weigh(asked("Special Technology Center"), one)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "alexandervyacheslavovichzakharov, Alexander Vyacheslavovich ZAKHAROV",
        "александрвячеславовичзахаров,     Александр Вячеславович Захаров",
        "alexandervyacheslavovichpetrov,   alexandervyacheslavovichpetrov",
        "Alexander Zakharov,               Alexander Zakharov"
    })
    void a_name_in_one_piece_is_spelled_as_the_record_spells_it(String given, String spelled) {
        Card card = new Card(
                "a",
                NodeLabel.PERSON,
                Map.of(
                        "name",
                        "Alexander Vyacheslavovich ZAKHAROV",
                        "aliases",
                        List.of("Александр Вячеславович Захаров")),
                List.of(),
                List.of());
        assertThat(WholeName.spelledApart(asked(given), card)).containsEntry("name", spelled);
    }

    private static Example asked(String name) {
        return new Example.Builder().labels(Set.of()).name(name).build();
    }

    private static Candidate other() {
        return candidate("z", NodeLabel.COMPANY, "Technology Park", .02);
    }

    private static Candidate candidate(String id, NodeLabel label, String name, double probability) {
        Card card = new Card(id, label, Map.of("name", name), List.of(), List.of());
        return new Candidate(
                new CardSet(List.of(card)),
                probability,
                List.of(new MatchReason("name", "Same", 7.6), new MatchReason("prior", "Chance", -7.8)),
                false);
    }
}
