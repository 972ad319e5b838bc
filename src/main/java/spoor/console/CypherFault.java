package spoor.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.TransientException;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.SpoorException;

/**
 * What went wrong in the database, for the user who wrote the statement. Neo4j reports some user errors as its own
 * (DatabaseError), so all that a running statement causes is the statement's fault, and only a database that is away
 * is not.
 */
final class CypherFault {

    private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column (\\d+)[^)]*\\)");
    private static final int LONGEST = 500;

    /** The database's own word for the fault, for programs. */
    private static final String SERVER_CODE = "serverCode";

    private CypherFault() {}

    static RuntimeException of(RuntimeException e) {
        if (isTimeout(e)) {
            return overdue();
        }
        if (e instanceof Neo4jException n && n.code().contains("MemoryPoolOutOfMemory")) {
            return new LimitReached(
                    "cypher.memory", "The statement needs more memory than it may have; return or collect less.");
        }
        boolean isTheUsers = e instanceof DatabaseException
                || e instanceof TransientException
                || (e instanceof ClientException
                        && !(e instanceof SecurityException)
                        && ((Neo4jException) e).code().startsWith("Neo."));
        return isTheUsers ? wrong((Neo4jException) e) : e;
    }

    static SpoorException overdue() {
        return new LimitReached(
                "cypher.time", "The statement took too long and was ended; narrow it, or raise 'timeoutSeconds'.");
    }

    static boolean isTimeout(RuntimeException e) {
        return e instanceof Neo4jException n
                && (n.code().contains("TransactionTimedOut") || n.code().endsWith("Transaction.Terminated"));
    }

    /** The database goes on with it although it was told to end it. */
    static SpoorException stuck() {
        return new LimitReached(
                "cypher.stuck",
                "The statement took too long and the database has not ended it yet; if it does not, the database is"
                        + " started again. Write it with fewer loops inside one expression.");
    }

    private static SpoorException wrong(Neo4jException e) {
        String message = String.valueOf(e.getMessage());
        Matcher place = PLACE.matcher(message);
        String sentence = sentenceOf(message);
        if (!place.find()) {
            return new BadInput("cypher.failed", "%s", sentence).with(SERVER_CODE, e.code());
        }
        // The language stands on a line of its own before the statement
        int line = Integer.parseInt(place.group(1)) - 1;
        int column = Integer.parseInt(place.group(2));
        String mended = PLACE.matcher(sentence).replaceFirst("(line " + line + ", column " + column + ")");
        return new Place(line, column, 0).on(new BadInput("cypher.failed", "%s", mended).with(SERVER_CODE, e.code()));
    }

    /** Without the copy of the statement and the little arrow beneath it. */
    private static String sentenceOf(String message) {
        String first = message.lines().findFirst().orElse("").strip();
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "…";
    }
}
