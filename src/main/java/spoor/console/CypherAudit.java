package spoor.console;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import spoor.model.Sha256;
import spoor.model.SpoorException;
import spoor.store.SpoorProperties;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of JSON for every statement that was to run, whatever became of it: {@code audit/cypher.ndjson} in the data
 * folder. Signs beyond ASCII are escaped, so that no statement can disguise a line. Safe for use by any thread.
 */
@Component
final class CypherAudit implements AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final int OLD_FILES = 4;

    /** What a statement is run by. */
    @FunctionalInterface
    interface Run {
        /** Runs it and tells how many rows came and what they were cut by. */
        Outcome run() throws IOException;
    }

    /**
     * How a statement ended.
     *
     * @param cut limits that ended the answer
     */
    record Outcome(long rows, List<String> cut) {}

    private final RolledFile file;
    private final Clock clock;

    @Autowired
    CypherAudit(SpoorProperties spoor, ConsoleSettings settings) {
        this(spoor.data().resolve("audit"), settings.auditSize().toBytes(), Clock.systemUTC());
    }

    CypherAudit(Path folder, long mostBytes, Clock clock) {
        this.file = new RolledFile(folder, "cypher", mostBytes, OLD_FILES);
        this.clock = clock;
    }

    /** Runs the statement and writes its line, also if it fails. */
    void around(CypherQuestion question, Run run) throws IOException {
        long begin = System.nanoTime();
        try {
            Outcome outcome = run.run();
            String verdict = outcome.cut.isEmpty() ? "ran" : "cut:" + String.join(",", outcome.cut);
            write(question, verdict, outcome.rows, begin);
        } catch (SpoorException e) {
            write(question, e.code(), 0, begin);
            throw e;
        } catch (IOException e) {
            write(question, "client-gone", 0, begin);
            throw e;
        } catch (RuntimeException e) {
            write(question, "failed", 0, begin);
            throw e;
        }
    }

    /** Writes the line of a statement that was planned or judged, not run. */
    void explained(CypherQuestion question, String verdict, long begin) {
        write(question, verdict, 0, begin);
    }

    private void write(CypherQuestion question, String verdict, long rows, long begin) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("who", question.client());
        line.put("digest", Sha256.hex(question.query()));
        line.put("text", BareText.of(question.query()));
        line.put("verdict", verdict);
        line.put("rows", rows);
        line.put("ms", (System.nanoTime() - begin) / 1_000_000);
        file.append(JSON.writeValueAsString(line));
    }

    @Override
    public void close() {
        file.close();
    }
}
