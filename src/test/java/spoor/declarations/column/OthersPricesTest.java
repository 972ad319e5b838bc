package spoor.declarations.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spoor.TestSize;

class OthersPricesTest {

    private static final int SELLERS = 40;

    @Test
    void each_seller_stands_beside_all_others_also_where_prices_are_enormous() {
        long seed = TestSize.freshSeed();
        for (long each : new long[] {37, seed}) {
            Random random = new Random(each);
            for (int i = 0; i < 400; i++) {
                long most = i % 3 == 0 ? Long.MAX_VALUE / 5 : 1 + random.nextInt(1_000);
                int count = 1 + random.nextInt(120);
                long[] prices = random.longs(count, 0, most).toArray();
                int[] sellers = random.ints(count, 0, SELLERS).toArray();
                int[] scratch = new int[SELLERS];
                Map<Integer, String> found = new TreeMap<>();
                new OthersPrices(prices.clone(), sellers, scratch)
                        .each(beside -> found.put(
                                beside.seller(),
                                "%d of its own %d, others %d"
                                        .formatted(
                                                beside.median(),
                                                beside.count(),
                                                beside.others() == 0 ? -1 : beside.quartileOfOthers(3))));
                assertThat(found).as("seed %d, run %d", each, i).isEqualTo(plain(prices, sellers));
                assertThat(scratch).containsOnly(0);
            }
        }
    }

    private static Map<Integer, String> plain(long[] prices, int[] sellers) {
        Map<Integer, String> plain = new TreeMap<>();
        Arrays.stream(sellers).distinct().forEach(seller -> {
            long[] own = of(prices, sellers, seller, true);
            long[] others = of(prices, sellers, seller, false);
            plain.put(
                    seller,
                    "%d of its own %d, others %d"
                            .formatted(quartile(own, 2), own.length, others.length == 0 ? -1 : quartile(others, 3)));
        });
        return plain;
    }

    private static long[] of(long[] prices, int[] sellers, int seller, boolean own) {
        return IntStream.range(0, prices.length)
                .filter(i -> (sellers[i] == seller) == own)
                .mapToLong(i -> prices[i])
                .sorted()
                .toArray();
    }

    private static long quartile(long[] sorted, int quarter) {
        int way = (sorted.length - 1) * quarter;
        long low = sorted[way / 4];
        long step = sorted[Math.min(sorted.length - 1, way / 4 + 1)] - low;
        return low + step / 4 * (way % 4) + (step % 4 * (way % 4) + 2) / 4;
    }
}
