package spoor.console;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the console, under {@code spoor.cypher}.
 *
 * @param concurrent statements that run at a time
 * @param perClient statements of one client that run at a time; another one of its waits, others overtake it
 * @param waiting statements that may wait for one to end, half of them of one client; more are turned away at once
 * @param patience how long one waits before it is turned away
 * @param timeout of a statement that names none
 * @param mostTimeout what a statement may ask for
 * @param explainTimeout for the plan of a statement that is still being written
 * @param grace how long the database may go on with a statement it was told to end, before it is started again
 * @param mostRows rows that a statement may ask for
 * @param mostSize of one answer
 * @param mostElements nodes and relations of one answer
 * @param costlyRows rows that the plan may expect at one step without the asker's consent
 * @param mostCostlyRows rows that it may expect with that consent
 * @param auditSize of the audit's file; four older ones are kept beside it
 * @param acceptOpenServer the operator knows what an external Neo4j would let statements do ({@link ConsoleSafety})
 * @param username of a database user who may only read, for the console alone; empty: the user Spoor itself has
 */
@ConfigurationProperties("spoor.cypher")
record ConsoleSettings(
        @DefaultValue("2") int concurrent,
        @DefaultValue("1") int perClient,
        @DefaultValue("24") int waiting,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("60s") Duration mostTimeout,
        @DefaultValue("3s") Duration explainTimeout,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("10000") int mostRows,
        @DefaultValue("16MB") DataSize mostSize,
        @DefaultValue("100000") int mostElements,
        @DefaultValue("1e9") double costlyRows,
        @DefaultValue("1e15") double mostCostlyRows,
        @DefaultValue("16MB") DataSize auditSize,
        @DefaultValue("false") boolean acceptOpenServer,
        @DefaultValue("") String username,
        @DefaultValue("") String password) {

    @Override
    public String toString() {
        return "ConsoleSettings";
    }
}
