package spoor.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;

/**
 * What has to be written so that the store says what the claims say. An entity that another dataset brought in is left
 * as it is; if this dataset says something else about it, that is kept as a record beside it. An HS code of another
 * dataset is put on a watch list if it is on none. Other things of other datasets are left alone.
 */
final class Difference {

    private static final Set<String> PLACES = Set.copyOf(Claim.PLACES);
    private static final Set<String> PLACES_AND_FILE =
            Stream.concat(Claim.PLACES.stream(), Stream.of("sources")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PROVENANCE = Set.of("row", "import", "dataset", "origin");

    private final String dataset;
    private final String importId;
    private final List<Map<String, Object>> created = new ArrayList<>();
    private final List<Map<String, Object>> changed = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final List<Map<String, Object>> records = new ArrayList<>();
    private final List<Claim> foreign = new ArrayList<>();
    private Tally tally = Tally.EMPTY;

    Difference(String dataset, String importId) {
        this.dataset = dataset;
        this.importId = importId;
    }

    void add(ClaimKind kind, List<Claim> claims, Map<String, Present> existing) {
        for (Claim claim : claims) {
            Present present = existing.get(claim.id());
            if (present == null) {
                created.add(stamped(claim).row());
                tally = tally.plus(new Tally(1, 0, 0));
            } else if (!dataset.equals(present.properties().get("dataset"))) {
                addForeign(kind, claim, present.properties());
            } else if (present.hasOtherEnds(claim)) {
                moved.add(present.element());
                change(claim);
            } else {
                addOwn(
                        kind == ClaimKind.HS_CODE ? Watched.kept(claim, present.properties()) : claim,
                        present.properties());
            }
        }
    }

    private void addOwn(Claim claim, Map<String, Object> present) {
        if (same(claim.properties(), present, PLACES)) {
            tally = tally.plus(new Tally(0, 0, 1));
        } else if (isConfirmed(claim, present)) {
            changed.add(stamped(claim).row());
            tally = tally.plus(new Tally(0, 0, 1));
        } else {
            change(claim);
        }
    }

    /** What a country reports stays the same where a newer file of its publisher says it again: the file alone is another. */
    private static boolean isConfirmed(Claim claim, Map<String, Object> present) {
        return claim.kind() == ClaimKind.TRADE_FLOW
                && claim.properties().containsKey("reporter")
                && same(claim.properties(), present, PLACES_AND_FILE);
    }

    private void change(Claim claim) {
        changed.add(stamped(claim).row());
        tally = tally.plus(new Tally(0, 1, 0));
    }

    private void addForeign(ClaimKind kind, Claim claim, Map<String, Object> present) {
        if (kind == ClaimKind.ENTITY && !same(claim.properties(), present, PROVENANCE)) {
            foreign.add(claim);
        } else if (kind == ClaimKind.HS_CODE && Watched.isNews(claim, present, dataset)) {
            changed.add(Watched.added(claim, present, dataset).row());
            tally = tally.plus(new Tally(0, 1, 0));
        } else {
            tally = tally.plus(new Tally(0, 0, 1));
        }
    }

    void addRecords(List<Claim> claims, Map<String, Present> existing) {
        for (Claim claim : claims) {
            String id = recordId(claim);
            Map<String, Object> wanted = new HashMap<>(claim.properties());
            wanted.put("id", id);
            wanted.put("entity", claim.id());
            wanted.put("label", String.valueOf(claim.row().get("label")));
            Present present = existing.get(id);
            if (present != null && same(wanted, present.properties(), PLACES)) {
                tally = tally.plus(new Tally(0, 0, 1));
            } else {
                tally = tally.plus(present == null ? new Tally(1, 0, 0) : new Tally(0, 1, 0));
                wanted.put("import", importId);
                records.add(Map.of("id", id, "properties", wanted));
            }
        }
    }

    String recordId(Claim claim) {
        return dataset + "|" + claim.id();
    }

    private Claim stamped(Claim claim) {
        Map<String, Object> properties = new HashMap<>(claim.properties());
        properties.put("import", importId);
        return claim.with(properties);
    }

    /** Whether two say the same, what is ignored apart. */
    static boolean same(Map<String, Object> one, Map<String, Object> other, Set<String> ignored) {
        Set<String> names = new HashSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeAll(ignored);
        for (String name : names) {
            if (!equal(one.get(name), other.get(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return a.doubleValue() == b.doubleValue() && a.longValue() == b.longValue();
        }
        return java.util.Objects.equals(one, other);
    }

    /** What the store has not. */
    List<Map<String, Object>> created() {
        return created;
    }

    /** What the store has otherwise. */
    List<Map<String, Object>> changed() {
        return changed;
    }

    /** Inner ids of the relations that tie other ends now: they have to go before {@link #changed} is written. */
    List<String> moved() {
        return moved;
    }

    List<Map<String, Object>> records() {
        return records;
    }

    List<Claim> foreign() {
        return foreign;
    }

    Tally tally() {
        return tally;
    }
}
