package spoor.declarations.plain;

import java.util.ArrayList;
import java.util.List;
import spoor.declarations.flag.Clusters;
import spoor.declarations.flag.FlagAnswer;
import spoor.declarations.flag.Takeovers;
import spoor.tables.Table;

/** Flags, clusters of firms and takeovers for a spreadsheet. */
final class FlagSheets {

    private static final List<String> FLAG = List.of(
            "flag",
            "rule",
            "defined_by",
            "cannot_be_told_because",
            "rows",
            "rows_of_selection",
            "sellers",
            "sellers_of_selection",
            "rows_of_which_unknown",
            "rows_in_all_data",
            "all_rows_of_these_goods",
            "sellers_in_all_data",
            "all_sellers_of_these_goods");
    private static final List<String> CLUSTER = List.of(
            "cluster", "address", "firms_at_address", "shared", "firm", "firm_name", "rows_sold", "rows_bought");
    private static final List<String> TAKEOVER = List.of(
            "listed_buyer", "listed_buyer_name", "authority", "listed", "buyer", "buyer_name", "hs6", "brand", "first");

    private FlagSheets() {}

    /** One flag a row. */
    static Table of(FlagAnswer answer) {
        List<List<Object>> rows = new ArrayList<>();
        for (FlagAnswer.Flagged flag : answer.flags()) {
            rows.add(List.of(
                    flag.code(),
                    flag.rule(),
                    flag.definedBy(),
                    CellColumns.orEmpty(flag.whyNot()),
                    String.valueOf(flag.rows()),
                    String.valueOf(answer.rows()),
                    String.valueOf(flag.sellers()),
                    String.valueOf(answer.sellers()),
                    String.valueOf(flag.unknown()),
                    String.valueOf(flag.allRows()),
                    String.valueOf(answer.allRows()),
                    String.valueOf(flag.allSellers()),
                    String.valueOf(answer.allSellers())));
        }
        return new Table("Flags", FLAG, rows);
    }

    /** One firm of a cluster a row. */
    static Table of(Clusters answer) {
        List<List<Object>> rows = new ArrayList<>();
        for (int number = 0; number < answer.clusters().size(); number++) {
            Clusters.Cluster cluster = answer.clusters().get(number);
            for (Clusters.Member member : cluster.members()) {
                rows.add(List.of(
                        String.valueOf(number + 1),
                        cluster.address(),
                        String.valueOf(cluster.firmsAtAddress()),
                        String.join(" ", cluster.shared()),
                        member.firm().word(),
                        CellColumns.orEmpty(member.firm().name()),
                        String.valueOf(member.sold()),
                        String.valueOf(member.bought())));
            }
        }
        return new Table("Clusters", CLUSTER, rows);
    }

    /** One takeover a row. */
    static Table of(Takeovers answer) {
        CellColumns columns = new CellColumns(
                answer.takeovers().stream().map(Takeovers.Takeover::cell).toList());
        List<List<Object>> rows = new ArrayList<>();
        for (Takeovers.Takeover each : answer.takeovers()) {
            rows.add(columns.line(
                    List.of(
                            each.listed().word(),
                            CellColumns.orEmpty(each.listed().name()),
                            each.authority(),
                            each.listedOn(),
                            each.buyer().word(),
                            CellColumns.orEmpty(each.buyer().name()),
                            each.hs6(),
                            each.brand(),
                            each.first()),
                    each.cell()));
        }
        return new Table("Takeovers", columns.header(TAKEOVER), rows);
    }
}
