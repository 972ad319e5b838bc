package spoor.cases.book;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import spoor.cases.CaseRemoved;
import spoor.cases.CaseService;
import spoor.files.AttachedFiles;
import spoor.model.Conflict;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.Refused;
import spoor.model.Sha256;
import spoor.people.Caller;
import spoor.snapshot.Snapshots;
import spoor.store.Actor;

/**
 * Collects in investigations, and keeps what was checked, asked and attached. Who may not read an investigation is told
 * that there is none. Safe for use by any thread.
 */
@Service
public class CasebookService {

    static final int MOST_ITEMS = 1_000;
    static final int MOST_RELATIONS = 5_000;
    static final int MOST_CHECKS = 100;
    static final int MOST_REPLIES = 500;
    static final int MOST_ENTRIES = 100;
    static final int MOST_ATTACHMENTS = 200;
    static final int MOST_TABLES = 50;

    /** Largest attached file, in bytes. */
    public static final int LARGEST_FILE = 10_000_000;

    /** Most bytes of all attached files of one investigation. */
    static final long MOST_BYTES = 50_000_000;

    private static final int TRIES = 5;

    private final CaseService cases;
    private final CasebookStore store;
    private final AttachedFiles files;
    private final Snapshots snapshots;
    private final Clock clock = Clock.systemUTC();

    CasebookService(CaseService cases, CasebookStore store, AttachedFiles files, Snapshots snapshots) {
        this.cases = cases;
        this.store = store;
        this.files = files;
        this.snapshots = snapshots;
    }

    /** What is collected, beside what the data state now. */
    public CasebookView view(String id, Caller caller) {
        cases.requireReadable(id, caller);
        return view(store.read(id), cases.mayWrite(id, caller));
    }

    private CasebookView view(CasebookStore.Kept kept, boolean mayWrite) {
        return new Viewing(kept.book(), now()).view(kept.version(), mayWrite);
    }

    private GraphNow now() {
        return new GraphNow(snapshots.current());
    }

    /** As it is kept, for exports and dossiers. */
    public Casebook read(String id, Caller caller) {
        cases.requireReadable(id, caller);
        return store.read(id).book();
    }

