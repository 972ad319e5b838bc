package spoor.ingest.hand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Service;
import spoor.capture.Captured;
import spoor.capture.Captures;
import spoor.ingest.job.About;
import spoor.ingest.job.ImportRequest;
import spoor.ingest.job.Imports;
import spoor.ingest.read.LimitedJson;
import spoor.model.BadInput;
import spoor.model.Conflict;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.RelationType;
import spoor.people.Caller;
import spoor.store.Actor;
import spoor.store.StoreState;

/**
 * Keeps what people enter by hand, and has it imported: each change orders an import of the person's dataset, which reads
 * all that is entered in it. Safe for use by any thread.
 */
@Service
public class EnteredClaims {

    private static final int MOST = 5_000;

    private final ClaimStore store;
    private final Imports imports;
    private final StoreState state;
    private final Captures captures;
    private final Clock clock = Clock.systemUTC();
    private final ClaimRules rules = new ClaimRules(clock);

    EnteredClaims(ClaimStore store, Imports imports, StoreState state, Captures captures) {
        this.captures = captures;
        this.store = store;
        this.imports = imports;
        this.state = state;
    }

    /**
     * Enters a claim.
     *
     * @param dryRun only look whether it can be entered
     * @throws BadInput naming the field that is wrong
     * @throws LimitReached if the dataset holds too many
     */
    public EnteredClaim enter(ClaimDraft draft, Caller caller, boolean dryRun) {
        state.requireReady();
        HandDataset dataset = HandDataset.of(caller);
        EnteredClaim claim = claim(UUID.randomUUID().toString(), 1, draft, dataset, caller);
        if (dryRun) {
            return claim;
        }
        if (store.count(dataset.id()) >= MOST) {
            throw new LimitReached("claims.tooMany", "You have entered %d claims; import a file for more.", MOST);
        }
        return keep(claim, dataset, caller);
    }

    /**
     * Enters a claim anew, one that was taken back too; the earlier versions stay as its history.
     *
     * @param version that was read
     * @throws NotFound if the caller has no such claim
     * @throws Conflict if it was changed meanwhile
     */
    public EnteredClaim change(String id, long version, ClaimDraft draft, Caller caller) {
        state.requireReady();
        EnteredClaim before = own(id, caller).getFirst();
        if (before.version() != version) {
            throw new Conflict("claim.changed", "This claim was changed meanwhile; open it again.");
        }
        HandDataset dataset = HandDataset.of(caller);
        EnteredClaim after = claim(id, version + 1, draft, dataset, caller);
        EnteredClaim kept = keep(after, dataset, caller);
        followSource(before, after, caller);
        return kept;
    }

    /**
     * Takes a claim back: what it says goes from the graph, its history stays.
     *
     * @throws NotFound if the caller has no such claim
     */
    public EnteredClaim withdraw(String id, Caller caller) {
        state.requireReady();
        EnteredClaim before = own(id, caller).getFirst();
        if (before.withdrawn()) {
            return before;
        }
        return keep(withdrawn(before, caller), HandDataset.of(caller), caller);
    }

    EnteredClaim withdrawn(EnteredClaim before, Caller caller) {
        return new EnteredClaim(
                before.id(),
                before.version() + 1,
                true,
                caller.name(),
                now(),
                before.dataset(),
                before.relation(),
                before.from(),
                before.to(),
                before.draft(),
                null);
    }

    /**
     * Attaches a captured file to the document of a claim.
     *
     * @throws NotFound if the caller has no such claim
     * @throws BadInput if the file is of no kind that is kept, or is damaged
     */
    public Captured capture(String id, @Nullable String name, InputStream content, Caller caller) {
        state.requireReady();
        EnteredClaim claim = own(id, caller).getFirst();
        String url = Objects.requireNonNull(claim.draft().source()).url();
        String source = CitedDocuments.idOf(claim.dataset(), claim);
        return captures.attach(source, claim.dataset(), url == null ? "" : url, name, content, caller);
    }

    /** Another address of the document makes it another source; what was captured of it follows, unless others cite it. */
    private void followSource(EnteredClaim before, EnteredClaim after, Caller caller) {
        String from = CitedDocuments.idOf(before.dataset(), before);
        String to = CitedDocuments.idOf(after.dataset(), after);
        if (!from.equals(to) && !captures.list(List.of(from)).isEmpty() && isCitedNoMore(from, after.dataset())) {
            captures.move(from, to, after.dataset(), caller.actor());
        }
    }

    private boolean isCitedNoMore(String source, String dataset) {
        return store.listLive(dataset).stream()
                .noneMatch(claim -> CitedDocuments.idOf(dataset, claim).equals(source));
    }

