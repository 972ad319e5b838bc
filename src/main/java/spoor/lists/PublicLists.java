package spoor.lists;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import spoor.ingest.job.About;
import spoor.ingest.job.ImportRequest;
import spoor.ingest.job.ImportStatus;
import spoor.ingest.job.Imports;
import spoor.lists.ListStatus.Stage;
import spoor.lists.ListStore.Known;
import spoor.lists.catalogue.Catalogue;
import spoor.lists.catalogue.PublicList;
import spoor.lists.fetch.FetchSettings;
import spoor.model.Conflict;
import spoor.model.NotFound;
import spoor.model.Refused;
import spoor.model.SpoorException;
import spoor.store.Actor;
import spoor.store.Leases;
import spoor.threads.Threads;

/**
 * Fetches public lists, has each new version tried and, when somebody or the schedule says so, imported in place of the
 * one before. Of several Spoors one is at a list at a time. Safe for use by any thread.
 */
@Service
public class PublicLists {

    private static final Logger LOG = LoggerFactory.getLogger(PublicLists.class);
    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final String DONE = "done";
    private static final String RUNNING = "running";

    private final Catalogue catalogue;
    private final ListStore store;
    private final ListFiles files;
    private final FetchSettings settings;
    private final Imports imports;
    private final Leases leases;
    private final Threads threads;
    private final Clock clock = Clock.systemUTC();
    private final Set<String> fetching = ConcurrentHashMap.newKeySet();

    PublicLists(
            Catalogue catalogue,
            ListStore store,
            ListFiles files,
            FetchSettings settings,
            Imports imports,
            Leases leases,
            Threads threads) {
        this.catalogue = catalogue;
        this.store = store;
        this.files = files;
        this.settings = settings;
        this.imports = imports;
        this.leases = leases;
        this.threads = threads;
    }

    /** Whether lists may be fetched. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** The catalogue as it is now. */
    public Catalogue.Contents catalogue() {
        return catalogue.read();
    }

