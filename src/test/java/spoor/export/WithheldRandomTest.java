package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.TestSize;

/** Of a hundred thousand ways to write the names of a firm none comes through, and nothing but them goes. */
class WithheldRandomTest {

    private static final int TIMES = 50_000;
    private static final List<String> NAMES = List.of(
            "Xiamen Limbach Aviation Engine",
            "Xiamen Limbach",
            "Limbach",
            "厦门林巴贺航空发动机有限公司",
            "厦门林巴贺",
            "Купол ЭМЗ",
            "91350200051193084R",
            "7700000009",
            "86 592 5798 221",
            "Ελλάς Ναυτιλία",
            "Güneş Łódź Dış Ticaret");

    private final WithheldText texts = new WithheldText(List.of(new Withheld(
            1, List.of("company/x"), new LinkedHashSet<>(NAMES), new LinkedHashSet<>(Set.of("Limbach", "L550")))));

    static List<Long> seeds() {
        return List.of(20261130L, TestSize.freshSeed());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void none_comes_through(long seed) {
        Random random = new Random(seed);
        DisguisedName disguise = new DisguisedName(random);
        for (int i = 0; i < TIMES; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            String written = disguise.of(name);
            String clean = texts.clean("sold by " + written + " in 2023");
            assertThat(bare(clean))
                    .as(() -> "seed " + seed + ", " + name + " as " + written)
                    .isEqualTo("sold by [withheld 1] in 2023");
        }
    }

    /** Without what may stay behind a name: marks of its last letter. */
    private static String bare(String clean) {
        return clean.replaceAll("(?<=withheld 1\\])[^\\p{L}\\p{N}]*(?= in 2023)", "");
    }
}
