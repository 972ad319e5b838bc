package spoor.analysis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import spoor.analysis.turn.BeforeAfter;
import spoor.declarations.CrossTable;
import spoor.declarations.reach.Turn;
import spoor.tables.Table;

/** Both sides of a day, as a table for a spreadsheet. */
final class TurnTable {

    private static final List<String> HEADER =
            List.of("kind", "key", "name", "before", "from_then_on", "on_both_sides", "undated", "change");

    private TurnTable() {}

    static Table of(BeforeAfter found) {
        List<List<Object>> rows = new ArrayList<>();
        found.routes().forEach(row -> rows.add(changed("route", row)));
        found.intermediaries().forEach(row -> rows.add(changed("intermediary", row)));
        found.money()
                .forEach(money ->
                        rows.add(List.of("money", money.currency(), "", money.before(), money.after(), "", "", "")));
        Turn declarations = found.declarations();
        if (declarations != null) {
            addDeclarations(rows, declarations);
        }
        return new Table("Before and from " + found.day(), HEADER, rows);
    }

    private static List<Object> changed(String kind, BeforeAfter.Changed row) {
        return List.of(
                kind,
                String.join(" > ", row.key()),
                row.name(),
                row.before(),
                row.after(),
                row.both(),
                row.undated(),
                row.change().word());
    }

    private static void addDeclarations(List<List<Object>> rows, Turn turn) {
        rows.add(List.of(
                "declarations",
                "",
                "",
                turn.before().rows(),
                turn.after().rows(),
                "",
                turn.undated().rows(),
                ""));
        rows.add(List.of(
                "net kg",
                "",
                "",
                turn.before().netKg(),
                turn.after().netKg(),
                "",
                turn.undated().netKg(),
                ""));
        Set<String> currencies = new TreeSet<>();
        List.of(turn.before(), turn.after(), turn.undated())
                .forEach(side -> currencies.addAll(side.money().keySet()));
        for (String currency : currencies) {
            rows.add(List.of(
                    "declared money",
                    currency,
                    "",
                    amount(turn.before().money(), currency),
                    amount(turn.after().money(), currency),
                    "",
                    amount(turn.undated().money(), currency),
                    ""));
        }
        turn.pairs()
                .forEach(pair -> rows.add(List.of(
                        "pair",
                        pair.seller() + " > " + pair.buyer(),
                        "",
                        pair.before(),
                        pair.after(),
                        "",
                        pair.undated(),
                        "")));
    }

    private static String amount(Map<String, CrossTable.Sum> money, String currency) {
        CrossTable.Sum sum = money.get(currency);
        return sum == null ? "0" : sum.amount();
    }
}
