package spoor.declarations.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.declarations.CrossTable;
import spoor.declarations.DeclarationData;
import spoor.declarations.Selection;
import spoor.declarations.WrittenDesk;
import spoor.graph.CancelSignal;

/** Which rows are proposed to be about which part, and what decisions do to that. */
class PartSearchTest {

    private static final String FIRMS = """
            id,country,founded
            f/ace,HK,2010
            f/onelek,RU,1990
            """;

    private static final String ROWS = """
            supplier,buyer,hs,date,valueUSD,description
            f/ace,f/onelek,854231,2022-08-26,100.10,Microcontroller STM32F765VIT6
            f/ace,f/onelek,854231,2022-09-01,0.05,STM32F765VIT6TR on a reel and STM32F765VIT6
            f/ace,f/onelek,854231,2022-09-02,7,STM32F765VIT
            f/ace,f/plant,903289,2024-01-01,9,Regulator QBE2003-P10 / AD-2S1210
            """;

    private static DeclarationData desk() {
        return new WrittenDesk(ROWS, FIRMS, Map.of())
                .with("component/stm", "STM32F765VIT6")
                .with("component/resolver", "AD2S1210")
                .withSaid("component/regulator", "QBE2003P10", "tender/77")
                .desk();
    }

    @Test
    void rows_are_proposed_by_part_code_seller_and_buyer_each_row_once() {
        assertThat(told("open")).isEqualTo("""
                component/stm STM32F765VIT6 number f/ace f/onelek 2 rows 100.15 open +0
                component/regulator QBE2003P10 tender/77 f/ace f/plant 1 rows 9.00 open +0
                component/resolver AD2S1210 number f/ace f/plant 1 rows 9.00 open +0
                """);
    }

    @Test
    void what_is_rejected_is_not_proposed_again_and_neither_what_was_accepted_or_left_open() {
        assertThat(told("open", decision("component/stm", "STM32F765VIT6", "f/onelek", "rejected", 2)))
                .doesNotContain("component/stm")
                .contains("component/resolver");
        assertThat(told("rejected", decision("component/stm", "STM32F765VIT6", "f/onelek", "rejected", 2)))
                .isEqualTo("component/stm STM32F765VIT6 number f/ace f/onelek 2 rows 100.15 rejected +0\n");
        assertThat(told("open", decision("component/stm", "STM32F765VIT6", "f/onelek", "unsure", 2)))
                .doesNotContain("component/stm");
    }

    @Test
    void rows_that_came_after_a_decision_are_proposed_with_it() {
        assertThat(told("open", decision("component/stm", "STM32F765VIT6", "f/onelek", "rejected", 1)))
                .contains("component/stm STM32F765VIT6 number f/ace f/onelek 2 rows 100.15 open +1\n");
    }

    @Test
    void what_was_taken_back_is_proposed_again() {
        assertThat(told("open", decision("component/stm", "STM32F765VIT6", "f/onelek", "withdrawn", 2)))
                .contains("component/stm");
    }

    @Test
    void a_decision_holds_for_its_own_part_code_seller_and_buyer_alone() {
        assertThat(told("open", decision("component/stm", "STM32F765VIT6", "f/plant", "rejected", 9)))
                .contains("component/stm");
        assertThat(told("open", decision("component/resolver", "STM32F765VIT6", "f/onelek", "rejected", 9)))
                .contains("component/stm");
    }

    @Test
    void a_decision_counts_all_rows_whatever_the_selection_shows_of_them() {
        Selection autumn = new Selection(
                List.of(), "2022-09", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, List.of(), List.of());
        PartProposals found = PartSearch.find(
                desk(),
                List.of(decision("component/stm", "STM32F765VIT6", "f/onelek", "rejected", 2)),
                new PartQuestion(autumn, "rejected", 0, 10),
                new CancelSignal());
        assertThat(found.proposals()).hasSize(1);
        assertThat(found.proposals().getFirst().cell().rows()).isEqualTo(1);
        assertThat(found.proposals().getFirst().allRows()).isEqualTo(2);
        assertThat(found.counts()).isEqualTo(Map.of("open", 2, "rejected", 1));
    }

    private static String usd(PartProposals.Proposal each) {
        CrossTable.Sum usd = each.cell().money().get("USD");
        return usd == null ? "" : usd.amount();
    }

    private static PartDecision decision(String component, String code, String buyer, String verdict, long rows) {
        return new PartDecision(component, code, "f/ace", buyer, verdict, 1, rows, "", "me", "2026-01-01T00:00:00Z");
    }

    private static String told(String state, PartDecision... decisions) {
        StringBuilder told = new StringBuilder();
        PartSearch.find(desk(), List.of(decisions), new PartQuestion(null, state, null, null), new CancelSignal())
                .proposals()
                .forEach(each -> told.append("%s %s %s %s %s %d rows %s %s +%d%n"
                        .formatted(
                                each.component().code(),
                                each.code(),
                                each.saidBy() == null ? "number" : each.saidBy(),
                                each.seller().code(),
                                each.buyer().code(),
                                each.cell().rows(),
                                usd(each),
                                each.state(),
                                each.more())));
        return told.toString();
    }
}
