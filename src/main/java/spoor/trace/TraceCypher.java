package spoor.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import spoor.graph.Join;
import spoor.question.CypherParameters;
import spoor.question.Goods;
import spoor.question.MayRestOn;
import spoor.question.TraceRequest;
import spoor.store.CypherFiles;

/**
 * A trace as a Cypher statement that finds the same paths in the same order on any Neo4j.
 *
 * @param cypher the statement, comments included
 * @param parameters what its parameters have to be
 * @param notes what is left to do with its rows, or has to be known to run it; mostly nothing
 */
public record TraceCypher(String cypher, Map<String, Object> parameters, List<Note> notes) {

    /**
     * Something that a statement cannot say itself.
     *
     * @param code says which note it is
     * @param text the same in words
     */
    public record Note(String code, String text) {}

    /** Most rows that a statement is given for whose rows something is left to do: as many as the console shows. */
    static final int MOST_ROWS = 10_000;

    private static final String STATEMENT = "queries/trace/paths";
    private static final String JOINED = "queries/trace/paths-joined";
    private static final String JOINED_GOODS = "queries/trace/paths-joined-goods";

    /** How paths are joined, to be put into a statement that leaves some out for it. */
    private static final String JOINS = "queries/trace/path-joins";

    /** How sources are counted that may rest on others, in the place of how they are counted otherwise. */
    private static final String SHARED = "queries/trace/shared-origins";

    private static final String BEFORE_SHARED = "// origin\n";
    private static final String COUNTED = "      RETURN DISTINCT coalesce(s.origin, s.publisher, source)\n";

    private static final String BEFORE_JOINS = "// join\n";
    private static final String BEHIND_JOINS = "\nRETURN nodes, join";
    private static final String COLUMNS = "\nRETURN nodes, hops, length, cost\n";

    /** Each record is by itself. */
    static final String BY_THEMSELVES = "none";

    /** More than the console takes. */
    private static final int TOO_MANY_CHARACTERS = 16_385;

    /** How the statement bounds the length of paths; valid as it stands, but narrowed to the hops asked for. */
    private static final String BOUND = "{1,12}";

    /** How the steps of the joined statement begin, and what follows the last. */
    private static final String STEP = "// step ";

    private static final String BEHIND_STEPS = "// as they stand";

    /** What the last step leaves, to be followed by its number. */
    private static final String LEFT_BY_STEP = "WITH ns";

    private static final int MOST_STEPS = 12;

    private static final Note TOO_LONG = new Note(
            "console",
            "The console takes no statement that long. Run it with" + " cypher-shell, Neo4j Browser or a driver.");

    private static final Note OWNED = new Note(
            "ownedBy",
            "It leaves out ownedBy: who is owned under a rule is worked out by Spoor, not in the database. Keep the rows of"
                    + " which a node is owned as GET /api/analyses/ownership/{id} says, then leave out and take as many as"
                    + " offset and k say.");

    /** Of a statement that says it all. */
    public TraceCypher(String cypher, Map<String, Object> parameters) {
        this(cypher, parameters, List.of());
    }

    public TraceCypher {
        notes = List.copyOf(notes);
    }

    /**
     * The Cypher form of this question.
     *
     * @param joined whether records that were decided to be one are one; the plain form knows nothing of decisions
     */
    static TraceCypher of(TraceRequest request, boolean joined) {
        if (isWhole(request)) {
            return of(request, joined, request.maxHops(), request.k());
        }
        TraceCypher form = uncapped(request, joined, request.maxHops(), MOST_ROWS);
        return CappedRows.isCapped(request) ? form.with(CappedRows.note(request)) : form;
    }

    /** Whether the statement says all of the question, so that its rows are the answer as they come. */
    static boolean isWhole(TraceRequest request) {
        return !CappedRows.isCapped(request) && request.ownedBy() == null;
    }

    /** The same for shorter paths, or another number of them; caps aside. */
    static TraceCypher of(TraceRequest request, boolean joined, int maxHops, int k) {
        boolean goods = !request.goods().equals(Goods.ANY);
        Map<String, Object> parameters = CypherParameters.of(request);
        boolean anyJoin = request.joins().size() == Join.values().length;
        if (!joined && anyJoin) {
            parameters.remove(CypherParameters.IDENTITY);
        } else if (!joined) {
            parameters.put(CypherParameters.IDENTITY, BY_THEMSELVES);
        }
        if (anyJoin) {
            parameters.remove("joins");
        }
        parameters.put("maxHops", maxHops);
        parameters.put("k", k);
        boolean shared = request.mayRestOn() == MayRestOn.ONE;
        if (!shared) {
            parameters.remove(CypherParameters.SHARED);
        }
        String whole = joined ? joined(goods ? JOINED_GOODS : JOINED, maxHops) : plain(maxHops);
        String form = shared ? countingOnce(whole) : whole;
        String cypher = anyJoin ? form : leavingOut(form);
        return new TraceCypher(
                cypher,
                parameters,
                (joined && goods) || cypher.length() >= TOO_MANY_CHARACTERS ? List.of(TOO_LONG) : List.of());
    }

    /** The best paths of all, so many, before caps choose from them. */
    static TraceCypher uncapped(TraceRequest request, boolean joined, int maxHops, int k) {
        TraceCypher form = of(request, joined, maxHops, k);
        form.parameters().put("offset", 0);
        return request.ownedBy() == null ? form : form.with(OWNED);
    }

    /**
     * The same with the data's sources that may rest on others; without them each counts by its own origin.
     *
     * @param shared the origins that such a source counts as, by its id
     */
    TraceCypher counting(Map<String, List<String>> shared) {
        parameters.replace(CypherParameters.SHARED, shared);
        return this;
    }

    /** The same with one more note. */
    TraceCypher with(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return new TraceCypher(cypher, parameters, more);
    }

    /** The same without the paths whose join is none of {@code $joins}. */
    private static String leavingOut(String form) {
        String joins = CypherFiles.getStatement(JOINS);
        String judged =
                joins.substring(joins.indexOf(BEFORE_JOINS) + BEFORE_JOINS.length(), joins.indexOf(BEHIND_JOINS));
        int columns = form.indexOf(COLUMNS);
        return form.substring(0, columns) + "\n" + judged + form.substring(columns);
    }

    /** The same where a source that may rest on another is one with it. */
    private static String countingOnce(String form) {
        String counted = CypherFiles.getStatement(SHARED);
        return form.replace(COUNTED, counted.substring(counted.indexOf(BEFORE_SHARED) + BEFORE_SHARED.length()) + "\n");
    }

    private static String plain(int maxHops) {
        return CypherFiles.getStatement(STATEMENT).replace(BOUND, "{1," + maxHops + "}");
    }

    private static String joined(String name, int maxHops) {
        String whole = CypherFiles.getStatement(name);
        int beyond = whole.indexOf(STEP + (maxHops + 1) + "\n");
        if (beyond < 0) {
            return whole;
        }
        String behind = whole.substring(whole.indexOf(BEHIND_STEPS));
        return whole.substring(0, beyond) + behind.replace(LEFT_BY_STEP + MOST_STEPS, LEFT_BY_STEP + maxHops);
    }
}
