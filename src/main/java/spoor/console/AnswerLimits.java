package spoor.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import tools.jackson.databind.json.JsonMapper;

/** Counts an answer while it grows and closes it at the first limit that it reaches. */
final class AnswerLimits {

    private static final long MOST_CHARACTERS = 16L << 20;
    private static final int LONGEST_CELL = 1 << 20;
    private static final int MOST_ELEMENTS = 100_000;

    private final int mostRows;
    private final List<CypherRows.Cut> cut = new ArrayList<>();
    private int rows;
    private long characters;
    private int elements;

    AnswerLimits(int mostRows) {
        this.mostRows = mostRows;
    }

    boolean isOpen() {
        return cut.isEmpty();
    }

    boolean isCut() {
        return !cut.isEmpty();
    }

    int rows() {
        return rows;
    }

    /** Called when there is another row: has the answer room for it? */
    boolean isFull() {
        if (rows >= mostRows) {
            cut("rows", "There are more than %d rows; ask for fewer, or raise 'limit'.".formatted(mostRows));
        }
        return isCut();
    }

    void cutByTime() {
        cut("time", "The time ran out after %d rows; narrow the question or raise 'timeoutSeconds'.".formatted(rows));
    }

    /** The row as a JSON array; if it is beyond a limit then the answer is closed and the row must not be sent. */
    String toJson(Record row, NodeIds ids, JsonMapper json) {
        StringBuilder array = new StringBuilder("[");
        ids.learn(row.values());
        for (int i = 0; i < row.size() && isOpen(); i++) {
            CypherValues values = new CypherValues(ids);
            String cell = json.writeValueAsString(values.plain(row.get(i)));
            elements += values.elements();
            if (cell.length() > LONGEST_CELL) {
                cut("cell", "A value of row %d is larger than 1 MiB; return a part of it.".formatted(rows + 1));
            }
            array.append(i == 0 ? "" : ",").append(cell);
        }
        characters += array.length();
        closeIfLarge();
        rows += isOpen() ? 1 : 0;
        return array.append("]").toString();
    }

    CypherRows.CypherSummary summary(Map<String, Object> facts) {
        return new CypherRows.CypherSummary(isCut(), List.copyOf(cut), facts);
    }

    private void closeIfLarge() {
        if (characters > MOST_CHARACTERS) {
            cut("bytes", "The answer is larger than 16 MiB; this is its beginning. Return fewer columns or rows.");
        } else if (elements > MOST_ELEMENTS) {
            cut("elements", "The answer holds more than 100,000 nodes and relations; this is its beginning.");
        }
    }

    private void cut(String limit, String text) {
        if (cut.isEmpty()) {
            cut.add(new CypherRows.Cut(limit, text));
        }
    }
}
