package spoor.declarations.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import spoor.declarations.DeclarationRows;
import spoor.tables.Table;

/** Single declarations for a spreadsheet: one a row, what each says in the words of its file, values by currency. */
final class RowSheet {

    private static final List<String> FIRST = List.of(
            "dataset",
            "row",
            "date",
            "declaration",
            "supplier",
            "supplierName",
            "buyer",
            "buyerName",
            "hs",
            "description",
            "manufacturer",
            "brand",
            "origin",
            "departure",
            "quantity",
            "unit",
            "netKg",
            "grossKg");

    private RowSheet() {}

    /** The rows of the page that an answer has; what none of them says is an empty column. */
    static Table of(DeclarationRows answer) {
        Set<String> columns = new LinkedHashSet<>(FIRST);
        Set<String> others = new TreeSet<>();
        answer.rows().forEach(row -> others.addAll(row.keySet()));
        columns.addAll(others);
        List<List<Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : answer.rows()) {
            rows.add(columns.stream()
                    .<Object>map(column -> text(row.getOrDefault(column, "")))
                    .toList());
        }
        return new Table("Single declarations", List.copyOf(columns), rows);
    }

    /** All figures of a number, none of them an exponent. */
    private static String text(Object said) {
        return said instanceof Double number && Double.isFinite(number)
                ? BigDecimal.valueOf(number).toPlainString()
                : String.valueOf(said);
    }
}
