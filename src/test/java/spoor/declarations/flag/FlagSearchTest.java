package spoor.declarations.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import spoor.declarations.DatedListing;
import spoor.declarations.DeclarationData;
import spoor.declarations.Listings;
import spoor.declarations.WrittenDesk;
import spoor.declarations.column.Columns;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import tools.jackson.databind.json.JsonMapper;

/** Each flag by rows that it holds for and rows that it just does not; a row is known by its mass in kilograms. */
class FlagSearchTest {

    private static final Map<String, String> TIERS = Map.of("854231", "1", "852691", "2");
    private static final String FIRMS = """
            id,country,founded
            f/old,CN,2010
            f/young,CN,2022-03-01
            f/day,HK,2022-02-24
            f/year,HK,2022
            f/mittel,DE,2023
            f/open,CN,
            f/tr,TR,2015
            f/plant,RU,1950
            f/works,RU,1960
            maker/Known-Maker,US,1970
            """;

    @Test
    void f1_listed_goods_of_a_young_firm_where_goods_make_detours() {
        assertThat(found("F1", """
                netKg,supplier,hs
                1,f/young,854231
                2,f/young,732690
                3,f/old,854231
                4,f/day,854231
                5,f/year,854231
                6,f/mittel,854231
                7,f/open,854231
                """)).isEqualTo("1; 1 unknown");
    }

    @Test
    void f2_dearer_than_twice_what_others_take() {
        StringBuilder rows = new StringBuilder("netKg,supplier,hs,date,quantity,unit,valueUSD\n");
        for (int i = 0; i < 8; i++) {
            rows.append("%d,f/old,854231,2023-01-0%d,10,pcs,100\n".formatted(10 + i, i + 1));
        }
        rows.append("1,f/young,854231,2023-05-01,10,pcs,201\n");
        rows.append("2,f/tr,854231,2023-05-01,10,pcs,200\n");
        rows.append("3,f/young,854231,2023-05-01,10,kg,900\n");
        rows.append("4,f/young,854231,2022-05-01,10,pcs,900\n");
        assertThat(found("F2", rows.toString())).isEqualTo("1 {lookAtUnit=0}");
    }

    @Test
    void f3_goods_out_of_the_line_of_the_buyer() {
        StringBuilder rows = new StringBuilder("netKg,supplier,buyer,hs\n");
        for (int i = 0; i < 19; i++) {
            rows.append("%d,f/old,f/plant,732690\n".formatted(10 + i));
        }
        rows.append("1,f/old,f/plant,854231\n2,f/old,f/works,854231\n");
        assertThat(found("F3", rows.toString())).isEqualTo("1; 1 unknown");
    }

    @Test
    void f5_a_forwarder_buys() {
        assertThat(found("F5", """
                netKg,supplier,buyer,hs
                1,f/old,f/North Cargo LLC,854231
                2,f/old,f/ООО Логистика плюс,854231
                3,f/old,f/深圳物流有限公司,854231
                4,f/old,f/Technologistics,854231
                5,f/old,f/plant,854231
                6,f/old,f/OOO Gruz Ekspeditor,854231
                """)).isEqualTo("1 2 3 6");
    }

    @Test
    void f6_the_same_from_three_sellers_in_a_month() {
        assertThat(found("F6", """
                netKg,supplier,buyer,hs,date
                1,f/old,f/plant,854231,2023-03-01
                2,f/young,f/plant,8542310000,2023-03-30
                3,f/tr,f/plant,854231,2023-03
                4,f/tr,f/works,854231,2023-03-05
                5,f/day,f/plant,854231,2023-04-01
                6,f/day,f/plant,854231,2023
                """)).isEqualTo("1 2 3; 1 unknown");
    }

    @Test
    void f7_says_why_it_cannot_be_told() {
        FlagAnswer.Flagged flag = ask("{\"flags\":[\"F7\"]}", desk("netKg,supplier,hs\n1,f/old,854231\n"))
                .flags()
                .getFirst();
        assertThat(flag.whyNot()).contains("no figures");
        assertThat(flag.rows()).isZero();
    }

