package spoor.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import spoor.console.rows.NodeIds;
import spoor.console.rows.RowWriter;

/** Counts an answer while it grows and closes it at the first limit that it reaches. */
final class AnswerLimits {

    private static final int LONGEST_CELL = 1 << 20;

    private final int mostRows;
    private final ConsoleSettings settings;
    private final List<CypherRows.Cut> cut = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int rows;
    private long characters;

    AnswerLimits(int mostRows, ConsoleSettings settings) {
        this.mostRows = mostRows;
        this.settings = settings;
    }

    boolean isOpen() {
        return cut.isEmpty();
    }

    boolean isCut() {
        return !cut.isEmpty();
    }

    boolean isCutByTime() {
        return isCut() && cut.getFirst().limit().equals("time");
    }

    int rows() {
        return rows;
    }

    /** Called when there is another row: has the answer room for it? */
    boolean isFull() {
        if (rows >= mostRows) {
            cut("rows", "There are more than %,d rows; ask for fewer, or raise 'limit'.".formatted(mostRows));
        }
        return isCut();
    }

    void cutByTime() {
        cut("time", "The time ran out after %,d rows; narrow the question or raise 'timeoutSeconds'.".formatted(rows));
    }

    /** The row as text; if it is beyond a limit then the answer is closed and the row must not be sent. */
    String toText(Record row, NodeIds ids, RowWriter writer) {
        ids.learn(row.values());
        cells.clear();
        for (int i = 0; i < row.size() && isOpen(); i++) {
            String cell = writer.cell(row.get(i));
            if (cell.length() > LONGEST_CELL) {
                cut("cell", "A value of row %,d is larger than 1 MiB; return a part of it.".formatted(rows + 1));
            }
            cells.add(cell);
        }
        String text = writer.row(cells);
        characters += text.length();
        closeIfLarge(writer.elements());
        rows += isOpen() ? 1 : 0;
        return text;
    }

    CypherRows.CypherSummary summary(Map<String, Object> facts) {
        return new CypherRows.CypherSummary(isCut(), List.copyOf(cut), facts);
    }

    /** For the audit. */
    CypherAudit.Outcome outcome() {
        return new CypherAudit.Outcome(
                rows, cut.stream().map(CypherRows.Cut::limit).toList());
    }

    private void closeIfLarge(int elements) {
        if (characters > settings.mostSize().toBytes()) {
            cut(
                    "bytes",
                    "The answer is larger than %d MiB; this is its beginning. Return fewer columns or rows."
                            .formatted(settings.mostSize().toMegabytes()));
        } else if (elements > settings.mostElements()) {
            cut(
                    "elements",
                    "The answer holds more than %,d nodes and relations; this is its beginning."
                            .formatted(settings.mostElements()));
        }
    }

    private void cut(String limit, String text) {
        if (cut.isEmpty()) {
            cut.add(new CypherRows.Cut(limit, text));
        }
    }
}
