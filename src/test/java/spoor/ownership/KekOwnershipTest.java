package spoor.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The German media table of who holds what of whom, for each owner alone; figures of an independent solver over all pairs:
 * shares multiplied along chains beside the cascade of a rule.
 */
class KekOwnershipTest {

    private static final Path TABLE = Path.of("../shared/data/formats/ownership_kek/kek_shares.csv");
    private static final LocalDate DAY = LocalDate.parse("2024-07-01");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static Holdings holdings = new Holdings.Builder(0).build();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(TABLE), "the table is at hand");
        List<String[]> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            for (NamedCsvRecord row : table) {
                String share = row.getField("share_percent");
                if (!share.isEmpty() && new BigDecimal(share).signum() > 0) {
                    rows.add(new String[] {row.getField("shareholder_id"), row.getField("owned_id"), share});
                }
            }
        }
        rows.forEach(row -> List.of(row[0], row[1]).forEach(id -> NUMBERS.putIfAbsent(id, NUMBERS.size())));
        Holdings.Builder builder = new Holdings.Builder(NUMBERS.size());
        rows.forEach(row -> builder.hold(number(row[0]), number(row[1]), Share.ofPercent(new BigDecimal(row[2]))));
        holdings = builder.build();
    }

    private static int number(String id) {
        return NUMBERS.getOrDefault(id, -1);
    }

    private static BitSet owned(int owner, String rule) {
        BitSet listed = new BitSet();
        listed.set(owner);
        Ruling ruling = Ruling.of(holdings, Rules.require(rule, DAY), listed, new BitSet());
        BitSet owned = new BitSet();
        for (int firm = 0; firm < holdings.nodeCount(); firm++) {
            owned.set(firm, ruling.verdict(firm) == OwnershipVerdict.SURELY);
        }
        return owned;
    }

    @Test
    void the_pairs_of_owner_and_firm_are_those_of_an_independent_solver() {
        int both = 0;
        int cascadeOnly = 0;
        int productOnly = 0;
        int atHalf = 0;
        for (int owner = 0; owner < holdings.nodeCount(); owner++) {
            BitSet cascade = owned(owner, "ofac");
            BitSet more = owned(owner, "eu");
            for (int firm : below(owner)) {
                boolean product =
                        EconomicShare.of(holdings, owner, firm).orElseThrow().isAtLeast(5_000);
                both += product && cascade.get(firm) ? 1 : 0;
                cascadeOnly += !product && cascade.get(firm) ? 1 : 0;
                productOnly += product && !cascade.get(firm) ? 1 : 0;
                atHalf += cascade.get(firm) && !more.get(firm) ? 1 : 0;
            }
        }
        assertThat(List.of(both, cascadeOnly, productOnly, atHalf)).containsExactly(3_185, 283, 10, 492);
    }

    /** All of whom somebody holds some, through whatever chain. */
    private static List<Integer> below(int owner) {
        BitSet seen = new BitSet();
        List<Integer> found = new ArrayList<>(List.of(owner));
        seen.set(owner);
        for (int at = 0; at < found.size(); at++) {
            int holder = found.get(at);
            for (int where = holdings.firstOf(holder); where < holdings.endOf(holder); where++) {
                int firm = holdings.owned(holdings.at(where));
                if (!seen.get(firm)) {
                    seen.set(firm);
                    found.add(firm);
                }
            }
        }
        return found.subList(1, found.size());
    }

    @Test
    void firms_of_which_more_than_all_is_held_are_told() {
        long most = 0;
        for (int firm = 0; firm < holdings.nodeCount(); firm++) {
            most = Math.max(most, holdings.totalLow(firm));
        }
        assertThat(most).isEqualTo(11_529);
    }
}
