package spoor.declarations.plain;

import java.util.ArrayList;
import java.util.List;
import spoor.declarations.part.PartDecision;
import spoor.declarations.part.PartProposals;
import spoor.tables.Table;

/** Rows that may be about a part, for a spreadsheet: one proposal a row. */
final class PartSheet {

    private static final List<String> COLUMNS = List.of(
            "component",
            "component_name",
            "code",
            "said_by",
            "seller",
            "seller_name",
            "buyer",
            "buyer_name",
            "state",
            "decided",
            "by",
            "at",
            "why",
            "rows_since",
            "rows_in_all_data");

    private PartSheet() {}

    static Table of(PartProposals answer) {
        CellColumns columns = new CellColumns(
                answer.proposals().stream().map(PartProposals.Proposal::cell).toList());
        List<List<Object>> rows = new ArrayList<>();
        answer.proposals().forEach(each -> rows.add(columns.line(before(each), each.cell())));
        return new Table("Parts", columns.header(COLUMNS), rows);
    }

    private static List<String> before(PartProposals.Proposal each) {
        PartDecision decision = each.decision();
        return List.of(
                each.component().word(),
                CellColumns.orEmpty(each.component().name()),
                each.code(),
                CellColumns.orEmpty(each.saidBy()),
                each.seller().word(),
                CellColumns.orEmpty(each.seller().name()),
                each.buyer().word(),
                CellColumns.orEmpty(each.buyer().name()),
                each.state(),
                decision == null ? "" : decision.verdict(),
                decision == null ? "" : decision.by(),
                decision == null ? "" : decision.at(),
                decision == null ? "" : decision.why(),
                String.valueOf(each.more()),
                String.valueOf(each.allRows()));
    }
}
