package spoor.declarations.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.declarations.CrossTable;
import spoor.declarations.DeclarationData;
import spoor.declarations.PublishedProgram;
import spoor.declarations.WrittenDesk;
import spoor.graph.CancelSignal;

/** Firms at one address that share another thing: a published investigation over made firms, and the rules by themselves. */
class ClusterSearchTest {

    /** What registers say of made firms. Cells hold no comma. */
    private static final String FIRMS = """
            id,country,address,phone,email,website,number
            f/olive,HK,Room 5 9/F 135 Harbour Strand,+852 2811 0001,sales@olive-tech.example,,hk:2897516
            f/raven,HK,ROOM 5; 9/F; 135 HARBOUR STRAND,+852 2811 0001,raven@163.com,,hk:1111111
            f/sable,HK,Room 5 9/F 135 Harbour Strand,,info@raven.example,www.olive-tech.example/en,hk:3000000
            f/tulip,HK,Room 5 9/F 135 Harbour Strand,,,,hk:2897518
            f/umber,HK,Room 5 9/F 135 Harbour Strand,+852 9999 0000,umber@163.com,,hk:5000000
            f/viola,HK,Room 6 9/F 135 Harbour Strand,+852 2811 0001,,,
            f/wheat,CN,Shenzhen,+852 2811 0001,,,
            """;

    private static final String FILE = file();

    private static String file() {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder rows = new StringBuilder("supplier,buyer,hs,date,valueUSD\n");
        List<Map<String, String>> firms = WrittenDesk.read(FIRMS);
        for (int i = 0; i < 700; i++) {
            rows.append("%s,f/plant,854231,2023-01-%02d,%s\n"
                    .formatted(
                            firms.get(random.nextInt(firms.size())).get("id"),
                            1 + random.nextInt(28),
                            BigDecimal.valueOf(random.nextInt(9_000_000), 2)));
        }
        return rows.toString();
    }

    /** No. 5: one address, sister firms by telephone, domain and number next to it; the rest of the tower is not of it. */
    @Test
    void rows_and_value_of_sister_firms_at_one_address() {
        Clusters answer = ask();
        BigDecimal sum = BigDecimal.ZERO;
        long rows = 0;
        for (String line : FILE.lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            if (List.of("f/olive", "f/raven", "f/sable", "f/tulip").contains(cells[0])) {
                sum = sum.add(new BigDecimal(cells[4]));
                rows++;
            }
        }

        assertThat(answer.clusters()).hasSize(1);
        Clusters.Cluster cluster = answer.clusters().getFirst();
        assertThat(cluster.sold().rows()).isEqualTo(rows);
        assertThat(cluster.sold().money()).containsEntry("USD", new CrossTable.Sum(sum.toPlainString(), rows));
        assertThat(cluster.members().stream().map(each -> each.firm().code()).sorted())
                .containsExactly("f/olive", "f/raven", "f/sable", "f/tulip");
        assertThat(cluster.shared())
                .containsExactly("domain:olive-tech.example", "number:hk 2897516", "phone:228110001");
        assertThat(cluster.firmsAtAddress()).isEqualTo(194);
    }

    @Test
    void a_program_of_its_own_that_knows_nothing_of_spoor_finds_the_same_sisters_to_the_cent(@TempDir Path folder)
            throws Exception {
        Clusters.Cluster cluster = ask().clusters().getFirst();
        assertThat(PublishedProgram.figures(folder, Map.of("rows.csv", FILE, "sisters.csv", FIRMS)))
                .containsEntry("nyt.firms", String.valueOf(cluster.members().size()))
                .containsEntry("nyt.rows", String.valueOf(cluster.sold().rows()))
                .containsEntry(
                        "nyt.usd",
                        Objects.requireNonNull(cluster.sold().money().get("USD"))
                                .amount());
    }

    @Test
    void an_address_alone_and_a_mailbox_of_everybody_are_no_sign() {
        assertThat(ask().clusters().getFirst().members())
                .extracting(each -> each.firm().code())
                .doesNotContain("f/umber", "f/viola", "f/wheat");
        assertThat(ask().addressed()).isEqualTo(6);
        assertThat(ask().firms()).isEqualTo(8);
    }

    private static Clusters ask() {
        DeclarationData desk = new WrittenDesk(FILE, FIRMS, Map.of()).desk();
        Map<Integer, Ties.Firm> firms = new TreeMap<>();
        Map<String, Integer> at = new HashMap<>();
        for (Map<String, String> firm : WrittenDesk.read(FIRMS)) {
            Map<String, Object> properties = new HashMap<>();
            put(properties, "addresses", firm.get("address"));
            put(properties, "phones", firm.get("phone"));
            put(properties, "emails", firm.get("email"));
            put(properties, "websites", firm.get("website"));
            put(properties, "identifiers", firm.get("number"));
            Ties.Firm known = new Ties.Firm(
                    FirmFacts.addresses(properties), FirmFacts.contacts(properties), FirmFacts.numbers(properties));
            firms.put(desk.register().find().applyAsInt(firm.getOrDefault("id", "")), known);
            known.addresses().keySet().forEach(address -> at.put(address, 194));
        }
        Ties ties = new Ties(new Ties.Known(firms, at, new BitSet(), new BitSet(), new BitSet(), 0, 0));
        return ClusterSearch.find(desk, ties, new PageQuestion(null, null, null), new CancelSignal());
    }

    private static void put(Map<String, Object> properties, String name, @Nullable String text) {
        if (text != null) {
            properties.put(name, List.of(text));
        }
    }
}