    /** All lists of the catalogue, and how they stand. */
    public List<ListStatus> list(Catalogue.Contents contents) {
        Map<String, Known> known = store.list();
        return contents.lists().stream()
                .map(list -> status(list, known.getOrDefault(list.id(), Known.NOTHING)))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound if the catalogue has no such list
     */
    public ListStatus get(String id) {
        return status(require(id), store.get(id));
    }

    private PublicList require(String id) {
        return catalogue
                .read()
                .find(id)
                .orElseThrow(() -> new NotFound("lists.unknown", "The catalogue has no such list."));
    }

    private ListStatus status(PublicList list, Known known) {
        ListState state = settled(known.state());
        ImportStatus trial = state.trial() == null ? null : statusOf(state.trial());
        ListDifference tried = trial != null && trial.state().equals(DONE) ? ListDifference.of(trial) : null;
        return new ListStatus(list, told(state, trial), stage(list, state, trial), known.renewed(), tried);
    }

    /** A trial that failed is the problem, unless there is another. */
    private static ListState told(ListState state, @Nullable ImportStatus trial) {
        if (trial == null || trial.state().equals(DONE) || trial.state().equals(RUNNING)) {
            return state;
        }
        return state.problem() == null ? state.held(problem(trial)) : state;
    }

    private Stage stage(PublicList list, ListState state, @Nullable ImportStatus trial) {
        if (fetching.contains(list.id()) || leases.isElsewhere(lease(list.id()))) {
            return Stage.FETCHING;
        }
        if (state.order() != null) {
            return Stage.IMPORTING;
        }
        if (trial != null && trial.state().equals(RUNNING)) {
            return Stage.TRYING;
        }
        return trial != null && trial.state().equals(DONE) ? Stage.WAITING : Stage.REST;
    }

    private @Nullable ImportStatus statusOf(String job) {
        try {
            return imports.getStatus(job);
        } catch (NotFound forgotten) {
            return null;
        }
    }

    /** With what became of the import that was under way; the same if it goes on, or nobody knows of it any more. */
    private ListState settled(ListState state) {
        ListState.Order order = state.order();
        ImportStatus status = order == null ? null : statusOf(order.job());
        if (order == null || (status != null && status.state().equals(RUNNING))) {
            return state;
        }
        Optional<ListVersion> version = state.find(order.sha256());
        if (status == null || version.isEmpty()) {
            return state.importFailed(new ListProblem("lists.lost", "The import was broken off; order it again."));
        }
        return status.state().equals(DONE)
                ? state.done(version.get()
                        .imported(
                                status.finishedAt() == null ? status.startedAt() : status.finishedAt(),
                                order.job(),
                                ListDifference.of(status)))
                : state.importFailed(problem(status));
    }

    private static ListProblem problem(ImportStatus status) {
        ImportStatus.Failure failure = status.error();
        return failure == null
                ? new ListProblem("lists.cancelled", "It was cancelled.")
                : new ListProblem(failure.code(), failure.message());
    }

    private static String lease(String id) {
        return "list:" + id;
    }

    /**
     * The right to a list, unless somebody is at it. The schedule is for a moment now and then, which is waited for.
     *
     * @throws Conflict if it is being fetched
     */
    private Leases.Lease requireFree(String id) {
        Optional<Leases.Lease> lease = fetching.contains(id) ? Optional.empty() : leases.find(lease(id), MOMENT);
        return lease.orElseThrow(() -> new Conflict("lists.busy", "This list is being fetched already; wait for it."));
    }

    private void requireOn() {
        if (!settings.isOn()) {
            throw new Refused("lists.off", "Lists are not fetched; the operator switches that on with spoor.lists=on.");
        }
    }

    /**
     * Begins to fetch a list, and to try what is new of it; {@link #get} tells how far that is.
     *
     * @param byItself whether Spoor goes on by itself when it was tried
     * @throws Refused if lists are off
     * @throws Conflict if somebody is at it
     */
    public void fetch(String id, boolean byItself) {
        requireOn();
        PublicList list = require(id);
        Leases.Lease lease = requireFree(id);
        try {
            if (get(id).stage() == Stage.IMPORTING) {
                throw new Conflict("lists.importing", "This list is being imported; wait for it.");
            }
            fetching.add(id);
            threads.many("lists").execute(() -> fetchUnder(lease, list, byItself));
        } catch (RuntimeException e) {
            fetching.remove(id);
            lease.close();
            throw e;
        }
    }

    private void fetchUnder(Leases.Lease lease, PublicList list, boolean byItself) {
        try (lease) {
            store.keep(list.id(), fetched(list, settled(store.get(list.id()).state()), byItself));
        } catch (SpoorException | Neo4jException e) {
            LOG.warn("What became of the list '{}' could not be kept: {}", list.id(), e.getMessage());
        } finally {
            fetching.remove(list.id());
        }
    }

    private ListState fetched(PublicList list, ListState before, boolean byItself) {
        String now = clock.instant().toString();
        try {
            ListFiles.Brought brought = files.fetch(list, before.newest());
            ListVersion version = brought.version();
            ListState after = version == null
                    ? before.unchanged(now, brought.etag(), brought.modified())
                    : before.found(now, again(before, version));
            files.keepOnly(list.id(), after.versions());
            if (version == null && isTried(before)) {
                return before.checked(now);
            }
            return after.isCurrent() ? after : tried(list, after, byItself);
        } catch (SpoorException e) {
            LOG.info("The list '{}' could not be fetched: {}", list.id(), e.getMessage());
            return before.failed(now, ListProblem.of(e));
        } catch (IOException e) {
            LOG.warn("The list '{}' could not be written to the data folder: {}", list.id(), e.toString());
            return before.failed(
                    now, new ListProblem("lists.disk", "The file could not be written to the data folder."));
        }
    }

    private boolean isTried(ListState state) {
        ImportStatus trial = state.trial() == null || state.isCurrent() ? null : statusOf(state.trial());
        return trial != null && trial.state().equals(DONE);
    }

    /** A publisher may go back to a version that was there before. */
    private static ListVersion again(ListState before, ListVersion version) {
        return before.find(version.sha256())
                .map(known -> known.named(version.etag(), version.modified()))
                .orElse(version);
    }

    private ListState tried(PublicList list, ListState state, boolean byItself) throws IOException {
        ListVersion newest = state.newest();
        return newest == null ? state : state.tried(submit(list, newest, true), byItself);
    }

    private String submit(PublicList list, ListVersion version, boolean dryRun) throws IOException {
        About about = new About(
                list.name(),
                version.modified() == null ? version.fetchedAt() : version.modified(),
                list.licence(),
                list.publisher(),
                list.page());
        ImportRequest request =
                new ImportRequest(list.format(), list.dataset(), list.mapping(), false, true, dryRun).about(about);
        try (InputStream in = Files.newInputStream(files.file(list.id(), version.sha256()))) {
            return imports.submit(in, list.id(), request);
        }
    }

    /**
     * Imports a version in place of what the list's dataset has.
     *
     * @param sha256 of the version; null for the newest, which has to have been tried
     * @return the job
     * @throws Conflict if somebody is at it, or the newest version was not tried
     * @throws NotFound if there is no such version, or its file is not here
     */
    public String importVersion(String id, @Nullable String sha256) throws IOException {
        requireOn();
        PublicList list = require(id);
        try (Leases.Lease _ = requireFree(id)) {
            ListStatus now = get(id);
            if (now.stage() == Stage.IMPORTING || now.stage() == Stage.TRYING) {
                throw new Conflict("lists.importing", "This list is being imported; wait for it.");
            }
            ListVersion version = sha256 == null ? requireTried(now) : requireKept(now, sha256);
            return order(list, now.state(), version, true);
        }
    }

    private String order(PublicList list, ListState state, ListVersion version, boolean byPerson) throws IOException {
        if (!files.isHere(list.id(), version.sha256())) {
            throw new NotFound(
                    "lists.version.elsewhere",
                    "The file of this version lies with the Spoor that fetched it, or is gone; fetch the list again.");
        }
        String job = submit(list, version, false);
        store.keep(list.id(), state.ordered(new ListState.Order(job, version.sha256(), byPerson)));
        return job;
    }

    private static ListVersion requireTried(ListStatus now) {
        ListVersion newest = now.state().newest();
        if (now.stage() != Stage.WAITING || newest == null) {
            throw new Conflict("lists.untried", "There is no version that was tried; fetch the list first.");
        }
        return newest;
    }

    private static ListVersion requireKept(ListStatus now, String sha256) {
        return now.state()
                .find(sha256)
                .filter(version -> version.importedAt() != null || now.stage() == Stage.WAITING)
                .orElseThrow(() -> new NotFound("lists.version.unknown", "This list has no such version any more."));
    }

    /** Switches the renewal of a list on or off. */
    public void renew(Actor actor, String id, boolean on) {
        requireOn();
        store.renew(actor, require(id).id(), on);
    }

    /**
     * Goes on with a list where something has ended meanwhile.
     *
     * @return the job of an import that was ordered; empty if none was
     */
    Optional<String> goOn(PublicList list) throws IOException {
        Optional<Leases.Lease> free = leases.find(lease(list.id()));
        if (free.isEmpty()) {
            return Optional.empty();
        }
        try (Leases.Lease _ = free.get()) {
            Known known = store.get(list.id());
            ListState settled = settled(known.state());
            if (!settled.equals(known.state())) {
                store.keep(list.id(), settled);
                files.keepOnly(list.id(), settled.versions());
            }
            return settled.byItself() ? judge(list, settled) : Optional.empty();
        }
    }

    /** What a trial of the schedule has shown: import it, or leave that to a person. */
    private Optional<String> judge(PublicList list, ListState state) throws IOException {
        ImportStatus trial = state.trial() == null ? null : statusOf(state.trial());
        if (trial != null && trial.state().equals(RUNNING)) {
            return Optional.empty();
        }
        ListProblem doubt = doubt(state, trial);
        if (doubt != null) {
            store.keep(list.id(), state.held(doubt));
            return Optional.empty();
        }
        return Optional.of(order(list, state, requireNonNull(state.newest()), false));
    }

    /** Why a person has to look at it; null if nobody has. */
    private static @Nullable ListProblem doubt(ListState state, @Nullable ImportStatus trial) {
        if (trial == null || state.newest() == null) {
            return new ListProblem("lists.lost", "The trial was broken off; fetch it again.");
        }
        if (!trial.state().equals(DONE)) {
            return problem(trial);
        }
        if (state.imported() == null) {
            return new ListProblem("lists.first", "The first import of a list is for a person to order.");
        }
        ListDifference difference = ListDifference.of(trial);
        if (difference.isDoubtful()) {
            return new ListProblem(
                    "lists.doubtful",
                    "More than a fifth of the dataset would be gone, or half of the file cannot be used;"
                            + " look at the trial and import it yourself.");
        }
        Approved approved = state.approved();
        return approved != null && difference.isSmallerThan(approved.size())
                ? new ListProblem(
                        "lists.shrunk",
                        "More than a fifth of what the dataset had when a person last looked at it would be gone, bit by"
                                + " bit; look at the trial and import it yourself.")
                : null;
    }
}