    @Test
    void f8_goods_that_are_new_to_a_seller_of_old() {
        assertThat(found("F8", """
                netKg,supplier,hs,date
                1,f/old,732690,2021-01-05
                2,f/old,854231,2022-03-01
                3,f/old,732690,2022-03-01
                4,f/young,854231,2022-03-01
                5,f/old,854231,
                """)).isEqualTo("2; 1 unknown");
        assertThat(ask("{\"flags\":[\"F8\"]}", desk("netKg,supplier,hs,date\n1,f/old,854231,2022-03-01\n"))
                        .flags()
                        .getFirst()
                        .whyNot())
                .contains("less than a year");
    }

    @Test
    void f9_made_here_sent_from_there_sold_from_elsewhere() {
        assertThat(found("F9", """
                netKg,supplier,hs,origin,departure
                1,f/day,854231,MY,TR
                2,f/tr,854231,MY,TR
                3,f/day,854231,TR,TR
                4,f/day,854231,HK,TR
                5,f/day,854231,MY,DE
                6,f/day,854231,,TR
                """)).isEqualTo("1; 1 unknown");
    }

    @Test
    void f12_listed_goods_first_within_a_year_of_founding() {
        assertThat(found("F12", """
                netKg,supplier,hs,date
                1,f/young,854231,2022-09-01
                2,f/young,732690,2023-09-01
                3,f/day,732690,2022-09-01
                4,f/day,854231,2022-09-02
                5,f/old,854231,2022-09-01
                6,f/open,854231,2022-09-01
                """)).isEqualTo("1 2; 1 unknown");
    }

    @Test
    void f13_a_maker_whom_one_seller_alone_names() {
        assertThat(found("F13", """
                netKg,supplier,hs,manufacturer
                1,f/old,854231,Made Up
                2,f/old,854231,Made Up
                3,f/old,854231,Made Up
                4,f/old,854231,Seldom
                5,f/old,854231,Two Name It
                6,f/old,854231,Two Name It
                7,f/tr,854231,Two Name It
                8,f/old,854231,Known Maker
                9,f/old,854231,Known Maker
                10,f/old,854231,Known Maker
                11,f/old,854231,
                """)).isEqualTo("1 2 3; 1 unknown {makers=1}");
    }

    @Test
    void f15_much_in_a_month_and_then_nothing() {
        StringBuilder rows = new StringBuilder("netKg,supplier,hs,date\n");
        for (int i = 1; i <= 5; i++) {
            rows.append("%d,f/young,854231,2022-05-0%d\n".formatted(i, i));
            rows.append("%d,f/tr,854231,2022-05-0%d\n".formatted(20 + i, i));
            rows.append("%d,f/day,854231,2023-05-0%d\n".formatted(30 + i, i));
        }
        rows.append("6,f/young,854231,2021-01-01\n26,f/tr,854231,2022-11-30\n36,f/day,854231,2023-06-01\n");
        assertThat(found("F15", rows.toString())).isEqualTo("1 2 3 4 5 6");
    }

    @Test
    void f16_the_part_number_of_a_component() {
        DeclarationData desk = new WrittenDesk("""
                        netKg,supplier,hs,description
                        1,f/old,854231,chip QX-7700A on reel
                        2,f/old,854231,chip QX-7700B
                        """, FIRMS, TIERS)
                .with("component/qx", "QX7700A")
                .desk();
        assertThat(told(ask("{\"flags\":[\"F16\"]}", desk), desk, "F16")).isEqualTo("1");
        assertThat(ask("{\"flags\":[\"F16\"]}", desk("netKg,supplier,hs\n1,f/old,854231\n"))
                        .flags()
                        .getFirst()
                        .whyNot())
                .isNotNull();
    }

    @Test
    void f16_cannot_be_told_of_rows_whose_description_holds_no_code_whatever_others_hold() {
        DeclarationData desk = new WrittenDesk("""
                        netKg,supplier,hs,description
                        1,f/old,854231,
                        2,f/old,854231,electronic parts
                        3,f/old,854231,chip QX-7700A
                        4,f/old,854231,chip QX-7700B
                        """, FIRMS, TIERS)
                .with("component/qx", "QX7700A")
                .desk();
        assertThat(told(ask("{\"flags\":[\"F16\"]}", desk), desk, "F16")).isEqualTo("3; 2 unknown");
    }