    /** What the caller entered, the newest version of each, the last changed first. */
    public List<EnteredClaim> list(Caller caller, int offset, int limit) {
        state.requireReady();
        return store.listCurrent(HandDataset.of(caller).id(), offset, limit);
    }

    /**
     * All versions of a claim, the newest first.
     *
     * @throws NotFound if the caller has no such claim
     */
    public List<EnteredClaim> getVersions(String id, Caller caller) {
        state.requireReady();
        return own(id, caller);
    }

    /** How far the import of a version is: waiting, visible or failed. */
    public String stateOf(EnteredClaim claim) {
        String job = claim.job();
        if (job == null) {
            return "waiting";
        }
        try {
            return switch (imports.getStatus(job).state()) {
                case "running" -> "waiting";
                case "done" -> claim.withdrawn() || store.isInGraph(claim) ? "visible" : "failed";
                default -> "failed";
            };
        } catch (NotFound e) {
            return "visible";
        }
    }

    /** Orders for a dataset's claims the import that they lack, which reads all of them. */
    void orderAnew(List<EnteredClaim> claims) {
        EnteredClaim last = claims.getLast();
        String job = order(last, HandDataset.of(last));
        for (EnteredClaim claim : claims) {
            store.noteOrder(Actor.SPOOR, claim.key(), job);
        }
    }

    private List<EnteredClaim> own(String id, Caller caller) {
        List<EnteredClaim> versions = store.listVersions(id);
        if (versions.isEmpty()
                || !versions.getFirst().dataset().equals(HandDataset.of(caller).id())) {
            throw new NotFound("claim.unknown", "You have no such claim; it may be gone with its dataset.");
        }
        return versions;
    }

    EnteredClaim claim(String id, long version, ClaimDraft draft, HandDataset dataset, Caller caller) {
        rules.require(draft);
        String said = dataset.id() + "/" + id;
        EndName from = end(draft.from(), said + "/from", "from");
        ClaimDraft.Fact fact = draft.fact();
        if (fact != null) {
            FactRules.requireFitting(fact, from);
            // Each version by itself: what says it may be of another kind, or of another entity, than before.
            said = said + "/" + version;
        }
        EndName to = fact == null ? relationEnd(draft, said, from) : null;
        return new EnteredClaim(id, version, false, caller.name(), now(), dataset.id(), said, from, to, draft, null);
    }

    private EndName relationEnd(ClaimDraft draft, String relation, EndName from) {
        EndName to = end(draft.to(), relation + "/to", "to");
        ClaimRules.requireFitting(RelationType.requireType(String.valueOf(draft.relation())), from, to);
        requireComponents(draft);
        return to;
    }

    private EndName end(ClaimDraft.@Nullable End end, String made, String field) {
        ClaimDraft.End said = Objects.requireNonNull(end);
        String id = said.id();
        if (id == null) {
            return new EndName(made, String.valueOf(said.label()), String.valueOf(said.name()), true);
        }
        EndName found = store.findEnds(List.of(id)).get(id);
        if (found == null) {
            throw ClaimRules.in(
                    field, new BadInput("claim.end", "There is no entity '%s' (any more); choose another.", id));
        }
        return new EndName(id, found.label(), found.name(), id.equals(made));
    }

    private void requireComponents(ClaimDraft draft) {
        List<String> ids = draft.components();
        Map<String, EndName> found = ids.isEmpty() ? Map.of() : store.findEnds(ids);
        for (String id : ids) {
            EndName component = found.get(id);
            if (component == null || !component.label().equals("Component")) {
                throw ClaimRules.in(
                        "components",
                        new BadInput("claim.component", "There is no component '%s' (any more); choose another.", id));
            }
        }
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** @throws spoor.model.Busy if no more imports can wait */
    void requireRoom() {
        state.requireReady();
        imports.requireRoom();
    }

    private EnteredClaim keep(EnteredClaim claim, HandDataset dataset, Caller caller) {
        return keep(claim, dataset, caller, _ -> {});
    }

    /** @param beside writes something else in the same transaction */
    EnteredClaim keep(EnteredClaim claim, HandDataset dataset, Caller caller, Consumer<TransactionContext> beside) {
        Actor actor = caller.actor();
        imports.requireRoom();
        store.keep(actor, claim, caller.id(), beside);
        String job = order(claim, dataset);
        store.noteOrder(actor, claim.key(), job);
        return claim.orderedBy(job);
    }

    /** The file only says for which change it is ordered, so that each change is an import of its own. */
    private String order(EnteredClaim claim, HandDataset dataset) {
        ImportRequest request = new ImportRequest(ClaimFormat.NAME, dataset.id(), "", false, true, false)
                .about(new About(dataset.name(), null, null, null, null));
        String file = LimitedJson.MAPPER.writeValueAsString(Map.of("claim", claim.key()));
        try {
            return imports.submit(
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), claim.inWords(), request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
