package spoor.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** Hands the rows of a package over as entries. */
final class PackageEntries {

    private final PackageRows rows;

    PackageEntries(PackageRows rows) {
        this.rows = rows;
    }

    void read(EntrySink sink) {
        List<Map<String, Object>> all = new ArrayList<>();
        List<Function<Map<String, Object>, Claim>> makers = new ArrayList<>();
        addAll(all, makers, rows.sources(), row -> Claim.source(text(row, "id"), properties(row, "properties")));
        addAll(all, makers, rows.entities(), PackageEntries::entity);
        addAll(all, makers, rows.hsCodes(), row -> Claim.hsCode(text(row, "id"), properties(row, "properties")));
        addAll(all, makers, rows.relations(), PackageEntries::relation);
        addAll(all, makers, rows.designations(), PackageEntries::listing);
        addAll(all, makers, rows.tradeFlows(), row -> Claim.tradeFlow(text(row, "id"), properties(row, "properties")));
        long number = 0;
        for (int i = 0; i < all.size(); i++) {
            sink.accept(entry(++number, makers.get(i).apply(all.get(i))));
        }
        for (ImportIssue issue : rows.issues()) {
            sink.accept(rejected(++number, issue));
        }
        sink.conclude(rows.classifications().stream()
                .map(PackageEntries::classification)
                .toList());
    }

    private static void addAll(
            List<Map<String, Object>> all,
            List<Function<Map<String, Object>, Claim>> makers,
            List<Map<String, Object>> some,
            Function<Map<String, Object>, Claim> maker) {
        all.addAll(some);
        some.forEach(row -> makers.add(maker));
    }

    private static Claim entity(Map<String, Object> row) {
        return Claim.entity(NodeLabel.requireLabel(text(row, "label")), text(row, "id"), properties(row, "properties"));
    }

    private static Claim relation(Map<String, Object> row) {
        return Claim.relation(
                RelationType.requireType(text(row, "type")),
                text(row, "from"),
                text(row, "to"),
                properties(row, "properties"));
    }

    private static Claim listing(Map<String, Object> row) {
        return Claim.listing(text(row, "entity"), properties(row, "designation"), properties(row, "listing"));
    }

    private static Claim classification(Map<String, Object> row) {
        return Claim.classification(text(row, "component"), text(row, "code"), properties(row, "properties"));
    }

    private static Entry entry(long number, Claim claim) {
        String place = String.valueOf(claim.properties().getOrDefault("row", ":0"));
        int colon = place.lastIndexOf(':');
        long line = Long.parseLong(place.substring(colon + 1));
        return new Entry(place.substring(0, colon), line, number, List.of(claim), List.of());
    }

    private static Entry rejected(long number, ImportIssue issue) {
        Issue rejection = new Issue(
                Issue.Severity.REJECTED,
                "row.malformed",
                issue.file(),
                issue.line(),
                issue.column(),
                issue.value(),
                issue.reason());
        return new Entry(issue.file(), issue.line(), number, List.of(), List.of(rejection));
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(row.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> row, String name) {
        return (Map<String, Object>) Objects.requireNonNull(row.get(name));
    }
}