    @Test
    void f17_and_f18_what_comes_after_a_listing() {
        String rows = """
                netKg,supplier,buyer,hs,brand,date
                1,f/old,f/plant,854231,Alpha,2023-01-10
                2,f/old,f/plant,854231,Alpha,2023-06-02
                3,f/old,f/works,854231,Alpha,2023-08-30
                4,f/old,f/works,854231,Alpha,2023-12-01
                5,f/old,f/late,854231,Alpha,2023-08-31
                6,f/old,f/earlier,854231,Alpha,2023-05-01
                7,f/old,f/earlier,854231,Alpha,2023-06-05
                8,f/old,f/other,854231,Beta,2023-06-05
                """;
        DatedListing listing = new DatedListing("d", "EU", "", "", "2023-06-01", "");
        DeclarationData desk = desk(rows);
        Listings listings = new Listings(desk, List.of(new Listings.Listed("f/plant", List.of("Plant"), listing)));

        assertThat(told(ask("{\"flags\":[\"F17\"]}", desk, none(), listings), desk, "F17", none(), listings))
                .isEqualTo("2");
        assertThat(told(ask("{\"flags\":[\"F18\"]}", desk, none(), listings), desk, "F18", none(), listings))
                .isEqualTo("3 4 {listedBuyers=1}");
        Looked.Sight sight = new Looked.Sight(desk, FlagSearchTest::none, () -> listings, new CancelSignal());
        Looked looked = new Looked(sight, sight.rows(new FlagQuestion(null, null).chosen()));
        assertThat(TakeoverSearch.find(looked, new PageQuestion(null, null, null))
                        .takeovers())
                .extracting(each -> "%s %s, then %s with %s %s from %s: %d rows"
                        .formatted(
                                each.listed().code(),
                                each.listedOn(),
                                each.buyer().code(),
                                each.hs6(),
                                each.brand(),
                                each.first(),
                                each.cell().rows()))
                .containsExactly("f/plant 2023-06-01, then f/works with 854231 Alpha from 2023-08-30: 2 rows");
    }

    @Test
    void the_base_rate_is_that_of_all_sellers_of_the_same_goods() {
        DeclarationData desk = desk("""
                netKg,supplier,hs,origin,departure
                1,f/day,854231,MY,TR
                2,f/tr,854231,MY,TR
                3,f/old,854231,MY,KZ
                4,f/old,732690,MY,KZ
                5,f/mittel,852691,MY,KZ
                """);
        FlagAnswer answer = ask("{\"flags\":[\"F9\"],\"selection\":{\"sellers\":[\"f/day\"]}}", desk);
        FlagAnswer.Flagged flag = answer.flags().getFirst();

        assertThat("%d of %d rows, %d of %d sellers; of these goods %d of %d rows, %d of %d sellers"
                        .formatted(
                                flag.rows(),
                                answer.rows(),
                                flag.sellers(),
                                answer.sellers(),
                                flag.allRows(),
                                answer.allRows(),
                                flag.allSellers(),
                                answer.allSellers()))
                .isEqualTo("1 of 1 rows, 1 of 1 sellers; of these goods 2 of 3 rows, 2 of 3 sellers");
    }

