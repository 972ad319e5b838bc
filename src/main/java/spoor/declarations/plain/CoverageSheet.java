package spoor.declarations.plain;

import java.util.ArrayList;
import java.util.List;
import spoor.declarations.Coverage;
import spoor.tables.Table;

/** What declarations have and lack for a spreadsheet: one count of a dataset a row. */
final class CoverageSheet {

    private static final List<String> HEADER = List.of("dataset", "what", "value", "rows");

    private CoverageSheet() {}

    static Table of(Coverage answer) {
        List<List<Object>> rows = new ArrayList<>();
        answer.files().forEach(file -> add(rows, file));
        for (Coverage.Shared pair : answer.doubles().pairs()) {
            rows.add(List.of(pair.one(), "also in", pair.other(), String.valueOf(pair.rows())));
        }
        if (!answer.doubles().counted()) {
            rows.add(List.of("", "also in", "not looked for: too many rows", ""));
        }
        return new Table("Coverage", HEADER, rows);
    }

    private static void add(List<List<Object>> rows, Coverage.File file) {
        rows.add(List.of(file.dataset(), "rows", "", String.valueOf(file.rows())));
        rows.add(List.of(file.dataset(), "first", file.first(), ""));
        rows.add(List.of(file.dataset(), "last", file.last(), ""));
        rows.add(List.of(file.dataset(), "without a date", "", String.valueOf(file.undated())));
        rows.add(List.of(file.dataset(), "year only", "", String.valueOf(file.yearOnly())));
        file.months().forEach(each -> rows.add(line(file, "month", each.month(), each.rows())));
        file.sellerCountries().forEach(each -> rows.add(line(file, "seller country", each.value(), each.rows())));
        file.filled().forEach(each -> rows.add(line(file, "filled", each.value(), each.rows())));
    }

    private static List<Object> line(Coverage.File file, String what, String value, long rows) {
        return List.of(file.dataset(), what, value, String.valueOf(rows));
    }
}
