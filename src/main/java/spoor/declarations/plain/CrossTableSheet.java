package spoor.declarations.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import spoor.declarations.CrossTable;
import spoor.declarations.Value;
import spoor.tables.Table;

/** A table of declarations for a spreadsheet: one cell a row, the total last. */
final class CrossTableSheet {

    private CrossTableSheet() {}

    /** The cells that an answer has. */
    static Table of(CrossTable table) {
        List<String> currencies =
                List.copyOf(new TreeSet<>(table.total().money().keySet()));
        List<String> header = new ArrayList<>();
        for (String dimension : table.by()) {
            header.add(dimension);
            header.add(dimension + "_name");
        }
        header.addAll(List.of("rows", "sellers", "buyers"));
        currencies.forEach(currency -> header.addAll(List.of(currency, currency + "_rows")));
        header.addAll(List.of("net_kg", "rows_without_value", "rows_without_mass"));
        List<List<Object>> rows = new ArrayList<>();
        table.cells().forEach(cell -> rows.add(cells(table, cell, currencies)));
        rows.add(cells(table, table.total(), currencies));
        return new Table("Declarations", header, rows);
    }

    private static List<Object> cells(CrossTable table, CrossTable.Cell cell, List<String> currencies) {
        List<Object> cells = new ArrayList<>();
        for (int at = 0; at < table.by().size(); at++) {
            boolean isTotal = cell.values().isEmpty();
            Value value = isTotal ? null : cell.values().get(at);
            cells.add(value == null ? at == 0 ? "total" : "" : value.word());
            cells.add(value == null || value.name() == null ? "" : value.name());
        }
        cells.add(String.valueOf(cell.rows()));
        cells.add(counted(cell.sellers()));
        cells.add(counted(cell.buyers()));
        for (String currency : currencies) {
            CrossTable.Sum sum = cell.money().get(currency);
            cells.add(sum == null ? "" : sum.amount());
            cells.add(sum == null ? "0" : String.valueOf(sum.rows()));
        }
        cells.addAll(List.of(cell.netKg(), String.valueOf(cell.withoutValue()), String.valueOf(cell.withoutMass())));
        return cells;
    }

    private static String counted(int parties) {
        return parties < 0 ? "" : String.valueOf(parties);
    }
}
