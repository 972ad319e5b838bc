package spoor.identity.decision;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.Conflict;
import spoor.model.Decision;
import spoor.model.NotFound;
import spoor.model.SpoorException;
import spoor.snapshot.Snapshots;
import spoor.store.Actor;
import spoor.store.StoreChanges;
import spoor.store.StoreState;
import spoor.store.StoreWrites;
import spoor.store.WriteLog;
import spoor.store.Written;

/**
 * Decides and withdraws. Each is one transaction with all that follows from it, a batch is one for each {@value #CHUNK}
 * pairs; when it returns, traces show it. Safe for use by any thread.
 */
@Service
public class Decisions {

    private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int CHUNK = 500;

    private final StoreWrites writes;
    private final WriteLog log;
    private final Snapshots snapshots;
    private final StoreState state;
    private final DecisionTimes times = new DecisionTimes(Clock.systemUTC());

    Decisions(StoreWrites writes, WriteLog log, Snapshots snapshots, StoreState state) {
        this.writes = writes;
        this.log = log;
        this.snapshots = snapshots;
        this.state = state;
    }

    /**
     * Decides on one pair, in the place of what was decided of it before if the draft names that.
     *
     * @param by who decides
     * @throws NotFound if one of both is not there
     * @throws Conflict if it contradicts other decisions, or somebody has decided on this pair; the detail
     *     {@code decisions} names them
     */
    public Decision decide(DecisionDraft draft, String by) {
        state.requireReady();
        WantedDecision wish = WantedDecision.of(draft, times, by);
        Decision made = write(by, List.of(draft.left(), draft.right()), (store, around) -> {
            around.knowClasses(store.classes(List.of(draft)));
            DecisionOutcome outcome = new Deciding(around).decide(wish);
            return outcome.requireMade();
        });
        show();
        return made;
    }

    /**
     * Decides on many pairs of which nothing was decided before; what is in the way of one does not stop the others.
     *
     * @param by who decides
     */
    public BatchResult decide(BatchDraft draft, String by) {
        state.requireReady();
        String given = DecisionDraft.find("batch", draft.batch(), DecisionDraft.LONGEST_NAME);
        String batch = given == null ? WantedDecision.newId("batch-") : given;
        List<WantedDecision> wishes = draft.pairs().stream()
                .map(pair -> WantedDecision.of(draft.of(pair, batch), times, by))
                .toList();
        List<BatchResult.Refused> refused = new ArrayList<>();
        inChunks(wishes, chunk -> refused.addAll(decide(by, chunk)));
        return new BatchResult(batch, wishes.size() - refused.size(), refused);
    }

    private List<BatchResult.Refused> decide(String by, List<WantedDecision> wishes) {
        Set<String> ids = new LinkedHashSet<>();
        wishes.forEach(
                wish -> ids.addAll(List.of(wish.draft().left(), wish.draft().right())));
        return write(by, ids, (store, around) -> {
            List<BatchResult.Refused> refused = new ArrayList<>();
            around.knowClasses(
                    store.classes(wishes.stream().map(WantedDecision::draft).toList()));
            Deciding deciding = new Deciding(around);
            for (WantedDecision wish : wishes) {
                Objection objection = deciding.decide(wish).objection();
                if (objection != null) {
                    refused.add(BatchResult.Refused.of(wish.draft(), objection));
                }
            }
            return refused;
        });
    }

    /**
     * Withdraws a decision; the pair is undecided after that.
     *
     * @param by who withdraws
     * @return what was written
     * @throws NotFound if there is none with this id
     * @throws Conflict if it holds no longer; the detail {@code decisions} names what superseded it
     */
    public Decision withdraw(String id, String reason, String by) {
        state.requireReady();
        String why = requireReason(reason);
        String withdrawal = WantedDecision.newId("dec-");
        String at = times.next();
        Decision made = writes.write(new Actor(by), LONGEST, transaction -> {
            DecisionStore store = DecisionStore.lock(transaction);
            Decision former = requireLive(store, id);
            RelevantDecisions around = store.read(List.of(former.left(), former.right()));
            Decision written = WantedDecision.withdrawal(former, withdrawal, at, by, why);
            around.add(written, false);
            return new Written<>(written, store.write(around));
        });
        show();
        return made;
    }

