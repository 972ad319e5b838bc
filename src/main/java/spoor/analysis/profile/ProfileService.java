package spoor.analysis.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import spoor.declarations.DeclarationDesk;
import spoor.graph.CancelSignal;
import spoor.graph.TraceResult;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.NotFound;
import spoor.search.ReadList;
import spoor.search.StandingReader;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.Snapshots;

/** Counts what the data say about one weapon, component or firm. Safe for use by any thread. */
@Service
public class ProfileService {

    private final Snapshots snapshots;
    private final StandingReader standings;
    private final DeclarationDesk declarations;

    ProfileService(Snapshots snapshots, StandingReader standings, DeclarationDesk declarations) {
        this.snapshots = snapshots;
        this.standings = standings;
        this.declarations = declarations;
    }

    /**
     * The profile.
     *
     * @param wanted words of sections; all that fit if there is none
     * @throws NotFound if there is no such entity
     * @throws BadInput if such an entity has no profile, or not such a section
     */
    public Profile find(String id, List<String> wanted, CancelSignal cancel) {
        Snapshot snapshot = snapshots.current();
        Subject subject = require(snapshot.view(Confidence.POSSIBLE), id);
        List<Section> sections = wanted.isEmpty()
                ? Section.of(subject.label())
                : wanted.stream()
                        .map(word -> Section.requireWord(word, subject.label()))
                        .distinct()
                        .toList();
        return find(subject, sections, cancel);
    }

    /**
     * The profile with the section alone that has this table.
     *
     * @throws BadInput if there is no such table
     */
    public Profile findTable(String id, String table, CancelSignal cancel) {
        Subject subject = require(snapshots.current().view(Confidence.POSSIBLE), id);
        return find(subject, List.of(Section.requireTable(table, subject.label())), cancel);
    }

    static Subject require(SnapshotView view, String id) {
        OptionalInt node = view.findNode(id);
        if (node.isEmpty()) {
            throw new NotFound("entity.unknown", "There is no entity '%s'.", id);
        }
        Subject subject = new Subject(view, node.getAsInt());
        NodeLabel label = subject.label();
        if (Section.of(label).isEmpty()) {
            throw new BadInput(
                    "profile.label",
                    "'%s' is a %s; there are profiles of weapon systems, components and companies.",
                    id,
                    label.label());
        }
        return subject;
    }

    private Profile find(Subject subject, List<Section> sections, CancelSignal cancel) {
        long begun = System.nanoTime();
        Map<Section, List<CountedTable>> found = new EnumMap<>(Section.class);
        List<String> cuts = new ArrayList<>();
        List<ReadList> lists = new ArrayList<>();
        for (Section section : sections) {
            found.put(
                    section,
                    switch (section) {
                        case COVERAGE -> coverage(subject, cuts, cancel);
                        case LISTINGS -> listings(subject, lists, cuts);
                        case DECLARATIONS -> List.of(new DeclarationTables(subject, declarations).cells(cancel));
                        default -> ofGraph(subject, section);
                    });
        }
        return new ProfileNames(subject).profile(found, lists, cuts, begun);
    }

    /** The sections that need the graph alone. */
    static List<CountedTable> ofGraph(Subject subject, Section section) {
        boolean weapon = subject.label() == NodeLabel.WEAPON_SYSTEM;
        return switch (section) {
            case PARTS -> List.of(new Parts(subject).cells());
            case MAKERS -> weapon ? makersOfParts(subject) : List.of(new Makers(subject).byCountry(subject.node()));
            case GOODS -> List.of(new FirmGoods(subject).cells());
            case WEAPONS -> List.of(new Distances(subject).weapons());
            case SUPPLIERS -> List.of(new Distances(subject).suppliers());
            case CUSTOMERS -> List.of(new Distances(subject).customers());
            case SUBSTITUTES ->
                weapon
                        ? List.of(new Substitutes(subject).ofParts(new Parts(subject).all()))
                        : List.of(new Substitutes(subject).of(subject.node()));
            case COVERAGE, LISTINGS, DECLARATIONS -> List.of();
        };
    }

    private static List<CountedTable> makersOfParts(Subject subject) {
        Makers makers = new Makers(subject);
        Parts parts = new Parts(subject);
        return List.of(makers.known(parts.all()), makers.sole(parts.all()));
    }

    static List<CountedTable> coverage(Subject subject, List<String> cuts, CancelSignal cancel) {
        ProofCoverage coverage = new ProofCoverage(subject);
        TraceResult result = coverage.trace(cancel);
        String cut = ProofCoverage.cut(result);
        if (cut != null) {
            cuts.add(cut);
        }
        return List.of(
                coverage.origins(),
                ProofCoverage.joins(result.counts().proof()),
                ProofCoverage.pathOrigins(result.counts().proof()));
    }

    private List<CountedTable> listings(Subject subject, List<ReadList> lists, List<String> cuts) {
        TreeSet<Integer> all = new TreeSet<>(subject.firms());
        List<Integer> firms = all.stream().limit(ListingTables.MOST_FIRMS).toList();
        if (firms.size() < all.size()) {
            cuts.add("Of %,d firms %,d are held against lists.".formatted(all.size(), firms.size()));
        }
        List<ReadList> read = standings.readLists();
        read.stream().map(ReadList::withoutTimes).forEach(lists::add);
        ListingTables tables = new ListingTables(subject, firms);
        List<String> ids = firms.stream().map(subject::id).toList();
        return List.of(tables.standings(standings.readStandings(ids), read), tables.since());
    }
}
