package spoor.cases.book;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.cases.CanvasState;
import spoor.cases.CaseDraft;
import spoor.cases.CaseService;
import spoor.cases.SavedCase;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.Sha256;
import spoor.model.SpoorException;
import spoor.model.SpoorVersion;
import spoor.people.Caller;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.web.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Takes whole investigations out as one file, and brings them in, also where the data are others. */
@Service
public class CaseTransfer {

    /** Largest file that is brought in, in bytes: what is attached grows by a third in base64. */
    public static final long LARGEST = 100_000_000;

    private static final int MOST_NESTED = 64;

    /** As strict as what comes over HTTP, but for attached files, each of which is one long text. */
    private static final JsonMapper JSON = StrictJson.strict(JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_NESTED)
                            .maxStringLength(2 * CasebookService.LARGEST_FILE)
                            .build())
                    .build()))
            .build();

    private final CaseService cases;
    private final CasebookService books;
    private final Snapshots snapshots;
    private final Clock clock = Clock.systemUTC();

    CaseTransfer(CaseService cases, CasebookService books, Snapshots snapshots) {
        this.cases = cases;
        this.books = books;
        this.snapshots = snapshots;
    }

    /** An investigation as a file has it. */
    public static byte[] write(CaseFile file) {
        return JSON.writeValueAsBytes(file);
    }

    /**
     * The whole investigation, names that it withholds included.
     *
     * @throws spoor.model.NotFound if it is not the caller's business
     */
    public CaseFile gather(String id, Caller caller) {
        SavedCase saved = cases.getCase(id, caller);
        Casebook book = books.read(id, caller);
        SortedMap<String, String> files = new TreeMap<>();
        books.contents(book)
                .forEach((hash, content) -> files.put(hash, Base64.getEncoder().encodeToString(content)));
        return new CaseFile(
                CaseFile.SCHEMA,
                SpoorVersion.RUNNING.version(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                snapshots.version(),
                new CaseFile.Investigation(saved.title(), saved.notes(), saved.tags(), saved.view(), saved.canvas()),
                book,
                files,
                CaseFile.ALL,
                null);
    }

    /**
     * What was brought in.
     *
     * @param sameData whether the data are those beside which the file was written
     * @param casebook with what is gone or has changed in these data
     * @param goneFromCanvas ids of entities that stood on the canvas, and that these data do not have
     */
    public record BroughtCase(SavedCase saved, boolean sameData, CasebookView casebook, List<String> goneFromCanvas) {}

    /**
     * Keeps what a file holds as a new investigation of the caller.
     *
     * @throws BadInput if it is not what {@link #write} writes
     * @throws LimitReached if it is too large, or there are too many investigations
     */
    public BroughtCase read(byte[] content, Caller caller) {
        CaseFile file = CaseFileRules.requireParts(parse(content));
        CaseFileRules.require(file);
        CaseFile.Investigation of = file.investigation();
        CaseDraft draft = new CaseDraft(of.title(), of.notes(), of.tags(), of.view(), of.canvas(), null);
        Casebook book = file.casebook().withOrigin(new BroughtIn(Sha256.hex(content), books.mark(caller)));
        SavedCase saved = cases.create(draft, caller);
        try {
            CasebookView view = books.fill(saved.id(), book, CaseFileRules.contents(file.files()).stream(), caller);
            return new BroughtCase(
                    saved, view.dataVersion().equals(file.dataVersion()), view, goneFromCanvas(draft.canvas()));
        } catch (RuntimeException e) {
            cases.delete(saved.id(), caller);
            throw e;
        }
    }

    /**
     * That a file of this size is read.
     *
     * @throws LimitReached if it is not
     */
    public static void requireSize(long bytes) {
        if (bytes > LARGEST) {
            throw new LimitReached(
                    "caseFile.tooLarge",
                    "A file with an investigation may have %,d bytes, not %,d; take attachments out first.",
                    LARGEST,
                    bytes);
        }
    }

    private @Nullable CaseFile parse(byte[] content) {
        try {
            return JSON.readValue(content, CaseFile.class);
        } catch (JacksonException e) {
            if (e.getCause() instanceof SpoorException why) {
                throw why;
            }
            throw new BadInput(
                    "caseFile.unreadable",
                    "This is not an investigation that Spoor wrote: it is no JSON, or has other fields.");
        }
    }

    private List<String> goneFromCanvas(CanvasState canvas) {
        Snapshot snapshot = snapshots.current();
        return canvas.nodes().stream()
                .map(CanvasState.Place::id)
                .filter(each -> snapshot.findNode(each).isEmpty())
                .toList();
    }
}