    private static Decision requireLive(DecisionStore store, String id) {
        Decision former = store.listDecisions(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "decision.unknown",
                        "There is no decision '%s'; take an id from GET /api/identity/decisions.",
                        id));
        if (!former.live()) {
            throw new Conflict("decision.over", "This decision holds no longer, so it cannot be withdrawn.")
                    .with("decisions", store.listSuperseding(id));
        }
        return former;
    }

    /**
     * Withdraws what is live of a batch.
     *
     * @param by who withdraws
     * @return how many decisions were withdrawn
     * @throws NotFound if nothing was ever decided under this id
     */
    public int withdrawBatch(String batch, String reason, String by) {
        state.requireReady();
        String why = requireReason(reason);
        List<String> ids = new ArrayList<>();
        writes.write(new Actor(by), LONGEST, transaction -> {
            ids.clear();
            Record row = DecisionStore.lock(transaction)
                    .list("batch-decisions", Map.of("batch", batch))
                    .getFirst();
            if (row.get("decided").asLong() == 0) {
                throw new NotFound("batch.unknown", "There is no batch '%s' of decisions.", batch);
            }
            ids.addAll(row.get("ids").asList(Value::asString));
            return new Written<>(ids, StoreChanges.NONE);
        });
        List<Integer> counts = new ArrayList<>();
        inChunks(ids, chunk -> counts.add(withdrawAll(chunk, why, by)));
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private int withdrawAll(List<String> ids, String reason, String by) {
        return writes.write(new Actor(by), LONGEST, transaction -> {
            DecisionStore store = DecisionStore.lock(transaction);
            List<Decision> live =
                    store.listDecisions(ids).stream().filter(Decision::live).toList();
            Set<String> ends = new LinkedHashSet<>();
            live.forEach(one -> ends.addAll(List.of(one.left(), one.right())));
            RelevantDecisions around = store.read(ends);
            live.forEach(one -> around.add(
                    WantedDecision.withdrawal(one, WantedDecision.newId("dec-"), times.next(), by, reason), false));
            return new Written<>(live.size(), store.write(around));
        });
    }

    /** The time that a decision made now would have. */
    String now() {
        return times.next();
    }

    /** Does what decides in many transactions; after it, traces show all of them. */
    void whileWriting(Runnable work) {
        log.begin();
        try {
            work.run();
        } finally {
            log.end();
        }
        show();
    }

    /** Brings lines of a file in, in one transaction. */
    void bringIn(List<FileBooks.Line> lines, FileBooks books, String by) {
        if (!lines.isEmpty()) {
            List<FileBooks.Line> theirs =
                    lines.stream().map(line -> line.broughtInBy(by)).toList();
            Set<String> ids = new LinkedHashSet<>();
            lines.forEach(line ->
                    ids.addAll(List.of(line.decision().left(), line.decision().right())));
            books.add(write(
                    by, ids, (store, around) -> new BringingIn(store, around, theirs, books.held()).bringIn(theirs)));
        }
    }

    /**
     * A name by which somebody decides, in its bare form.
     *
     * @throws BadInput if it is empty or too long
     */
    public static String requireName(String name) {
        return DecisionDraft.require("by", name, DecisionDraft.LONGEST_NAME);
    }

    private static String requireReason(String reason) {
        String why = reason.strip();
        if (why.length() > DecisionDraft.LONGEST_REASON) {
            throw new BadInput("decision.long", "'reason' may have %d characters.", DecisionDraft.LONGEST_REASON);
        }
        return why;
    }

    private <T> T write(String by, Collection<String> ids, BiFunction<DecisionStore, RelevantDecisions, T> work) {
        return writes.write(new Actor(by), LONGEST, transaction -> {
            DecisionStore store = DecisionStore.lock(transaction);
            RelevantDecisions around = store.read(ids);
            T value = work.apply(store, around);
            return new Written<>(value, store.write(around));
        });
    }

    private <T> void inChunks(List<T> all, Consumer<List<T>> work) {
        whileWriting(() -> {
            for (int i = 0; i < all.size(); i += CHUNK) {
                work.accept(all.subList(i, Math.min(i + CHUNK, all.size())));
            }
        });
    }

    /** Traces show what was decided before anybody is told that it is; if that fails now, a little later. */
    private void show() {
        try {
            snapshots.catchUp();
        } catch (SpoorException | Neo4jException e) {
            LOG.warn("The graph will show what was decided later: {}", e.getMessage());
        }
    }
}
