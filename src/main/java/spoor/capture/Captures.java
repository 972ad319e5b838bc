package spoor.capture;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import spoor.capture.read.CapturedContent;
import spoor.capture.read.Told;
import spoor.capture.text.CapturedText;
import spoor.capture.text.TextFiles;
import spoor.files.AttachedFiles;
import spoor.files.FileName;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.Unavailable;
import spoor.people.Caller;
import spoor.people.PersonRemoved;
import spoor.people.Role;
import spoor.store.Actor;

/** Captured files of sources. Safe for use by any thread. */
@Service
public class Captures {

    /** Largest captured file, in bytes. */
    public static final long LARGEST = 50_000_000;

    /** Most captured files of one source. */
    static final int MOST = 20;

    /** Most bytes of all captured files together. */
    static final long MOST_BYTES = 20_000_000_000L;

    private final CaptureStore store;
    private final AttachedFiles files;
    private final TextFiles texts;
    private final Clock clock = Clock.systemUTC();

    Captures(CaptureStore store, AttachedFiles files, TextFiles texts) {
        this.store = store;
        this.files = files;
        this.texts = texts;
    }

    /**
     * Attaches a file to a source; the same file twice is once.
     *
     * @param name as the caller calls the file; never a path here
     * @throws NotFound if there is no such source
     * @throws BadInput if the file is of no kind that is kept, or is damaged
     * @throws LimitReached if it is too large, or there are too many
     */
    public Captured attach(String source, @Nullable String name, InputStream content, Caller caller) {
        CaptureStore.Cited cited = store.findSource(source)
                .orElseThrow(() -> new NotFound("source.unknown", "There is no source '%s' (any more).", source));
        return attach(source, cited.dataset(), cited.url(), name, content, caller);
    }

    /** The same for a source that an import is about to bring. */
    public Captured attach(
            String source, String dataset, String url, @Nullable String name, InputStream content, Caller caller) {
        List<Captured> before = store.listOf(List.of(source));
        try (AttachedFiles.Draft draft = files.draft(content, LARGEST)) {
            boolean known = before.stream().anyMatch(each -> each.sha256().equals(draft.sha256()));
            if (!known) {
                requireRoom(before.size(), draft.bytes());
            }
            Captured capture = captured(source, url, name, draft, caller);
            return files.keep(draft, () -> {
                Captured kept = store.keep(caller.actor(), capture, dataset);
                store.fill(caller.actor(), dataset);
                return kept;
            });
        }
    }

    private Captured captured(
            String source, String url, @Nullable String name, AttachedFiles.Draft draft, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Told told = CapturedContent.look(draft.path(), url, now);
        return new Captured(
                UUID.randomUUID().toString(),
                source,
                FileName.plain(name, "captured", told.kind().ending()),
                told.kind().word(),
                draft.bytes(),
                draft.sha256(),
                told.address(),
                told.time().orElse(now).toString(),
                told.witness().word(),
                now.toString(),
                caller.name(),
                caller.id());
    }

    private void requireRoom(int before, long bytes) {
        if (before >= MOST) {
            throw new LimitReached(
                    "capture.tooMany", "A source can have %d captured files; take one away first.", MOST);
        }
        if (store.countBytes() + bytes > MOST_BYTES) {
            throw new LimitReached(
                    "capture.full",
                    "All captured files may have %,d bytes together; take some away first.",
                    MOST_BYTES);
        }
    }

    /** The captured files of these sources, those of one together, the oldest first. */
    public List<Captured> list(Collection<String> sources) {
        return store.listOf(sources);
    }

    /**
     * What is known of one.
     *
     * @throws NotFound if there is none
     */
    public Captured get(String id) {
        return store.find(id).map(Captured::of).orElseThrow(Captures::unknown);
    }

    /**
     * The file of one.
     *
     * @throws Unavailable if it is not in the data folder, or is not what was captured
     */
    public Path requireFile(Captured capture) {
        return files.requireSound(capture.sha256(), capture.name());
    }

    /**
     * The text of one, read anew where it has not been read yet, which can take seconds.
     *
     * @throws Unavailable if its file is not in the data folder, or is not what was captured
     */
    public CapturedText readText(Captured capture) {
        return texts.find(capture.sha256(), capture.address())
                .orElseGet(() -> texts.read(requireFile(capture), capture.sha256(), capture.address()));
    }

    /** The content of {@link #requireFile}. */
    public byte[] read(Captured capture) {
        return files.read(capture.sha256(), capture.name());
    }

    /**
     * Takes one away, with what it said of its source; who attached it may, or an administrator.
     *
     * @throws NotFound if there is none, or it is another's
     */
    public Captured remove(String id, Caller caller) {
        Map<String, Object> node = store.find(id).orElseThrow(Captures::unknown);
        Captured capture = Captured.of(node);
        if (!capture.owner().equals(caller.id()) && !caller.may(Role.ADMINISTRATOR)) {
            throw unknown();
        }
        store.remove(caller.actor(), id);
        store.fill(caller.actor(), String.valueOf(node.get("dataset")));
        removeUnused(Set.of(capture.sha256()));
        return capture;
    }

    /** What was captured of one source is captured of another from now on, since its id has changed. */
    public void move(String from, String to, String dataset, Actor actor) {
        store.move(actor, from, to);
        store.fill(actor, dataset);
    }

    /** The hashes of what was captured of a dataset's sources, to be given to {@link #removeUnused} once it is gone. */
    public Set<String> listFiles(String dataset) {
        return store.listFiles(dataset);
    }

    /** Deletes those of these files that nothing names any more, with what was read of them. */
    public void removeUnused(Set<String> hashes) {
        files.removeUnused(hashes);
        hashes.stream().filter(hash -> !files.isThere(hash)).forEach(texts::remove);
    }

    /** Says of the dataset's sources what its captured files say, where an import has written them anew. */
    public void fill(String dataset) {
        store.fill(Actor.SPOOR, dataset);
    }

    /** What somebody who is removed has captured is not lost. */
    @EventListener
    void handOver(PersonRemoved removed) {
        store.handOver(
                new Actor(removed.by().name()), removed.id(), removed.by().id());
    }

    private static NotFound unknown() {
        return new NotFound("capture.unknown", "There is no such captured file of yours (any more).");
    }
}
