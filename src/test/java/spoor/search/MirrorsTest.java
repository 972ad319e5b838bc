package spoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MirrorsTest {

    /** Such as {@code CN>RU export 851762 2023 USD 100}, with further properties behind it. */
    private static TradeFlow figure(String line) {
        String[] words = line.split(" ", -1);
        Map<String, Object> said = new HashMap<>(Map.of(
                "fromCountries",
                List.of(words[0].substring(0, 2)),
                "toCountry",
                words[0].substring(3),
                "reporter",
                words[1].equals("export") ? words[0].substring(0, 2) : words[0].substring(3),
                "direction",
                words[1],
                "code",
                words[2],
                "hs",
                List.of(words[2].substring(0, 6)),
                "periodStart",
                words[3],
                "measure",
                words[4].length() == 3 ? "value" : "quantity",
                "unit",
                words[4],
                "amount",
                Double.valueOf(words[5])));
        said.put("commodity", "goods " + words[2]);
        said.put("dataset", "a");
        Stream.of(words).skip(6).forEach(more -> said.put(more.split("=", -1)[0], more.split("=", -1)[1]));
        return new TradeFlow(line, said, List.of());
    }

    private static List<String> mirror(String... lines) {
        return Mirrors.of(Stream.of(lines).map(MirrorsTest::figure).toList()).stream()
                .map(gap -> gap.hs() + " " + gap.period() + " " + gap.exporter() + ">" + gap.importer() + " "
                        + gap.unit()
                        + ": " + said(gap.exported()) + " / " + said(gap.imported()) + ", " + gap.difference() + ", "
                        + gap.ratio())
                .toList();
    }

    private static String said(MirrorGap.@Nullable Report report) {
        return report == null
                ? "not reported"
                : report.amount() + " " + report.dataset() + (report.codes() == 0 ? "" : " of " + report.codes())
                        + (report.others().isEmpty() ? "" : " beside " + report.others());
    }

    @Test
    void both_reports_of_one_trade_stand_beside_each_other_and_units_periods_and_ways_apart() {
        assertThat(mirror(
                        "CN>RU export 851762 2023 USD 100",
                        "CN>RU import 851762 2023 USD 125",
                        "CN>RU import 851762 2023 kg 7",
                        "CN>RU import 851762 2023-05 USD 9",
                        "CN>RU export 851762 2023 CNY 700",
                        "RU>CN export 851762 2023 USD 1"))
                .containsExactly(
                        "851762 2023-05 CN>RU USD: not reported / 9.0 a, null, null",
                        "851762 2023 CN>RU CNY: 700.0 a / not reported, null, null",
                        "851762 2023 CN>RU USD: 100.0 a / 125.0 a, 25.0, 1.25",
                        "851762 2023 CN>RU kg: not reported / 7.0 a, null, null",
                        "851762 2023 RU>CN USD: 1.0 a / not reported, null, null");
    }

    @Test
    void codes_of_eight_digits_count_under_their_six_unless_these_are_stated() {
        assertThat(mirror("CN>RU export 85176211 2023 USD 0.1", "CN>RU export 85176299 2023 USD 0.2"))
                .containsExactly("851762 2023 CN>RU USD: 0.3 a of 2 / not reported, null, null");
        assertThat(mirror("CN>RU export 85176211 2023 USD 1", "CN>RU export 851762 2023 USD 5"))
                .containsExactly("851762 2023 CN>RU USD: 5.0 a / not reported, null, null");
    }

    @Test
    void of_two_datasets_one_counts_that_which_both_sides_are_in() {
        assertThat(mirror(
                        "CN>RU export 851762 2023 USD 100",
                        "CN>RU export 851762 2023 USD 101 dataset=b",
                        "CN>RU import 851762 2023 USD 50 dataset=b"))
                .containsExactly("851762 2023 CN>RU USD: 101.0 b beside [a] / 50.0 b, -51.0, 0.49504950495049505");
    }

    @Test
    void nothing_exported_has_no_ratio() {
        assertThat(mirror("CN>RU export 851762 2023 USD 0", "CN>RU import 851762 2023 USD 4"))
                .containsExactly("851762 2023 CN>RU USD: 0.0 a / 4.0 a, 4.0, null");
    }

    @Test
    void reasons_are_those_that_can_apply_and_only_where_both_report() {
        assertThat(Mirrors.of(List.of(
                                figure("CN>RU export 851762 2023 kg 1 hsEdition=HS2022"),
                                figure("CN>RU import 851762 2023 kg 1 hsEdition=HS2022")))
                        .getFirst()
                        .reasons())
                .containsExactly(
                        MirrorGap.Reason.REEXPORT,
                        MirrorGap.Reason.LAG,
                        MirrorGap.Reason.CONFIDENTIALITY,
                        MirrorGap.Reason.TRANSIT);
        assertThat(Mirrors.of(List.of(
                                figure("CN>RU export 851762 2023 USD 1 hsEdition=HS2022"),
                                figure("CN>RU import 851762 2023 USD 1 hsEdition=HS2017")))
                        .getFirst()
                        .reasons())
                .containsExactly(MirrorGap.Reason.values());
        assertThat(Mirrors.of(List.of(figure("CN>RU export 851762 2023 USD 1")))
                        .getFirst()
                        .reasons())
                .isEmpty();
    }

    @Test
    void a_period_that_was_cut_off_is_left_out_as_a_whole() {
        assertThat(Mirrors.wholePeriods(List.of(
                        figure("CN>RU export 85176211 2023-05 USD 1"),
                        figure("CN>RU export 85176299 2023-05 USD 1"),
                        figure("CN>RU export 85176211 2023-04 USD 1"))))
                .hasSize(2);
    }

    @Test
    void what_documents_say_is_no_report() {
        assertThat(Mirrors.of(List.of(new TradeFlow("flow-1", Map.of("amount", 90.0), List.of()))))
                .isEmpty();
    }
}
