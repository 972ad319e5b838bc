package spoor.declarations.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import spoor.declarations.DeclarationData;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.column.Columns;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.WordColumns;
import spoor.ingest.hand.ClaimDraft;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.store.repository.SourceRepository;
import spoor.store.repository.StoredSource;

/**
 * Makes of an accepted decision the relation that it stands for: the seller supplies the buyer with the part, inferred, because a
 * person decided so; resting on the declarations, which say who, to whom and when.
 */
@Component
final class PartHop {

    private static final int MOST_OPENED = 20;
    private static final int MOST_HS = 50;
    private static final int HS6 = 6;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_WHY = 1_000;

    private final DeclarationDesk declarations;
    private final Snapshots snapshots;
    private final SourceRepository sources;

    PartHop(DeclarationDesk declarations, Snapshots snapshots, SourceRepository sources) {
        this.declarations = declarations;
        this.snapshots = snapshots;
        this.sources = sources;
    }

    /**
     * The relation of a decision.
     *
     * @param part the name of the component
     * @param rows the declarations decided on, at least one
     */
    ClaimDraft draft(PartDecision decision, String part, DeclarationData desk, int[] rows) {
        List<Map<String, Object>> opened =
                declarations.open(desk, Arrays.copyOf(rows, Math.min(rows.length, MOST_OPENED)));
        Map<String, Object> first = opened.getFirst();
        return new ClaimDraft(
                RelationType.SUPPLIES.name(),
                null,
                end(first, "supplier"),
                end(first, "buyer"),
                codes(desk.columns(), rows),
                List.of(decision.component()),
                null,
                null,
                null,
                null,
                null,
                day(desk.columns(), rows, true),
                day(desk.columns(), rows, false),
                "possible",
                cut(text(first, "description"), LONGEST_TEXT),
                note(decision, part, rows.length),
                document(opened, rows.length));
    }

    private static ClaimDraft.End end(Map<String, Object> row, String party) {
        return new ClaimDraft.End(text(row, party), null, null, null);
    }

    /** What the relation says of itself; whatever begins so is shown, weighed and left out as inferred. */
    private static String note(PartDecision decision, String part, int rows) {
        String why = decision.why().isEmpty() ? "" : " The reason given: " + cut(decision.why(), LONGEST_WHY);
        return ("Inferred: %s decided on %s that the declarations of this seller and buyer (%d) are about %s, because"
                        + " their descriptions hold the code %s. The declarations state who sold to whom, and when; that the goods are this part they"
                        + " do not state.%s")
                .formatted(
                        decision.by(),
                        decision.at().substring(0, "yyyy-mm-dd".length()),
                        rows,
                        cut(part, LONGEST_TEXT),
                        decision.code(),
                        why);
    }

    private static List<String> codes(Columns columns, int[] rows) {
        TreeSet<String> codes = new TreeSet<>();
        for (int row : rows) {
            String code = columns.texts(WordColumns.HS)
                    .text(columns.codes(WordColumns.HS).get(row));
            if (code.length() >= HS6) {
                codes.add(code.substring(0, HS6));
            }
        }
        return codes.stream().limit(MOST_HS).toList();
    }

    private static String day(Columns columns, int[] rows, boolean isFirst) {
        int found = PartialDays.NONE;
        for (int row : rows) {
            int day = columns.dates().get(row);
            boolean isBetter = isFirst
                    ? PartialDays.first(day) < PartialDays.first(found)
                    : PartialDays.last(day) > PartialDays.last(found);
            found = day != PartialDays.NONE && (found == PartialDays.NONE || isBetter) ? day : found;
        }
        return PartialDays.text(found);
    }

    /** The document that the declarations are of; it counts as one with what it repeats. */
    private ClaimDraft.Document document(List<Map<String, Object>> rows, int count) {
        Source source = source(rows.getFirst());
        String origin = source.origin().isEmpty() ? source.id() : source.origin();
        return new ClaimDraft.Document(
                source.title().isEmpty() ? text(rows.getFirst(), "dataset") : source.title(),
                source.publisher(),
                source.url(),
                source.published(),
                source.kind(),
                source.country(),
                origin,
                locator(rows, count),
                source.accessed(),
                source.archived(),
                source.sha256());
    }

    private Source source(Map<String, Object> row) {
        Collection<String> cited = snapshots
                .current()
                .findRelation(RelationType.SUPPLIES, text(row, "relation"))
                .map(relation -> Snapshot.sourcesOf(relation.properties()))
                .orElse(List.of());
        return sources.listSources(cited).stream()
                .map(StoredSource::toSource)
                .findFirst()
                .orElseGet(() -> Source.unknown("source/" + text(row, "dataset")));
    }

    /** As many places as there is room for, and how many more there are. */
    private static String locator(List<Map<String, Object>> rows, int count) {
        List<String> places = new ArrayList<>();
        int length = 0;
        for (Map<String, Object> row : rows) {
            String place = (text(row, "declaration") + " " + text(row, "row")).strip();
            length += place.length() + 2;
            if (length > LONGEST_TEXT - " and 1000000000 more".length()) {
                break;
            }
            places.add(place);
        }
        int more = count - places.size();
        return String.join("; ", places) + (more > 0 ? " and %d more".formatted(more) : "");
    }

    private static String text(Map<String, Object> row, String name) {
        return Objects.toString(row.get(name), "");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
