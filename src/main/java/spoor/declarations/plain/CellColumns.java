package spoor.declarations.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.declarations.CrossTable;

/** Columns for what sums of rows say: rows, money by currency, mass. */
final class CellColumns {

    private final List<String> currencies;

    CellColumns(Collection<CrossTable.Cell> cells) {
        TreeSet<String> all = new TreeSet<>();
        cells.forEach(cell -> all.addAll(cell.money().keySet()));
        this.currencies = List.copyOf(all);
    }

    List<String> header(List<String> before) {
        List<String> header = new ArrayList<>(before);
        header.add("rows");
        currencies.forEach(currency -> header.addAll(List.of(currency, currency + "_rows")));
        header.addAll(List.of("net_kg", "rows_without_value", "rows_without_mass"));
        return header;
    }

    List<Object> line(List<?> before, CrossTable.Cell cell) {
        List<Object> line = new ArrayList<>(before);
        line.add(String.valueOf(cell.rows()));
        for (String currency : currencies) {
            CrossTable.Sum sum = cell.money().get(currency);
            line.add(sum == null ? "" : sum.amount());
            line.add(sum == null ? "0" : String.valueOf(sum.rows()));
        }
        line.addAll(List.of(cell.netKg(), String.valueOf(cell.withoutValue()), String.valueOf(cell.withoutMass())));
        return line;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
