package spoor.declarations.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import spoor.declarations.AfterListing;
import spoor.declarations.Coverage;
import spoor.declarations.CrossTable;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.DeclarationRows;
import spoor.declarations.NewRoutes;
import spoor.declarations.Prices;
import spoor.declarations.RowsQuestion;
import spoor.declarations.Selection;
import spoor.declarations.SellerChanges;
import spoor.declarations.flag.Clusters;
import spoor.declarations.flag.FlagAnswer;
import spoor.declarations.flag.Takeovers;
import spoor.declarations.part.PartProposals;
import spoor.graph.CancelSignal;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.store.repository.SourceRepository;
import spoor.store.repository.StoredSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks a kept question to declarations now, and gathers what a document has to say beside the answer. Safe for use by any thread. */
@Service
public class DeclaredTables {

    /** Of each file so many declarations are opened to find the documents that they are of. */
    private static final int OPENED = 200;

    private final DeskTables tables;
    private final DeclarationDesk desk;
    private final Snapshots snapshots;
    private final SourceRepository sources;
    private final JsonMapper json;

    DeclaredTables(
            DeskTables tables, DeclarationDesk desk, Snapshots snapshots, SourceRepository sources, JsonMapper json) {
        this.tables = tables;
        this.desk = desk;
        this.snapshots = snapshots;
        this.sources = sources;
        this.json = json;
    }

    /**
     * Asks.
     *
     * @param asked the question as JSON
     * @throws spoor.model.BadInput if it cannot be understood
     */
    public DeclaredTable gather(String caption, String what, String asked, CancelSignal cancel) {
        DeskQuestion question = DeskQuestion.requireWord(what);
        Object answer = tables.answer(question, question.read(asked), cancel);
        JsonNode root = json.readTree(asked);
        JsonNode selected = question == DeskQuestion.COVERAGE ? root : root.path("selection");
        Coverage coverage = answer instanceof Coverage asking ? asking : desk.coverage(selection(selected), cancel);
        Snapshot snapshot = snapshots.current();
        List<CrossTable.Held> files = coverage.files().stream()
                .map(file -> new CrossTable.Held(file.dataset(), file.rows(), file.first(), file.last()))
                .toList();
        return new DeclaredTable(
                caption,
                what,
                asked,
                chosen(selected),
                DeskTables.table(answer),
                files.stream().mapToLong(CrossTable.Held::rows).sum(),
                all(answer),
                answer instanceof CrossTable table ? table.notes() : List.of(),
                files,
                sources(snapshot, selected, files, cancel),
                snapshot.version());
    }

    private static Selection selection(JsonNode selected) {
        return selected.isObject() ? (Selection) DeskQuestion.COVERAGE.read(selected.toString()) : Selection.ALL;
    }

    private static List<DeclaredTable.Chosen> chosen(JsonNode selected) {
        List<DeclaredTable.Chosen> chosen = new ArrayList<>();
        for (Map.Entry<String, JsonNode> part : selected.properties()) {
            List<String> values = part.getValue().isArray()
                    ? part.getValue().valueStream().map(JsonNode::asString).toList()
                    : part.getValue().isNull()
                            ? List.of()
                            : List.of(part.getValue().asString());
            if (!values.isEmpty()) {
                chosen.add(new DeclaredTable.Chosen(part.getKey(), values));
            }
        }
        return chosen;
    }

    /** How many rows the whole answer has. */
    private static long all(Object answer) {
        return switch (answer) {
            case CrossTable table -> table.cellCount() + 1L;
            case DeclarationRows rows -> rows.total();
            case AfterListing after ->
                after.complete()
                        ? after.parties().stream()
                                .mapToLong(party -> party.listings().size())
                                .sum()
                        : after.partyCount();
            case Coverage coverage -> CoverageSheet.of(coverage).rows().size();
            case NewRoutes routes -> routes.routeCount();
            case SellerChanges changes -> changes.buyerCount();
            case Prices prices -> prices.priceCount();
            case FlagAnswer flags -> flags.flags().size();
            case Clusters clusters -> clusters.clusterCount();
            case Takeovers takeovers -> takeovers.takeoverCount();
            case PartProposals proposals -> proposals.proposalCount();
            default -> 0;
        };
    }

    private List<Source> sources(
            Snapshot snapshot, JsonNode selected, List<CrossTable.Held> files, CancelSignal cancel) {
        Set<String> cited = new LinkedHashSet<>();
        for (CrossTable.Held file : files) {
            ObjectNode one = selected.isObject() ? selected.deepCopy().asObject() : json.createObjectNode();
            one.putArray("datasets").add(file.dataset());
            desk.rows(new RowsQuestion(selection(one), null, null, 0, OPENED), cancel).rows().stream()
                    .map(row -> String.valueOf(row.get("relation")))
                    .distinct()
                    .flatMap(relation -> snapshot.findRelation(RelationType.SUPPLIES, relation).stream())
                    .forEach(relation -> cited.addAll(Snapshot.sourcesOf(relation.properties())));
        }
        return cited.isEmpty()
                ? List.of()
                : sources.listSources(cited).stream()
                        .map(StoredSource::toSource)
                        .toList();
    }
}
