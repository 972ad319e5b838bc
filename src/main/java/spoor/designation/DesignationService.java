package spoor.designation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spoor.analysis.GapRequest;
import spoor.analysis.GapService;
import spoor.cases.book.CasebookService;
import spoor.cases.book.CasebookView;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.PartyRole;
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
import spoor.search.RelationDetail;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.words.Language;
import spoor.words.QuestionText;
import spoor.words.Words;

/** Puts firms together as a file for an authority. Safe for use by any thread. */
@Service
public class DesignationService {

    private static final String BETWEEN = "; ";
    private static final BestPath NOWHERE = BestPath.none(List.of());

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
    public Designation make(DesignationRequest request, Language language, Caller caller, CancelSignal cancel) {
        return gather(request, language, caller, cancel).file();
    }

    /** The same firms with their best paths and owners, as a graph; refused as {@link #make} is. */
    public ExportDocument graph(DesignationRequest request, Caller caller, CancelSignal cancel) throws IOException {
        Gathered gathered = gather(request, Language.EN, caller, cancel);
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

    private Gathered gather(DesignationRequest request, Language language, Caller caller, CancelSignal cancel) {
        DesignationRequest asked = request.require();
        Snapshot snapshot = snapshots.current();
        String investigation = asked.investigation();
        CasebookView book = investigation == null ? null : books.view(investigation, caller);
        Redaction redaction = redaction(asked, caller);
        List<String> ids = asked.firms();
        requireNamed(ids, redaction);
        Map<String, EntityDetail> details = lookup.getEntities(ids);
        Map<String, BestPath> best = paths.find(snapshot, asked.question(), ids, cancel);
        learn(redaction, best.values().stream().toList());
        Map<String, RelationDetail> relations = paths.read(best.values());
        PackageContext desk = new PackageContext(
                new Words(language),
                redaction,
                book,
                new NumberedDocuments(new Words(language), redaction::apply),
                gaps.find(GapRequest.of(ids), cancel),
                relations,
                lookup.getEntities(best.values().stream()
                        .flatMap(path -> GoodCells.ids(path, relations))
                        .distinct()
                        .toList()),
                Stream.of(PartyRole.SELLER, PartyRole.BUYER)
                        .map(role -> declarations.afterListing(AfterCells.question(role, ids), cancel))
                        .toList(),
                declarations.count());
        List<FirmFile> firms = new ArrayList<>();
        details.forEach((id, detail) -> firms.add(firm(desk, detail, best.getOrDefault(id, NOWHERE))));
        requireLeads(asked, firms);
        String question = question(asked, desk.words(), best.values());
        return new Gathered(redaction.apply(file(asked, firms, question, desk, snapshot.version())), best);
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

    /** Only names that stand on a path are told in it: those the investigation must not name are known of these. */
    private static String question(DesignationRequest asked, Words words, Collection<BestPath> best) {
        Map<String, String> names = new HashMap<>();
        best.stream()
                .flatMap(path -> path.entities().stream())
                .forEach(node -> names.put(node.id(), FirmCells.name(node.properties(), node.id())));
        QuestionText told = new QuestionText(words, id -> names.getOrDefault(id, id), asked.question());
        return Stream.concat(Stream.of(told.sentence()), told.constraints().stream())
                .collect(Collectors.joining(BETWEEN));
    }

    private static Designation file(
            DesignationRequest asked, List<FirmFile> firms, String question, PackageContext desk, String version) {
        List<Cell> cells = firms.stream().flatMap(firm -> firm.cells().stream()).toList();
        return new Designation(
                Cover.of(desk.words(), firms, question, desk.book()),
                Criteria.require(asked.criterion(), desk.words()),
                firms,
                desk.notes().list(),
                cells.size(),
                (int) cells.stream().filter(cell -> !cell.notes().isEmpty()).count(),
                (int) cells.stream().filter(cell -> !cell.known()).count(),
                ListingEnd.today(),
                version,
                desk.words().language().tag());
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

    private static FirmFile firm(PackageContext desk, EntityDetail firm, BestPath path) {
        Map<String, Source> sources = new LinkedHashMap<>();
        firm.sources().forEach(source -> sources.put(source.id(), source));
        List<PathHop> hops = PathReader.hops(path, desk.relations(), desk.redaction());
        FirmCells own = new FirmCells(desk.words(), desk.notes(), firm, sources);
        own.addWhoItIs();
        List<RelationDetail> ties = path.ties().stream()
                .map(tie -> Hidden.of(tie, desk.redaction()))
                .toList();
        own.addPeople(ties);
        own.addLife();
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
                inOrder(
                        desk.words(),
                        Stream.of(
                                own.list(),
                                PathCells.of(desk.words(), desk.notes(), firm, path, hops, desk.goods()),
                                EndCells.of(desk, path),
                                ListCells.of(
                                        desk.words(),
                                        desk.notes(),
                                        firm,
                                        desk.matrix(),
                                        desk.notes()
                                                .of(ties.stream()
                                                        .flatMap(tie -> tie.sources().stream())
                                                        .toList())),
                                AfterCells.of(desk.words(), desk.notes(), firm, desk.after(), desk.declarations()),
                                CaseCells.of(desk, firm.id(), path))));
    }

    /** By section; a firm of which nothing dated is known says so. */
    private static List<Cell> inOrder(Words words, Stream<List<Cell>> parts) {
        List<Cell> cells = new ArrayList<>(parts.flatMap(List::stream).toList());
        if (cells.stream().noneMatch(cell -> cell.section() == Designation.Section.EVENTS)) {
            cells.add(Cell.unknown(Designation.Section.EVENTS, words));
        }
        return cells.stream().sorted(Comparator.comparing(Cell::section)).toList();
    }
}
