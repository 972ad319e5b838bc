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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.Conflict;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.Refused;
import spoor.people.Caller;
import spoor.people.KnownPeople;
import spoor.people.Role;
import spoor.snapshot.Snapshots;
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
    private final KnownPeople people;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    CaseService(
            CaseRepository cases,
            Snapshots snapshots,
            StoreState state,
            StoreWrites writes,
            KnownPeople people,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.events = events;
        this.cases = cases;
        this.snapshots = snapshots;
        this.state = state;
        this.writes = writes;
        this.people = people;
        this.json = json;
    }

    /** Those that the caller has or that are shared with them by name, the last saved first. */
    public List<CaseSummary> listCases(Caller caller) {
        state.requireReady();
        String now = snapshots.version();
        List<CaseLine> lines = cases.listLines().stream()
                .filter(line -> CaseRights.lists(caller, line))
                .toList();
        CaseNames names = CaseNames.of(people, lines);
        return lines.stream().map(line -> toSummary(line, now, names)).toList();
    }

    /**
     * One.
     *
     * @throws NotFound if there is none with this id, or it is not the caller's business
     */
    public SavedCase getCase(String id, Caller caller) {
        state.requireReady();
        return toSaved(stored(id, caller, CaseRights.READ), snapshots.version());
    }

    /**
     * Keeps a new one.
     *
     * @throws LimitReached if there are too many
     */
    public SavedCase create(CaseDraft draft, Caller caller) {
        state.requireReady();
        if (cases.countCases() >= MOST_CASES) {
            throw new LimitReached("cases.tooMany", "There are %d investigations; delete some first.", MOST_CASES);
        }
        ZonedDateTime now = now();
        return toSaved(cases.create(
                stored(UUID.randomUUID().toString(), null, draft, now).ownedBy(caller)));
    }

    /**
     * Saves one again.
     *
     * @throws Conflict if it was saved by somebody else since the version that the draft names
     */
    public SavedCase update(String id, CaseDraft draft, Caller caller) {
        state.requireReady();
        Long version = draft.version();
        if (version == null) {
            throw new BadInput("case.version", "Send the 'version' that was read, so that nothing is overwritten.");
        }
        StoredCase before = stored(id, caller, CaseRights.SAVE);
        StoredCase next = stored(id, version, draft, before.created()).ownedBy(caller);
        return cases.saveAgain(next, version).map(this::toSaved).orElseThrow(() -> overtaken(stored(id)));
    }

    private SavedCase toSaved(StoredCase justSaved) {
        return toSaved(justSaved, justSaved.dataVersion());
    }

    /** Deletes one; nothing if there is none. */
    public void delete(String id, Caller caller) {
        state.requireReady();
        if (cases.findCase(id).isPresent()) {
            stored(id, caller, CaseRights.OWN);
            writes.keep(caller.actor(), "queries/cases/remove", Map.of("id", id));
            events.publishEvent(new CaseRemoved(id));
        } else if (!caller.isLocal()) {
            throw unknown();
        }
    }

    /**
     * Makes a public link to one; an earlier link stops working.
     *
     * @return the token, which is not shown again
     */
    public String share(String id, Caller caller) {
        ShareToken token = ShareToken.make();
        setShare(id, token.digest(), caller);
        return token.text();
    }

    /** Ends the public link to one. */
    public void endShare(String id, Caller caller) {
        setShare(id, null, caller);
    }

    private void setShare(String id, @Nullable String digest, Caller caller) {
        state.requireReady();
        stored(id, caller, CaseRights.OWN);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("share", digest);
        writes.keep(caller.actor(), "queries/cases/set-share", new HashMap<>(parameters));
    }

    /**
     * Says who else may read one. Who shares one that nobody has becomes its owner.
     *
     * @throws BadInput if it names somebody who is not there
     */
    public SavedCase share(String id, Sharing sharing, Caller caller) {
        state.requireReady();
        StoredCase before = stored(id, caller, CaseRights.OWN);
        if (caller.isLocal()) {
            throw new Conflict("people.local", "This Spoor knows no people to share with (spoor.security=local).");
        }
        if (people.findNames(sharing.people()).size() < sharing.people().size()) {
            throw new BadInput("person.unknown", "Somebody of those named is not there (any more).");
        }
        writes.keep(
                caller.actor(),
                "queries/cases/set-sharing",
                Map.of(
                        "id", id,
                        "owner", caller.id(),
                        "readers", sharing.people(),
                        "link", sharing.link()));
        return toSaved(stored(before.id()), snapshots.version());
    }

    /**
     * What a public link shows.
     *
     * @throws NotFound if the link was never made, or was ended
     */
    public SavedCase getShared(String token) {
        state.requireReady();
        return cases.findShared(new ShareToken(token).digest())
                .map(stored -> toSaved(stored, snapshots.version()))
                .orElseThrow(() -> new NotFound(
                        "case.notShared", "This link leads nowhere (any more); ask its sender for a new one."));
    }

    /**
     * That the caller may read one.
     *
     * @throws NotFound as {@link #getCase}
     */
    public void requireReadable(String id, Caller caller) {
        state.requireReady();
        stored(id, caller, CaseRights.READ);
    }

    /**
     * That the caller may save one.
     *
     * @throws Refused if they may only read it
     */
    public void requireWritable(String id, Caller caller) {
        state.requireReady();
        stored(id, caller, CaseRights.SAVE);
    }

    /** The same of its owner. */
    public void requireOwner(String id, Caller caller) {
        state.requireReady();
        stored(id, caller, CaseRights.OWN);
    }

    /** Whether the caller may save one that they may read. */
    public boolean mayWrite(String id, Caller caller) {
        return CaseRights.of(caller, stored(id)).covers(CaseRights.SAVE) && caller.may(Role.INVESTIGATOR);
    }

    private static Conflict overtaken(StoredCase now) {
        Conflict conflict = new Conflict(
                "case.changed",
                "Somebody else has saved '%s' meanwhile. Open that version, or save yours under a new name.",
                now.title());
        conflict.with("version", versionOf(now.version()));
        return conflict;
    }

    /** Whoever may not even read it is told what they are told of one that is not there. */
    private StoredCase stored(String id, Caller caller, CaseRights wanted) {
        StoredCase stored = stored(id);
        CaseRights rights = CaseRights.of(caller, stored);
        if (!rights.covers(CaseRights.READ)) {
            throw unknown();
        }
        if (!rights.covers(wanted)) {
            throw new Refused(
                    "case.notYours",
                    "This investigation is somebody else's; save yours under a new name, or ask them.");
        }
        return stored;
    }

    private StoredCase stored(String id) {
        return cases.findCase(id).orElseThrow(CaseService::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("case.unknown", "There is no such investigation; somebody may have deleted it.");
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    private StoredCase stored(String id, @Nullable Long version, CaseDraft draft, ZonedDateTime created) {
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
                null,
                null,
                null,
                null);
    }

    private SavedCase toSaved(StoredCase stored, String dataVersionNow) {
        CaseNames names = CaseNames.of(people, stored);
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
                stored.share() != null,
                names.owner(stored.owner()),
                names.readers(stored.readers()),
                Boolean.TRUE.equals(stored.link()));
    }

    private static CaseSummary toSummary(CaseLine stored, String dataVersionNow, CaseNames names) {
        return new CaseSummary(
                stored.id(),
                versionOf(stored.version()),
                stored.title(),
                stored.tags(),
                stored.nodes(),
                !stored.dataVersion().equals(dataVersionNow),
                stored.created().toInstant().toString(),
                stored.updated().toInstant().toString(),
                stored.share() != null,
                names.owner(stored.owner()),
                names.readers(stored.readers()),
                Boolean.TRUE.equals(stored.link()));
    }

    private static long versionOf(@Nullable Long version) {
        return version == null ? 0 : version;
    }
}
