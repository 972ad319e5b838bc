package spoor.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.BadInput;

class OwnershipRulesTest {

    private static final String DAY = "2025-06-01";

    /** FAQ 401 of OFAC, in its order. */
    @ParameterizedTest(name = "{0} of {2}: {1} is owned {3}")
    @CsvSource(delimiter = '|', textBlock = """
            X 50 A, A 50 B                                  | B | X   | surely
            X 50 A, X 50 B, A 25 C, B 25 C                  | C | X   | surely
            X 50 A, X 10 B, A 40 B                          | B | X   | surely
            X 50 A, X 25 B, A 25 C, B 25 C                  | C | X   | no
            X 25 A, X 25 B, A 50 C, B 50 C                  | C | X   | no
            X 25 A, Y 25 A, A 50 B                          | B | X Y | surely
            """)
    void the_examples_of_faq_401(String drawn, String firm, String listed, String verdict) {
        assertThat(new DrawnHoldings(drawn).verdict(firm, "ofac", DAY, listed.split(" ", -1)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} on {1}: exactly half {2}, a hair more {3}, two quarters {4}, control {5}")
    @CsvSource({
        "ofac,           2014-08-12, surely, surely, no,     no",
        "ofac,           2014-08-13, surely, surely, surely, no",
        "eu,             2024-07-02, no,     surely, no,     possibly",
        "eu,             2024-07-03, surely, surely, surely, possibly",
        "uk,             2025-06-01, no,     surely, no,     possibly",
        "bis-affiliates, 2025-09-29, surely, surely, surely, no",
    })
    void each_rule_as_it_is_on_a_day(
            String rule, String day, String half, String more, String quarters, String control) {
        DrawnHoldings drawn =
                new DrawnHoldings("X 50 half, X 50.01 more, X 25 quarters, Y 25 quarters, X controls firm");

        assertThat(List.of("half", "more", "quarters", "firm"))
                .extracting(firm -> drawn.verdict(firm, rule, day, "X", "Y"))
                .containsExactly(half, more, quarters, control);
    }

    @Test
    void shares_are_added_up_without_a_crumb() {
        DrawnHoldings drawn = new DrawnHoldings("X 11.01 A, Y 35.62 A, Z 3.37 A");

        assertThat(drawn.verdict("A", "ofac", DAY, "X", "Y", "Z")).isEqualTo("surely");
        assertThat(drawn.rule("ofac", DAY, "X", "Y", "Z")
                        .lines(drawn.number("A"), 10)
                        .getFirst()
                        .low())
                .isEqualTo(5_000);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            X ? A                              | possibly
            X ? A, Z 50 A                      | possibly
            X ? A, Z 50.01 A                   | no
            X 30 A, Y ? A, Z 60 A              | no
            X 30 A, Y ? A, Z 50 A              | possibly
            X 10-60 A                          | possibly
            X 50-60 A                          | surely
            X 49.995 A                         | possibly
            X ? B, B ? A                       | possibly
            X 50 B, B ? A                      | possibly
            """)
    void an_unknown_share_is_all_that_others_leave(String drawn, String verdict) {
        assertThat(new DrawnHoldings(drawn).verdict("A", "ofac", DAY, "X", "Y")).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A 60 A, X 40 A                     | no
            A 50 B, B 50 A, Z 50 A             | no
            A 50 B, B 40 A, X 10 A, Z 50 A     | no
            X 50 A, A 50 B, B 50 A             | surely
            """)
    void rings_and_owners_of_themselves_need_somebody_from_outside(String drawn, String verdict) {
        DrawnHoldings holdings = new DrawnHoldings(drawn);
        assertThat(holdings.verdict("A", "ofac", DAY, "X")).isEqualTo(verdict);
    }

    @Test
    void each_line_says_who_holds_how_much_and_whether_that_counts() {
        DrawnHoldings drawn = new DrawnHoldings("X 50 A, X 10 B, A 40 B, Z 30 B, B 20 B");
        List<Ruling.Line> lines = drawn.rule("ofac", DAY, "X").lines(drawn.number("B"), 10);

        assertThat(lines)
                .extracting(line -> drawn.names.get(line.firm()) + " " + line.low() + " " + line.verdict())
                .containsExactly("B 5000 SURELY", "A 5000 SURELY");
        assertThat(lines.getFirst().parts())
                .extracting(part ->
                        drawn.names.get(part.owner()) + " " + part.share().low() + " " + part.as())
                .containsExactlyInAnyOrder("X 1000 LISTED", "A 4000 SURELY", "B 2000 NO", "Z 3000 NO");
    }

    @Test
    void what_two_say_of_the_same_share_is_not_added_up() {
        DrawnHoldings same = new DrawnHoldings("X 30 A, X 30 A");
        DrawnHoldings differing = new DrawnHoldings("X 49 A, X 51 A");
        DrawnHoldings one = new DrawnHoldings("X ? A, X 51 A");

        assertThat(same.verdict("A", "ofac", DAY, "X")).isEqualTo("no");
        assertThat(differing.verdict("A", "ofac", DAY, "X")).isEqualTo("possibly");
        assertThat(one.verdict("A", "ofac", DAY, "X")).isEqualTo("surely");
    }

    @Test
    void more_than_all_of_a_firm_is_told_and_not_cut() {
        DrawnHoldings drawn = new DrawnHoldings("X 60 A, Y 80 A");

        assertThat(drawn.holdings.totalLow(drawn.number("A"))).isEqualTo(14_000);
        assertThat(drawn.verdict("A", "ofac", DAY, "X")).isEqualTo("surely");
    }

    @Test
    void a_rule_that_does_not_hold_yet_or_is_unknown_is_said() {
        assertThatThrownBy(() -> Rules.require("eu", LocalDate.parse("2013-01-01")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("begins on 2014-03-17");
        assertThatThrownBy(() -> Rules.require("mars", LocalDate.parse("2024-01-01")))
                .hasMessageContaining("ofac, eu, uk, bis-affiliates");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-09, IN_FORCE", "2025-11-10, SUSPENDED", "2026-11-09, SUSPENDED", "2026-11-10, NOT_CONFIRMED"})
    void a_rule_says_whether_it_binds(String day, Rule.State state) {
        assertThat(Rules.require("bis-affiliates", LocalDate.parse(day)).state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"49.15, 4915, 4915", "33.333333, 3333, 3334", "100, 10000, 10000", "0, 0, 0", "0.001, 0, 1"})
    void a_share_is_kept_in_hundredths(BigDecimal percent, int low, int high) {
        assertThat(Share.ofPercent(percent)).isEqualTo(new Share(low, high));
    }

    @ParameterizedTest
    @CsvSource({"140, false", "-1, false", "100, true", "0, true", "100.01, false"})
    void no_share_is_below_nothing_or_beyond_all(BigDecimal percent, boolean isShare) {
        assertThat(Share.isShare(percent)).isEqualTo(isShare);
    }

    @ParameterizedTest(name = "{0}: {1} percent")
    @CsvSource(delimiter = '|', textBlock = """
            X 50 A, A 50 B, B 0 B              | 25.0000
            X 50 A, A 50 B, X 10 B             | 35.0000
            X 50 A, A 50 B, B 50 A             | 33.3333
            X 20 B, B 50 B                     | 40.0000
            """)
    void the_economic_share_goes_through_all_chains_and_rings(String drawn, BigDecimal percent) {
        DrawnHoldings holdings = new DrawnHoldings(drawn);
        assertThat(EconomicShare.of(holdings.holdings, holdings.number("X"), holdings.number("B")))
                .hasValueSatisfying(share -> assertThat(share.percent()).isEqualByComparingTo(percent));
    }

    @Test
    void firms_that_hold_all_of_each_other_have_no_economic_owner() {
        DrawnHoldings ring = new DrawnHoldings("A 100 B, B 100 A, X 10 A");
        assertThat(EconomicShare.of(ring.holdings, ring.number("X"), ring.number("B")))
                .isEmpty();
    }
}
