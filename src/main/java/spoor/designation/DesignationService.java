package spoor.designation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spoor.analysis.GapRequest;
import spoor.analysis.GapService;
import spoor.cases.book.CasebookService;
import spoor.cases.book.CasebookView;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.Role;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.FirmFile;
import spoor.export.ExportDocument;
import spoor.export.ExportRequest;
import spoor.export.ExportService;
import spoor.export.Redaction;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.ListingEnd;
import spoor.model.NotFound;
import spoor.model.Source;
import spoor.people.Caller;
import spoor.search.EntityDetail;
import spoor.search.LookupService;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;

/** Puts firms together as a file for an authority. Safe for use by any thread. */
@Service
public class DesignationService {

    private final Snapshots snapshots;
    private final PathReader paths;
    private final LookupService lookup;
    private final GapService gaps;
    private final DeclarationDesk declarations;
    private final CasebookService books;
    private final ExportService exports;

    DesignationService(
            Snapshots snapshots,
            PathReader paths,
            LookupService lookup,
            GapService gaps,
            DeclarationDesk declarations,
            CasebookService books,
            ExportService exports) {
        this.snapshots = snapshots;
        this.paths = paths;
        this.lookup = lookup;
        this.gaps = gaps;
        this.declarations = declarations;
        this.books = books;
        this.exports = exports;
    }

    /**
     * The file.
     *
     * @throws BadInput if no criterion is picked, a firm is below confirmed and no lead is asked for, or the investigation
     *     must not name a firm
     * @throws NotFound if a firm is not there, or the investigation is not the caller's business
     */
    public Designation make(DesignationRequest request, Caller caller, CancelSignal cancel) {
        return gather(request, caller, cancel).file();
    }

    /** The same firms with their best paths and owners, as a graph; refused as {@link #make} is. */
    public ExportDocument graph(DesignationRequest request, Caller caller, CancelSignal cancel) throws IOException {
        Gathered gathered = gather(request, caller, cancel);
        List<String> ids = Stream.concat(
                        gathered.best().keySet().stream(),
                        gathered.best().values().stream().flatMap(BestPath::ids))
                .distinct()
                .toList();
        ExportDocument whole = exports.gather(new ExportRequest.OfIds(ids), caller.name(), caller, cancel);
        return redaction(request, caller).apply(whole);
    }

    private record Gathered(Designation file, Map<String, BestPath> best) {}

    private Redaction redaction(DesignationRequest request, Caller caller) {
        return request.investigation() == null
                ? Redaction.none()
                : exports.redactionOf(request.investigation(), caller);
    }

    private Gathered gather(DesignationRequest request, Caller caller, CancelSignal cancel) {
        DesignationRequest asked = request.require();
        Snapshot snapshot = snapshots.current();
        String investigation = asked.investigation();
        CasebookView book = investigation == null ? null : books.view(investigation, caller);
        Redaction redaction = redaction(asked, caller);
        List<String> ids = asked.firms();
        requireNamed(ids, redaction);
        Map<String, BestPath> best = paths.find(snapshot, asked.question(), ids, cancel);
        learn(redaction, best.values().stream().toList());
        Desk desk = new Desk(redaction, book, new Notes(redaction::apply), gaps.find(GapRequest.of(ids), cancel));
        List<FirmFile> firms = new ArrayList<>();
        best.forEach((id, path) -> firms.add(firm(desk, lookup.getEntity(id), path, cancel)));
        requireLeads(asked, firms);
        return new Gathered(redaction.apply(file(asked, firms, desk, snapshot.version())), best);
    }

    private static void requireNamed(List<String> ids, Redaction redaction) {
        List<String> withheld = ids.stream().filter(redaction::withholds).toList();
        if (!withheld.isEmpty()) {
            throw new BadInput(
                    "designation.withheld",
                    "The investigation must not name %s, so no file can propose to list it; leave it out.",
                    String.join(", ", withheld));
        }
    }

    private static void learn(Redaction redaction, List<BestPath> best) {
        redaction.learn(
                best.stream()
                        .flatMap(path -> path.entities().stream())
                        .distinct()
                        .toList(),
                Stream.concat(
                                best.stream().flatMap(path -> path.relations().stream()),
                                best.stream()
                                        .flatMap(path -> path.ties().stream())
                                        .map(Hidden::whole))
                        .toList());
    }

    private static Designation file(DesignationRequest asked, List<FirmFile> firms, Desk desk, String version) {
        List<Cell> cells = firms.stream().flatMap(firm -> firm.cells().stream()).toList();
        return new Designation(
                Cover.of(firms, desk.book()),
                Criteria.require(asked.criterion()),
                firms,
                desk.notes().list(),
                cells.size(),
                (int) cells.stream().filter(cell -> !cell.notes().isEmpty()).count(),
                ListingEnd.today(),
                version);
    }

    private static void requireLeads(DesignationRequest asked, List<FirmFile> firms) {
        List<String> leads =
                firms.stream().filter(FirmFile::lead).map(FirmFile::name).toList();
        if (!leads.isEmpty() && !asked.takesLeads()) {
            throw new BadInput(
                    "designation.lead",
                    "No path makes these confirmed on every hop: %s. Leave them out, or say \"lead\": true, which the cover"
                            + " then says.",
                    String.join(", ", leads));
        }
    }

    private FirmFile firm(Desk desk, EntityDetail firm, BestPath path, CancelSignal cancel) {
        Map<String, Source> sources = new LinkedHashMap<>();
        firm.sources().forEach(source -> sources.put(source.id(), source));
        List<PathHop> hops = paths.hops(path, desk.redaction());
        FirmCells cells = new FirmCells(desk.notes(), firm, sources);
        cells.addWhoItIs();
        cells.addPeople(path.ties().stream()
                .map(tie -> Hidden.of(tie, desk.redaction()))
                .toList());
        cells.addPath(hops);
        cells.addWeapon(hops);
        cells.addEvents(hops);
        cells.addLists(desk.matrix());
        List<Cell> after = AfterCells.of(
                desk.notes(),
                firm,
                Stream.of(Role.SELLER, Role.BUYER)
                        .map(role -> declarations.afterListing(AfterCells.question(role, firm.id()), cancel))
                        .toList());
        List<Cell> told = CaseCells.of(desk, firm.id(), path);
        String grade = hops.stream()
                .map(PathHop::grade)
                .min(Confidence::compareTo)
                .map(Confidence::word)
                .orElse("none");
        return new FirmFile(
                firm.id(),
                FirmCells.name(firm.properties(), firm.id()),
                grade,
                !grade.equals(Confidence.CONFIRMED.word()),
                Stream.of(cells.list(), after, told)
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Cell::section))
                        .toList());
    }
}