    /**
     * Collects a path, a hop or an entity; nothing if it is there already. Overwrites nothing, and so needs no version.
     *
     * @throws NotFound if the data have one of the ids no more
     */
    public CasebookView collect(String id, CollectDraft draft, Caller caller) {
        cases.requireWritable(id, caller);
        GraphNow now = now();
        Collected item = new Collected(
                UUID.randomUUID().toString(), draft.nodes(), draft.hops(), draft.note(), draft.tags(), mark(caller));
        SortedMap<String, Stated> nodes = statedNodes(item, now);
        SortedMap<String, Stated> relations = statedRelations(item, now);
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            CasebookStore.Kept kept = store.read(id);
            if (kept.book().items().stream().anyMatch(each -> each.sameAs(item.nodes(), item.hops()))) {
                return view(kept, true);
            }
            Casebook more = kept.book().with(item, relations, nodes);
            requireRoom("items", more.items().size(), MOST_ITEMS);
            requireRoom("relations", more.relations().size(), MOST_RELATIONS);
            if (store.keep(id, kept.version(), more, caller.actor())) {
                return view(new CasebookStore.Kept(kept.version() + 1, more), true);
            }
        }
        throw changed();
    }

    private static SortedMap<String, Stated> statedNodes(Collected item, GraphNow now) {
        SortedMap<String, Stated> nodes = new TreeMap<>();
        for (String node : item.nodes()) {
            nodes.put(node, now.findNode(node).orElseThrow(() -> unknownEntity(node)));
        }
        return nodes;
    }

    private static NotFound unknownEntity(String id) {
        return new NotFound("casebook.entity", "The data have no entity '%s' (any more).", id);
    }

    private static SortedMap<String, Stated> statedRelations(Collected item, GraphNow now) {
        List<String> ids = item.relations().toList();
        SortedMap<String, Stated> found = now.relations(ids);
        ids.stream().filter(each -> !found.containsKey(each)).findFirst().ifPresent(gone -> {
            throw new NotFound("casebook.relation", "The data have no relation '%s' (any more); ask again.", gone);
        });
        return found;
    }

    /** Writes another note and other tags on what is collected. */
    public CasebookView note(String id, String item, NoteDraft draft, Caller caller) {
        return change(id, draft.version(), caller, (book, _) -> {
            requireItem(book, item);
            return book.replacing(item, each -> each.noted(draft.note(), draft.tags()));
        });
    }

    /** Takes something out again; the checks of its relations stay, should they be collected again. */
    public CasebookView remove(String id, String item, long version, Caller caller) {
        return change(id, version, caller, (book, _) -> {
            requireItem(book, item);
            return book.without(item);
        });
    }

    private static void requireItem(Casebook book, String item) {
        if (book.findItem(item).isEmpty()) {
            throw new NotFound("casebook.item", "That is not in the investigation (any more).");
        }
    }

    /**
     * Writes down that a relation was checked; what was written before stays.
     *
     * @throws Refused if the investigation asks for a second person and the caller collected it
     * @throws Conflict if the data state something else than the caller has seen
     */
    public CasebookView check(String id, CheckDraft draft, Caller caller) {
        return change(id, draft.version(), caller, (book, now) -> {
            Stated collected = Optional.ofNullable(book.relations().get(draft.relation()))
                    .orElseThrow(() -> new NotFound("casebook.item", "That is not in the investigation (any more)."));
            if (book.secondPerson() && book.isCollectedBy(caller.id(), draft.relation())) {
                throw new Refused(
                        "casebook.secondPerson",
                        "You collected this yourself, and the investigation asks for somebody else to check it.");
            }
            CasebookView.RelationView seen = new Viewing(book, now).relation(draft.relation(), collected);
            if (seen.gone()) {
                throw new Conflict(
                        "casebook.gone", "The data have this relation no more, so there is nothing to check.");
            }
            if (!seen.stated().hash().equals(draft.hash())) {
                throw new Conflict(
                        "casebook.otherData",
                        "The data now state something else than you have seen; read it again before you check it.");
            }
            requireRoom("checks", seen.history().size() + 1, MOST_CHECKS);
            requireRoom("relations", book.checks().size() + 1, 2 * MOST_RELATIONS);
            return book.checked(draft.relation(), new Check(draft.state(), draft.note(), mark(caller), seen.stated()));
        });
    }

    /**
     * Says whether who collected a hop may not be the one who checks it; its owner says it.
     *
     * @throws Conflict where people do not sign in, so that nobody can tell two of them apart
     */
    public CasebookView rule(String id, RuleDraft draft, Caller caller) {
        cases.requireOwner(id, caller);
        if (draft.secondPerson() && caller.isLocal()) {
            throw new Conflict("casebook.local", "This Spoor cannot tell two people apart (spoor.security=local).");
        }
        return change(id, draft.version(), caller, (book, _) -> book.withRule(draft.secondPerson()));
    }

    /** Writes down that somebody was asked, what they answered, or that they must not be named. */
    public CasebookView reply(String id, ReplyDraft draft, Caller caller) {
        return change(id, draft.version(), caller, (book, now) -> {
            List<Reply> replies = new ArrayList<>(book.replies());
            int at = indexOf(replies, draft.entity());
            Reply.Entry entry = draft.entry(mark(caller));
            if (at < 0) {
                Stated stated = now.findNode(draft.entity()).orElseThrow(() -> unknownEntity(draft.entity()));
                requireRoom("replies", replies.size() + 1, MOST_REPLIES);
                int number = 1 + replies.stream().mapToInt(Reply::number).max().orElse(0);
                replies.add(new Reply(draft.entity(), stated.text("name"), number, List.of(entry)));
            } else {
                Reply before = replies.get(at);
                requireRoom("entries", before.entries().size() + 1, MOST_ENTRIES);
                replies.set(
                        at,
                        new Reply(
                                before.entity(),
                                before.name(),
                                before.number(),
                                Casebook.appended(before.entries(), entry)));
            }
            return book.withReplies(List.copyOf(replies));
        });
    }

    private static int indexOf(List<Reply> replies, String entity) {
        for (int i = 0; i < replies.size(); i++) {
            if (replies.get(i).entity().equals(entity)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Lays a table of declarations into the dossier; nothing if the same question is there already. Overwrites nothing, and so needs no
     * version.
     */
    public CasebookView layTable(String id, TableDraft draft, Caller caller) {
        cases.requireWritable(id, caller);
        KeptTable table =
                new KeptTable(UUID.randomUUID().toString(), draft.what(), draft.asked(), draft.caption(), mark(caller));
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            CasebookStore.Kept kept = store.read(id);
            if (kept.book().tables().stream()
                    .anyMatch(each ->
                            each.what().equals(table.what()) && each.question().equals(table.question()))) {
                return view(kept, true);
            }
            Casebook more = kept.book().withTables(Casebook.appended(kept.book().tables(), table));
            requireRoom("tables", more.tables().size(), MOST_TABLES);
            if (store.keep(id, kept.version(), more, caller.actor())) {
                return view(new CasebookStore.Kept(kept.version() + 1, more), true);
            }
        }
        throw changed();
    }

    /** Takes a table out again. */
    public CasebookView removeTable(String id, String table, long version, Caller caller) {
        return change(id, version, caller, (book, _) -> {
            List<KeptTable> left = book.tables().stream()
                    .filter(each -> !each.id().equals(table))
                    .toList();
            if (left.size() == book.tables().size()) {
                throw new NotFound("casebook.item", "That is not in the investigation (any more).");
            }
            return book.withTables(left);
        });
    }

    /** Attaches a link. */
    public CasebookView attachLink(String id, LinkDraft draft, Caller caller) {
        AttachedItem item = new AttachedItem(
                UUID.randomUUID().toString(),
                draft.name().isEmpty() ? draft.url() : draft.name(),
                draft.url(),
                0,
                "",
                draft.note(),
                mark(caller));
        return change(id, draft.version(), caller, (book, _) -> attached(book, item));
    }

    /**
     * Attaches a file.
     *
     * @throws LimitReached if it is too large, or too much is attached
     */
    public CasebookView attachFile(String id, String name, byte[] content, String note, long version, Caller caller) {
        cases.requireWritable(id, caller);
        requireSize(content.length);
        AttachedItem item = new AttachedItem(
                UUID.randomUUID().toString(),
                name,
                "",
                content.length,
                Sha256.hex(content),
                Drafts.text("note", note, Drafts.LONGEST_NOTE),
                mark(caller));
        return files.keep(
                List.of(content),
                Set.of(item.sha256()),
                () -> change(id, version, caller, (book, _) -> attached(book, item)));
    }

    /**
     * That a file of this size may be attached.
     *
     * @throws LimitReached if it may not
     */
    public static void requireSize(long bytes) {
        if (bytes > LARGEST_FILE) {
            throw new LimitReached(
                    "attachment.tooLarge",
                    "An attached file may have %,d bytes, not %,d; attach a link to it instead.",
                    LARGEST_FILE,
                    bytes);
        }
    }

    private static Casebook attached(Casebook book, AttachedItem item) {
        List<AttachedItem> all = Casebook.appended(book.attachments(), item);
        requireRoom("attachments", all.size(), MOST_ATTACHMENTS);
        requireTotal(all.stream().mapToLong(AttachedItem::bytes).sum());
        return book.withAttachments(all);
    }

    static void requireTotal(long bytes) {
        if (bytes > MOST_BYTES) {
            throw new LimitReached(
                    "attachment.tooMuch",
                    "The files attached to an investigation may have %,d bytes together, not %,d; remove some first.",
                    MOST_BYTES,
                    bytes);
        }
    }

    /** An attached file and its content. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record AttachedFile(AttachedItem item, byte[] content) {}

    /**
     * One of the attached files.
     *
     * @throws NotFound if there is no such file
     */
    public AttachedFile getFile(String id, String attachment, Caller caller) {
        cases.requireReadable(id, caller);
        AttachedItem item = store.read(id).book().attachments().stream()
                .filter(each -> each.id().equals(attachment) && each.holdsFile())
                .findFirst()
                .orElseThrow(CasebookService::noAttachment);
        return new AttachedFile(item, files.read(item.sha256(), item.name()));
    }

    /** Takes an attached file or link away; a file that is attached nowhere else is deleted. */
    public CasebookView detach(String id, String attachment, long version, Caller caller) {
        List<AttachedItem> removed = new ArrayList<>();
        CasebookView view = change(id, version, caller, (book, _) -> {
            removed.clear();
            List<AttachedItem> left = new ArrayList<>(book.attachments());
            left.removeIf(each -> each.id().equals(attachment) && removed.add(each));
            if (removed.isEmpty()) {
                throw noAttachment();
            }
            return book.withAttachments(List.copyOf(left));
        });
        removed.stream().filter(AttachedItem::holdsFile).forEach(each -> files.removeUnused(Set.of(each.sha256())));
        return view;
    }

    private static NotFound noAttachment() {
        return new NotFound("attachment.unknown", "That is not attached to the investigation (any more).");
    }

    /** What was collected goes with the investigation. */
    @EventListener
    void remove(CaseRemoved removed) {
        Set<String> gone = store.read(removed.id()).book().files();
        store.remove(removed.id(), Actor.SPOOR);
        files.removeUnused(gone);
    }

    /** Keeps a whole casebook in a new investigation, with its files. */
    CasebookView fill(String id, Casebook book, Stream<byte[]> contents, Caller caller) {
        return files.keep(contents.toList(), book.files(), () -> change(id, 0, caller, (_, _) -> book));
    }

    /** The contents of the attached files, each once. */
    SortedMap<String, byte[]> contents(Casebook book) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        book.attachments().stream()
                .filter(AttachedItem::holdsFile)
                .forEach(each -> contents.computeIfAbsent(each.sha256(), _ -> files.read(each.sha256(), each.name())));
        return contents;
    }

    private CasebookView change(String id, long version, Caller caller, BiFunction<Casebook, GraphNow, Casebook> work) {
        cases.requireWritable(id, caller);
        CasebookStore.Kept kept = store.read(id);
        if (kept.version() != version) {
            throw changed();
        }
        Casebook after = work.apply(kept.book(), now());
        if (!store.keep(id, version, after, caller.actor())) {
            throw changed();
        }
        return view(new CasebookStore.Kept(version + 1, after), true);
    }

    private static Conflict changed() {
        return new Conflict(
                "casebook.changed",
                "Somebody else has changed what is collected meanwhile; read it again and repeat your change.");
    }

    static void requireRoom(String what, int wanted, int most) {
        if (wanted > most) {
            throw new LimitReached(
                    "casebook.full",
                    "An investigation has room for %,d of '%s'; remove some first, or begin another investigation.",
                    most,
                    what);
        }
    }

    Mark mark(Caller caller) {
        return Mark.of(caller, clock.instant());
    }
}
