package spoor.designation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spoor.analysis.GapMatrix;
import spoor.analysis.GapRequest;
import spoor.analysis.GapService;
import spoor.designation.Designation.FirmFile;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.ListingEnd;
import spoor.model.NotFound;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.question.TraceRequest;
import spoor.search.EntityDetail;
import spoor.search.LookupService;
import spoor.search.NeighbourQuery;
import spoor.search.RelationDetail;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceService;

/** Puts firms together as a file for an authority. Safe for use by any thread. */
@Service
public class DesignationService {

    private static final int MOST_TIES = 100;

    private final Snapshots snapshots;
    private final TraceService traces;
    private final LookupService lookup;
    private final GapService gaps;

    DesignationService(Snapshots snapshots, TraceService traces, LookupService lookup, GapService gaps) {
        this.snapshots = snapshots;
        this.traces = traces;
        this.lookup = lookup;
        this.gaps = gaps;
    }

    /**
     * The file.
     *
     * @throws BadInput if no criterion is picked, or a firm is below confirmed and no lead is asked for
     * @throws NotFound if a firm is not there
     */
    public Designation make(DesignationRequest request, CancelSignal cancel) {
        DesignationRequest asked = request.require();
        Snapshot snapshot = snapshots.current();
        List<String> ids =
                new ArrayList<>(new LinkedHashSet<>(Objects.requireNonNullElse(asked.ids(), List.<String>of()).stream()
                        .map(String::valueOf)
                        .toList()));
        GapMatrix matrix = gaps.find(GapRequest.of(ids), cancel);
        Notes notes = new Notes();
        List<FirmFile> firms = new ArrayList<>();
        for (String id : ids) {
            firms.add(firm(notes, lookup.getEntity(id), bestPath(snapshot, asked.question(), id, cancel), matrix));
        }
        requireLeads(asked, firms);
        return file(asked, firms, notes, snapshot.version());
    }

    private static Designation file(DesignationRequest asked, List<FirmFile> firms, Notes notes, String version) {
        List<Designation.Cell> cells =
                firms.stream().flatMap(firm -> firm.cells().stream()).toList();
        return new Designation(
                Cover.of(firms),
                Criteria.require(asked.criterion()),
                firms,
                notes.list(),
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

    /** The strongest path that passes the firm; start and end count. */
    private List<PathHop> bestPath(Snapshot snapshot, TraceRequest question, String id, CancelSignal cancel) {
        List<Object> via = new ArrayList<>(question.via());
        via.add(Map.of("ids", List.of(id)));
        TraceRequest passing =
                question.with("via", via).with("rank", "strongest").with("k", 1).with("offset", 0);
        TraceAnswer answer = traces.tracePaths(snapshot, passing, cancel);
        return answer.paths().isEmpty() ? List.of() : hops(answer.paths().getFirst());
    }

    private List<PathHop> hops(TraceAnswer.PathRecord path) {
        List<String> ids =
                path.hops().stream().flatMap(hop -> hop.relations().stream()).toList();
        Map<String, RelationDetail> details = lookup.listRelations(ids, 0, ids.size()).relations().stream()
                .collect(Collectors.toMap(RelationDetail::id, Function.identity(), (one, _) -> one));
        List<PathHop> hops = new ArrayList<>();
        for (int at = 0; at < path.hops().size(); at++) {
            TraceAnswer.HopRecord hop = path.hops().get(at);
            List<RelationDetail> relations = hop.relations().stream()
                    .map(details::get)
                    .filter(Objects::nonNull)
                    .toList();
            hops.add(new PathHop(
                    path.nodes().get(at),
                    name(relations, path.nodes().get(at)),
                    name(relations, path.nodes().get(at + 1)),
                    hop.confidence(),
                    hop.sources(),
                    relations));
        }
        return hops;
    }

    private static String name(List<RelationDetail> relations, String id) {
        return relations.stream()
                .flatMap(relation -> Stream.of(relation.fromNode(), relation.toNode()))
                .filter(node -> node.id().equals(id))
                .findFirst()
                .map(node -> FirmCells.name(node.properties(), id))
                .orElse(id);
    }

    private FirmFile firm(Notes notes, EntityDetail firm, List<PathHop> hops, GapMatrix matrix) {
        Map<String, Source> sources = new LinkedHashMap<>();
        firm.sources().forEach(source -> sources.put(source.id(), source));
        FirmCells cells = new FirmCells(notes, firm, sources);
        cells.addWhoItIs();
        cells.addPeople(ties(firm.id()));
        cells.addPath(hops);
        cells.addWeapon(hops);
        cells.addEvents(hops);
        cells.addLists(matrix);
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
                cells.list().stream()
                        .sorted((one, other) -> one.section().compareTo(other.section()))
                        .toList());
    }

    private List<RelationDetail> ties(String id) {
        List<String> ids = Stream.of(RelationType.OWNS, RelationType.CONTROLS, RelationType.DIRECTS)
                .flatMap(type ->
                        lookup
                                .listNeighbours(id, new NeighbourQuery(type, "in", true, 0, MOST_TIES))
                                .relations()
                                .stream())
                .map(relation -> relation.id())
                .toList();
        return ids.isEmpty()
                ? List.of()
                : lookup.listRelations(ids, 0, ids.size()).relations();
    }
}
