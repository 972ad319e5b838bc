package spoor.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import spoor.TestSize;

/** Who is owned, against the plainest form of the same, on random graphs; and how long a million shares take. */
class RandomOwnershipTest {

    private static final int GRAPHS = 1_000;
    private static final LocalDate DAY = LocalDate.parse("2025-10-01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void a_thousand_graphs_are_ruled_as_by_hand() {
        TestSize.forSeeds(0, GRAPHS, seed -> new Case(seed).check());
    }

    @Test
    void fresh_graphs_are_ruled_as_by_hand() {
        TestSize.forSeeds(TestSize.freshSeed(), GRAPHS / 10, seed -> new Case(seed).check());
    }

    /** One graph: shares by owner for each firm, as decimals. */
    private static final class Case {

        private final long seed;
        private final Random random;
        private final int nodes;
        private final Map<Integer, Map<Integer, BigDecimal[]>> shares = new TreeMap<>();
        private final BitSet listed = new BitSet();
        private final Rule rule;

        Case(long seed) {
            this.seed = seed;
            random = new Random(seed);
            nodes = 3 + random.nextInt(8);
            rule = Rules.require(Rules.names().get(random.nextInt(4)), DAY);
            listed.set(random.nextInt(nodes));
            listed.set(random.nextInt(nodes));
            for (int i = 0; i < nodes * 2; i++) {
                int owner = random.nextInt(nodes);
                shares.computeIfAbsent(random.nextInt(nodes), any -> new TreeMap<>())
                        .putIfAbsent(owner, share());
            }
        }

        private BigDecimal[] share() {
            int kind = random.nextInt(4);
            if (kind == 0) {
                return new BigDecimal[] {BigDecimal.ZERO, HUNDRED};
            }
            BigDecimal one = BigDecimal.valueOf(kind == 1 ? random.nextInt(10_001) : random.nextInt(5) * 1_250L, 2);
            BigDecimal other = BigDecimal.valueOf(random.nextInt(10_001), 2);
            return kind == 3 ? new BigDecimal[] {one.min(other), one.max(other)} : new BigDecimal[] {one, one};
        }

        private Holdings holdings() {
            Holdings.Builder builder = new Holdings.Builder(nodes);
            shares.forEach((firm, owners) -> owners.forEach((owner, share) -> builder.hold(
                    owner,
                    firm,
                    new Share(
                            Share.ofPercent(share[0]).low(),
                            Share.ofPercent(share[1]).high()))));
            return builder.build();
        }

        void check() {
            Ruling ruling = Ruling.of(holdings(), rule, listed, new BitSet());
            BitSet surely = byHand(false);
            BitSet possibly = byHand(true);
            for (int node = 0; node < nodes; node++) {
                OwnershipVerdict verdict = listed.get(node)
                        ? OwnershipVerdict.LISTED
                        : surely.get(node)
                                ? OwnershipVerdict.SURELY
                                : possibly.get(node) ? OwnershipVerdict.POSSIBLY : OwnershipVerdict.NO;
                assertThat(ruling.verdict(node))
                        .as("seed %d, %s, firm %d", seed, rule.name(), node)
                        .isEqualTo(verdict);
                checkSum(ruling.lines(node, 1).getFirst());
            }
        }

        /** Whoever counts is told by its own line, of owners that came before it. */
        private void checkSum(Ruling.Line line) {
            if (line.verdict() == OwnershipVerdict.SURELY) {
                assertThat(rule.isMet(line.low())).as("seed %d, %s", seed, line).isTrue();
            } else if (line.verdict() == OwnershipVerdict.POSSIBLY) {
                assertThat(rule.isMet(line.high()))
                        .as("seed %d, %s", seed, line)
                        .isTrue();
            } else if (line.verdict() == OwnershipVerdict.NO) {
                assertThat(rule.isMet(line.high()))
                        .as("seed %d, %s", seed, line)
                        .isFalse();
            }
        }

        /** Everybody is asked again and again until nobody is new. */
        private BitSet byHand(boolean most) {
            BitSet in = (BitSet) listed.clone();
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int firm = 0; firm < nodes; firm++) {
                    if (!in.get(firm) && isOwned(firm, in, most)) {
                        in.set(firm);
                        changed = true;
                    }
                }
            }
            return in;
        }

        private boolean isOwned(int firm, BitSet in, boolean most) {
            Map<Integer, BigDecimal[]> owners = shares.getOrDefault(firm, Map.of());
            List<Integer> counting = owners.keySet().stream()
                    .filter(owner -> owner != firm && in.get(owner))
                    .toList();
            if (rule.added()) {
                return isMet(together(owners, counting, most));
            }
            return counting.stream().anyMatch(owner -> isMet(together(owners, List.of(owner), most)));
        }

        private static BigDecimal together(Map<Integer, BigDecimal[]> owners, List<Integer> some, boolean most) {
            BigDecimal low = BigDecimal.ZERO;
            BigDecimal high = BigDecimal.ZERO;
            BigDecimal others = BigDecimal.ZERO;
            for (Map.Entry<Integer, BigDecimal[]> owner : owners.entrySet()) {
                if (some.contains(owner.getKey())) {
                    low = low.add(owner.getValue()[0]);
                    high = high.add(owner.getValue()[1]);
                } else {
                    others = others.add(owner.getValue()[0]);
                }
            }
            return most ? low.max(high.min(HUNDRED.subtract(others))) : low;
        }

        private boolean isMet(BigDecimal percent) {
            int order = percent.compareTo(BigDecimal.valueOf(50));
            return rule.reached() ? order >= 0 : order > 0;
        }
    }

    @Test
    void a_million_shares_are_ruled_on_in_one_run() {
        Random random = new Random(38);
        int nodes = 600_000;
        Holdings.Builder builder = new Holdings.Builder(nodes);
        for (int i = 0; i < 1_000_000; i++) {
            int owner = (int) (Math.pow(random.nextDouble(), 3) * nodes);
            builder.hold(
                    owner,
                    random.nextInt(nodes),
                    random.nextInt(5) == 0 ? Share.UNKNOWN : Share.of(random.nextInt(10_001)));
        }
        BitSet listed = new BitSet();
        random.ints(2_000, 0, nodes).forEach(listed::set);
        long begun = System.nanoTime();
        Ruling ruling = Ruling.of(builder.build(), Rules.require("ofac", DAY), listed, new BitSet());
        long millis = (System.nanoTime() - begun) / 1_000_000;
        System.out.printf(
                "RandomOwnershipTest: a million shares in %d ms, surely %,d, possibly %,d%n",
                millis, ruling.count(OwnershipVerdict.SURELY), ruling.count(OwnershipVerdict.POSSIBLY));
        assertThat(ruling.count(OwnershipVerdict.SURELY)).isPositive();
        assertThat(ruling.count(OwnershipVerdict.POSSIBLY)).isPositive();
    }
}
