package spoor.console.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.console.CypherRows;
import spoor.console.rows.CsvRows;
import spoor.console.rows.RowForm;

/** Gathers the answer as CSV, so that an error, or that it is not whole, can be said before it. */
final class CsvDocument implements CypherRows {

    private final StringBuilder document = new StringBuilder();
    private @Nullable CypherSummary summary;

    @Override
    public RowForm form() {
        return RowForm.CSV;
    }

    @Override
    public void columns(List<String> names) {
        document.append(CsvRows.header(names));
    }

    @Override
    public void row(String line) {
        document.append(line);
    }

    @Override
    public void end(CypherSummary end) {
        summary = end;
    }

    /** Which limit ended the answer; empty if it is whole. */
    String cut() {
        CypherSummary end = summary;
        return end == null || end.cut().isEmpty() ? "" : end.cut().getFirst().limit();
    }

    byte[] toBytes() {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
