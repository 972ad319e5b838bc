package spoor.ingest.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.ingest.read.Json;
import spoor.store.CypherFiles;
import spoor.store.KeptWrites;
import spoor.store.Leases;

/**
 * What the imports of every Spoor in front of the same database are at: each posts its own, any can answer for all, and
 * wishes find the one that runs the job. Safe for use by any thread.
 */
@Component
final class JobBoard {

    /** A Spoor that has not posted for so long is gone. */
    private static final int GONE_SECONDS = 15;

    private final Driver driver;
    private final KeptWrites writes;
    private final String spoor;

    JobBoard(Driver driver, KeptWrites writes, Leases leases) {
        this.driver = driver;
        this.writes = writes;
        this.spoor = leases.spoor();
    }

    /** What somebody wants of a job that may run elsewhere. */
    enum Wish {
        CANCEL,
        PAUSE,
        RESUME
    }

    /**
     * A job as it was last posted.
     *
     * @param isOurs this Spoor posted it, now or before its start
     * @param isAlive the Spoor that runs it has posted lately
     */
    record Posted(ImportStatus status, boolean isOver, boolean isOurs, boolean isAlive) {

        boolean hasEndedElsewhere() {
            return isOver && !isOurs;
        }

        /** The status, which says so if nobody is at it any more; those that this Spoor has are not asked for here. */
        ImportStatus toldStatus() {
            return isOver || (!isOurs && isAlive) ? status : status.abandoned();
        }
    }

    /** Makes a job one of this Spoor; false if another is at it. */
    boolean claim(ImportStatus status) {
        Map<String, Object> parameters = Map.of(
                "id",
                status.job(),
                "spoor",
                spoor,
                "status",
                Json.MAPPER.writeValueAsString(status),
                "seconds",
                GONE_SECONDS);
        return !write("claim-job", parameters).isEmpty();
    }

    /** Says what a job of this Spoor is at; what somebody wished of it meanwhile. */
    Optional<Wish> post(ImportStatus status) {
        List<Record> rows = write(
                "post-job",
                Map.of(
                        "id", status.job(),
                        "spoor", spoor,
                        "status", Json.MAPPER.writeValueAsString(status),
                        "isOver", status.hasEnded()));
        return rows.stream()
                .filter(row -> !row.get("wish").isNull())
                .map(row -> Wish.valueOf(row.get("wish").asString()))
                .findFirst();
    }

    Optional<Posted> find(String id) {
        return read(List.of(id)).stream().findFirst();
    }

    /** All, the newest first. */
    List<Posted> list() {
        return read(List.of());
    }

    /** Asks the Spoor that runs a job; nothing if it is over. */
    void wish(String id, Wish wish) {
        write("wish-job", Map.of("id", id, "wish", wish.name()));
    }

    private List<Posted> read(List<String> ids) {
        return driver
                .executableQuery(CypherFiles.getStatement("queries/imports/find-jobs"))
                .withParameters(Map.of("ids", ids, "spoor", spoor, "seconds", GONE_SECONDS))
                .execute()
                .records()
                .stream()
                .map(JobBoard::toPosted)
                .toList();
    }

    private static Posted toPosted(Record row) {
        return new Posted(
                Json.MAPPER.readValue(row.get("status").asString(), ImportStatus.class),
                row.get("isOver").asBoolean(),
                row.get("isOurs").asBoolean(),
                row.get("isAlive").asBoolean());
    }

    private List<Record> write(String statement, Map<String, Object> parameters) {
        return writes.write("queries/imports/" + statement, parameters);
    }
}
