package spoor.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.store.Actor;
import spoor.store.CypherFiles;
import spoor.store.Leases;
import spoor.store.StoreWrites;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the jobs of every Spoor in front of the same database are at: each posts its own, any can answer for all, and
 * wishes find the one that runs the job. Safe for use by any thread.
 */
@Component
public final class JobBoard {

    /** A Spoor that has not posted for so long is gone. */
    private static final int GONE_SECONDS = 15;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Driver driver;
    private final StoreWrites writes;
    private final String spoor;

    JobBoard(Driver driver, StoreWrites writes, Leases leases) {
        this.driver = driver;
        this.writes = writes;
        this.spoor = leases.spoor();
    }

    /**
     * A job as it was last posted.
     *
     * @param isOurs this Spoor posted it, now or before its start
     * @param isAlive the Spoor that runs it has posted lately
     */
    record Posted<S extends JobStatus<S>>(S status, boolean isOver, boolean isOurs, boolean isAlive) {

        boolean hasEndedElsewhere() {
            return isOver && !isOurs;
        }

        /** The status, which says so if nobody is at it any more; those that this Spoor has are not asked for here. */
        S toldStatus() {
            return isOver || (!isOurs && isAlive) ? status : status.abandoned();
        }
    }

    /** Makes a job one of this Spoor; false if another is at it. */
    boolean claim(String kind, JobStatus<?> status) {
        Map<String, Object> parameters = Map.of(
                "id", status.job(),
                "kind", kind,
                "spoor", spoor,
                "status", JSON.writeValueAsString(status),
                "seconds", GONE_SECONDS);
        return !write("claim", parameters).isEmpty();
    }

    /** Says what a job of this Spoor is at; what somebody wished of it meanwhile. */
    Optional<JobRequest> post(JobStatus<?> status) {
        List<Record> rows = write(
                "post",
                Map.of(
                        "id", status.job(),
                        "spoor", spoor,
                        "status", JSON.writeValueAsString(status),
                        "isOver", status.hasEnded()));
        return rows.stream()
                .filter(row -> !row.get("wish").isNull())
                .map(row -> JobRequest.valueOf(row.get("wish").asString()))
                .findFirst();
    }

    <S extends JobStatus<S>> Optional<Posted<S>> find(String kind, String id, Class<S> type) {
        return read(kind, List.of(id), type).stream().findFirst();
    }

    /** All of a kind, the newest first. */
    <S extends JobStatus<S>> List<Posted<S>> list(String kind, Class<S> type) {
        return read(kind, List.of(), type);
    }

    /** Asks the Spoor that runs a job; nothing if it is over. */
    void wish(String id, JobRequest wish) {
        write("wish", Map.of("id", id, "wish", wish.name()));
    }

    private <S extends JobStatus<S>> List<Posted<S>> read(String kind, List<String> ids, Class<S> type) {
        return driver
                .executableQuery(CypherFiles.getStatement("queries/jobs/find"))
                .withParameters(Map.of("kind", kind, "ids", ids, "spoor", spoor, "seconds", GONE_SECONDS))
                .execute()
                .records()
                .stream()
                .map(row -> new Posted<>(
                        JSON.readValue(row.get("status").asString(), type),
                        row.get("isOver").asBoolean(),
                        row.get("isOurs").asBoolean(),
                        row.get("isAlive").asBoolean()))
                .toList();
    }

    private List<Record> write(String statement, Map<String, Object> parameters) {
        return writes.keep(Actor.SPOOR, "queries/jobs/" + statement, parameters);
    }
}
