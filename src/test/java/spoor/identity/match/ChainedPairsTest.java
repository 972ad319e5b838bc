package spoor.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChainedPairsTest {

    private static List<String> chained(Map<String, Set<String>> identities, int most, String... pairs) {
        List<PairIds> asked = java.util.Arrays.stream(pairs)
                .map(pair -> new PairIds(pair.substring(0, 1), pair.substring(1)))
                .toList();
        return new ChainedPairs(identities, asked)
                .list(most).stream().map(pair -> pair.left() + pair.right()).toList();
    }

    @Test
    void a_pair_alone_joins_nothing_else() {
        assertThat(chained(Map.of(), 10, "ab", "cd")).isEmpty();
    }

    @Test
    void two_pairs_with_a_record_in_common_join_its_neighbours() {
        assertThat(chained(Map.of(), 10, "ab", "bc")).containsExactly("ac");
        assertThat(chained(Map.of(), 10, "ba", "cb", "ca")).isEmpty();
        assertThat(chained(Map.of(), 10, "ab", "cd", "bc")).containsExactly("ac", "ad", "bd");
    }

    @Test
    void whatever_is_one_with_either_is_joined_too() {
        Map<String, Set<String>> identities = Map.of("b", Set.of("b", "x", "y"), "x", Set.of("b", "x", "y"));
        assertThat(chained(identities, 10, "ab")).containsExactly("ax", "ay");
        assertThat(chained(identities, 10, "ab", "cx")).containsExactly("ax", "ay", "ac", "bc", "cy");
    }

    @Test
    void more_than_are_wanted_are_told_by_one_more() {
        assertThat(chained(Map.of(), 2, "ab", "bc", "cd", "de")).hasSize(3);
    }
}
