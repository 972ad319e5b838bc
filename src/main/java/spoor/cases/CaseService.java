package spoor.cases;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.Conflict;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.snapshot.Snapshots;
import spoor.store.Actor;
import spoor.store.StoreState;
import spoor.store.StoreWrites;
import tools.jackson.databind.json.JsonMapper;

/** Keeps investigations. Two who save the same one do not overwrite each other: the slower one is told. */
@Service
public class CaseService {

    private static final int MOST_CASES = 1_000;

    private final CaseRepository cases;
    private final Snapshots snapshots;
    private final StoreState state;
    private final StoreWrites writes;
    private final JsonMapper json;
    private final Clock clock = Clock.systemUTC();

    CaseService(CaseRepository cases, Snapshots snapshots, StoreState state, StoreWrites writes, JsonMapper json) {
        this.cases = cases;
        this.snapshots = snapshots;
        this.state = state;
        this.writes = writes;
        this.json = json;
    }

    /** All of them, the last saved first. */
    public List<CaseSummary> listCases() {
        state.requireReady();
        String now = snapshots.version();
        return cases.findAllByOrderByUpdatedDescIdAsc().stream()
                .map(stored -> toSummary(stored, now))
                .toList();
    }

    /**
     * One.
     *
     * @throws NotFound if there is none with this id
     */
    public SavedCase getCase(String id) {
        state.requireReady();
        return toSaved(stored(id), snapshots.version());
    }

    /**
     * Keeps a new one.
     *
     * @throws LimitReached if there are too many
     */
    public SavedCase create(CaseDraft draft) {
        state.requireReady();
        if (cases.count() >= MOST_CASES) {
            throw new LimitReached("cases.tooMany", "There are %d investigations; delete some first.", MOST_CASES);
        }
        return save(toStored(UUID.randomUUID().toString(), null, draft, now(), null));
    }

    /**
     * Saves one again.
     *
     * @throws Conflict if it was saved by somebody else since the version that the draft names
     */
    public SavedCase update(String id, CaseDraft draft) {
        state.requireReady();
        Long version = draft.version();
        if (version == null) {
            throw new BadInput("case.version", "Send the 'version' that was read, so that nothing is overwritten.");
        }
        StoredCase before = stored(id);
        try {
            return save(toStored(id, version, draft, before.created(), before.share()));
        } catch (OptimisticLockingFailureException e) {
            throw overtaken(stored(id));
        }
    }

    private SavedCase save(StoredCase stored) {
        return toSaved(cases.save(stored), stored.dataVersion());
    }

    /** Deletes one; nothing if there is none. */
    public void delete(String id) {
        state.requireReady();
        if (cases.existsById(id)) {
            cases.deleteById(id);
        }
    }

    /**
     * Makes a public link to one; an earlier link stops working.
     *
     * @return the token, which is not shown again
     */
    public String share(String id) {
        ShareToken token = ShareToken.make();
        setShare(id, token.digest());
        return token.text();
    }

    /** Ends the public link to one. */
    public void endShare(String id) {
        setShare(id, null);
    }

    private void setShare(String id, @Nullable String digest) {
        state.requireReady();
        stored(id);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("share", digest);
        writes.keep(Actor.SPOOR, "queries/cases/set-share", new HashMap<>(parameters));
    }

    /**
     * What a public link shows.
     *
     * @throws NotFound if the link was never made, or was ended
     */
    public SavedCase getShared(String token) {
        state.requireReady();
        return cases.findByShare(new ShareToken(token).digest())
                .map(stored -> toSaved(stored, snapshots.version()))
                .orElseThrow(() -> new NotFound(
                        "case.notShared", "This link leads nowhere (any more); ask its sender for a new one."));
    }

    private static Conflict overtaken(StoredCase now) {
        Conflict conflict = new Conflict(
                "case.changed",
                "Somebody else has saved '%s' meanwhile. Open that version, or save yours under a new name.",
                now.title());
        conflict.with("version", versionOf(now.version()));
        return conflict;
    }

    private StoredCase stored(String id) {
        return cases.findById(id).orElseThrow(CaseService::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("case.unknown", "There is no such investigation; somebody may have deleted it.");
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    private StoredCase toStored(
            String id, @Nullable Long version, CaseDraft draft, ZonedDateTime created, @Nullable String share) {
        return new StoredCase(
                id,
                version,
                draft.title(),
                draft.notes(),
                draft.tags(),
                draft.view(),
                json.writeValueAsString(draft.canvas()),
                draft.canvas().nodes().size(),
                snapshots.version(),
                created,
                now(),
                share);
    }

    private SavedCase toSaved(StoredCase stored, String dataVersionNow) {
        return new SavedCase(
                stored.id(),
                versionOf(stored.version()),
                stored.title(),
                stored.notes(),
                stored.tags(),
                stored.view(),
                json.readValue(stored.canvas(), CanvasState.class),
                stored.dataVersion(),
                dataVersionNow,
                stored.created().toInstant().toString(),
                stored.updated().toInstant().toString(),
                stored.share() != null);
    }

    private static CaseSummary toSummary(CaseLine stored, String dataVersionNow) {
        return new CaseSummary(
                stored.id(),
                versionOf(stored.version()),
                stored.title(),
                stored.tags(),
                stored.nodes(),
                !stored.dataVersion().equals(dataVersionNow),
                stored.created().toInstant().toString(),
                stored.updated().toInstant().toString(),
                stored.share() != null);
    }

    private static long versionOf(@Nullable Long version) {
        return version == null ? 0 : version;
    }
}
