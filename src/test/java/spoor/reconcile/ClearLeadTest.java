package spoor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.NodeLabel;

class ClearLeadTest {

    /** Candidates as {@code id:probability:bits}, some with a number; the answer has {@code !} behind the one that is clear. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        a:.99:9                | a!
        a:.89:9                | a
        a:.99:9 b:.4:2         | a! b
        a:.99:9 b:.95:8        | a b
        a:.95:6 b:.99:9        | b! a
        a:.99:9 b:.98:6        | a! b
        a:.99:9 b:.99:9        | a b
        b:.99:9 a:.99:9 c:.1:0 | a b c
        a:.2:0 b:.1:0          | a b
        a:.99:9:inn:7702070139 b:.99:9:inn:7702070139          | a! b
        a:.99:9:inn:7702070139 b:.99:9:inn:7702070139 c:.99:8  | a b c
        a:.99:9:inn:7702070139 b:.99:9:inn:7707083893          | a b
        a:.99:9:inn:7702070138 b:.99:9:inn:7702070138          | a b
        a:.99:9:kpp:773601001 b:.99:9:kpp:773601001            | a b
        -                      | -
        """)
    void at_most_one_is_the_one_and_only_if_it_is_likely_and_ahead(String given, String ranked) {
        List<Candidate> candidates = new ArrayList<>();
        for (String one : given == null ? new String[0] : given.split(" ", -1)) {
            String[] parts = one.split(":", 4);
            candidates.add(candidate(
                    parts[0],
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    parts.length > 3 ? List.of(parts[3]) : List.of()));
        }
        assertThat(shown(ClearLead.rank(candidates, 10))).isEqualTo(ranked == null ? "" : ranked);
    }

    private static String shown(List<Candidate> ranked) {
        return String.join(
                " ",
                ranked.stream()
                        .map(candidate -> candidate.entity().first().id() + (candidate.clear() ? "!" : ""))
                        .toList());
    }

    private static Candidate candidate(String id, double probability, double bits, List<String> numbers) {
        Card card = new Card(id, NodeLabel.COMPANY, Map.of("identifiers", numbers), List.of(), List.of());
        return new Candidate(
                new CardSet(List.of(card)), probability, List.of(new MatchReason("name", "Same", bits)), false);
    }
}
