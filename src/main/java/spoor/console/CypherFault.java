package spoor.console;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.TransientException;
import spoor.console.judge.Place;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.SpoorException;
import spoor.model.Unavailable;

/**
 * What went wrong in the database, for the user who wrote the statement. Neo4j reports some user errors as its own
 * (DatabaseError), so all that a statement causes is the statement's fault but what the database says of itself: that
 * it is away, or that its files or threads failed it.
 */
final class CypherFault {

    private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column (\\d+)[^)]*\\)");
    private static final int LONGEST = 500;

    /** What Neo4j, Lucene and Java say of a statement that is too large or too deep for them. */
    private static final List<String> INNER_LIMITS = List.of(
            "direct buffer memory",
            "Cannot reserve",
            "memory limit",
            "OutOfMemoryError",
            "StackOverflowError",
            "Requested array size exceeds",
            "maxClauseCount",
            "TooComplexToDeterminize");

    /** The database's own word for the fault, for programs. */
    private static final String SERVER_CODE = "serverCode";

    private CypherFault() {}

    static RuntimeException of(RuntimeException e) {
        if (isTimeout(e)) {
            return overdue();
        }
        if (e instanceof Neo4jException n && isTooLarge(n)) {
            return new LimitReached(
                    "cypher.memory", "The statement needs more memory than it may have; return or collect less.");
        }
        if (e instanceof DatabaseException its && isItsOwn(its)) {
            return new Unavailable(
                    "cypher.database",
                    "The database could not go through with the statement because of a fault of its own. Try again; if"
                            + " it stays, start Spoor anew, which looks whether the stored data are damaged.");
        }
        boolean isTheUsers = e instanceof DatabaseException
                || e instanceof TransientException
                || (e instanceof ClientException
                        && !(e instanceof SecurityException)
                        && ((Neo4jException) e).code().startsWith("Neo."));
        return isTheUsers ? wrong((Neo4jException) e) : e;
    }

    /** Met while it planned: nothing stored was looked at yet, so whatever it calls it, the statement is to blame. */
    static RuntimeException ofPlan(DatabaseException e) {
        return isPanic(e) ? e : wrong(e);
    }

    /** What it says of statements stands under another name than what it says of its own files and threads. */
    private static boolean isItsOwn(DatabaseException e) {
        return e.code().contains(".General.") || isPanic(e);
    }

    private static boolean isPanic(DatabaseException e) {
        return String.valueOf(e.getMessage()).contains("critical error");
    }

    /** The limit of one transaction, or one of those that Neo4j has inside and tells as its own faults. */
    private static boolean isTooLarge(Neo4jException e) {
        String message = String.valueOf(e.getMessage());
        return e.code().contains("MemoryPoolOutOfMemory")
                || INNER_LIMITS.stream().anyMatch(message::contains);
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
                        + " started again. The machine may be busy: try again later. If it happens again, ask for less"
                        + " at once.");
    }

    /**
     * A parameter of the statement that got no value. The database would say so too, but only once it has planned the
     * statement, which on a busy machine takes its time.
     */
    static void requireValues(List<String> parameters, Map<String, Object> values) {
        Set<String> given =
                values.keySet().stream().map(name -> name.replace("`", "")).collect(Collectors.toSet());
        for (String name : parameters) {
            if (!given.contains(name)) {
                throw new BadInput(
                                "cypher.failed",
                                "The statement uses $%s, and '%s' has no value; give it one.",
                                name,
                                name)
                        .with(SERVER_CODE, "Neo.ClientError.Statement.ParameterMissing");
            }
        }
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