    @Test
    void every_flag_has_a_code_a_rule_and_a_list_and_can_be_chosen_alone() {
        FlagAnswer all = ask("{}", desk("netKg,supplier,hs\n1,f/old,854231\n"));
        assertThat(all.flags())
                .extracting(FlagAnswer.Flagged::code)
                .hasSize(18)
                .startsWith("F1", "F2")
                .endsWith("F18");
        assertThat(all.flags()).allSatisfy(flag -> {
            assertThat(flag.rule()).endsWith(".");
            assertThat(flag.definedBy()).isNotBlank();
        });
        assertThatThrownBy(() -> ask("{\"flags\":[\"F99\"]}", desk("netKg,supplier\n1,f/old\n")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("F99");
    }

    @Test
    void f4_f10_f11_f14_hold_for_whom_the_graph_tells() {
        DeclarationData desk = desk("""
                netKg,supplier,hs
                1,f/old,854231
                2,f/young,854231
                3,f/tr,854231
                4,f/day,854231
                """);
        Ties ties = ties(desk, Map.of("f/old", "phones: 1", "f/young", "phones: 1", "f/tr", "phones: 1"));
        Listings listings = new Listings(desk, List.of());

        assertThat(told(ask("{\"flags\":[\"F14\"]}", desk, ties, listings), desk, "F14", ties, listings))
                .isEqualTo("1 2 3; 1 unknown {clusters=1}");
        assertThat(told(ask("{\"flags\":[\"F4\"]}", desk, ties, listings), desk, "F4", ties, listings))
                .isEqualTo("4; 1 unknown");
        assertThat(told(ask("{\"flags\":[\"F10\"]}", desk, ties, listings), desk, "F10", ties, listings))
                .isEqualTo("1 {firmsWithOwners=2}");
        assertThat(told(ask("{\"flags\":[\"F11\"]}", desk, ties, listings), desk, "F11", ties, listings))
                .isEqualTo("2 {firmsWithDirectors=3}");
        assertThat(ask("{\"flags\":[\"F10\"]}", desk).flags().getFirst().whyNot())
                .contains("no owner");
    }

    /** At one address; what else each has. */
    private static Ties ties(DeclarationData desk, Map<String, String> things) {
        Function<String, Integer> party = id -> desk.register().find().applyAsInt(id);
        Map<Integer, Ties.Firm> firms = new TreeMap<>();
        things.forEach((id, thing) -> firms.put(
                party.apply(id),
                new Ties.Firm(Map.of("harbourroad1room5", "Harbour Road 1"), Set.of(thing), Map.of())));
        return new Ties(new Ties.Known(
                firms,
                Map.of("harbourroad1room5", 194),
                bits(party.apply("f/day")),
                bits(party.apply("f/old")),
                bits(party.apply("f/young")),
                2,
                3));
    }

    private static BitSet bits(int bit) {
        BitSet bits = new BitSet();
        bits.set(bit);
        return bits;
    }

    static Ties none() {
        return new Ties(new Ties.Known(Map.of(), Map.of(), new BitSet(), new BitSet(), new BitSet(), 0, 0));
    }

    private static DeclarationData desk(String rows) {
        return new WrittenDesk(rows, FIRMS, TIERS).desk();
    }

    private static String found(String flag, String rows) {
        DeclarationData desk = desk(rows);
        return told(ask("{\"flags\":[\"%s\"]}".formatted(flag), desk), desk, flag);
    }

    private static FlagAnswer ask(String question, DeclarationData desk) {
        return ask(question, desk, none(), new Listings(desk, List.of()));
    }

    private static FlagAnswer ask(String question, DeclarationData desk, Ties ties, Listings listings) {
        return FlagSearch.find(
                new Looked.Sight(desk, () -> ties, () -> listings, new CancelSignal()),
                JsonMapper.shared().readValue(question, FlagQuestion.class));
    }

    private static String told(FlagAnswer answer, DeclarationData desk, String flag) {
        return told(answer, desk, flag, none(), new Listings(desk, List.of()));
    }

    /** The rows, of how many it is not known, and what else was counted. */
    private static String told(FlagAnswer answer, DeclarationData desk, String code, Ties ties, Listings listings) {
        FlagAnswer.Flagged flag = answer.flags().getFirst();
        Columns columns = desk.columns();
        BitSet rows = FlagSearch.rows(
                new Looked.Sight(desk, () -> ties, () -> listings, new CancelSignal()),
                new FlagRowsQuestion(null, code, null, null, null));
        assertThat((long) rows.cardinality()).isEqualTo(flag.rows());
        List<Long> ids = new ArrayList<>();
        rows.stream().forEach(row -> ids.add(columns.grams().get(row) / 1_000));
        String told =
                String.join(" ", ids.stream().sorted().map(String::valueOf).toList());
        return told
                + (flag.unknown() == 0 ? "" : "; %d unknown".formatted(flag.unknown()))
                + (flag.counts().isEmpty() ? "" : " " + flag.counts());
    }
}
