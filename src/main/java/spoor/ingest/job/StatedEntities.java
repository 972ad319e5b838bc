package spoor.ingest.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.identity.match.StatedEntity;
import spoor.identity.match.StatedEntity.Tie;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** What a file says of those entities that can be compared with the store's: the first of them, and how many there are. */
final class StatedEntities {

    private static final Set<NodeLabel> COMPARED =
            Set.of(NodeLabel.COMPANY, NodeLabel.PERSON, NodeLabel.COMPONENT, NodeLabel.WEAPON_SYSTEM);
    private static final int MOST_TIES = 12;

    private final int most;
    private final Map<String, Claim> entities = new LinkedHashMap<>();
    private final Map<String, List<Tie>> ties = new LinkedHashMap<>();
    private long count;

    /** @param most so many are kept */
    StatedEntities(int most) {
        this.most = most;
    }

    /** Claims as they are written: each entity once, ties after entities. */
    void take(List<Claim> claims) {
        for (Claim claim : claims) {
            if (claim.kind() == ClaimKind.ENTITY && COMPARED.contains(claim.label())) {
                count++;
                if (entities.size() < most) {
                    entities.put(claim.id(), claim);
                }
            } else if (claim.kind() == ClaimKind.RELATION) {
                takeTie(
                        RelationType.valueOf(claim.tieName()),
                        claim.ends().getFirst(),
                        claim.ends().getLast());
            }
        }
    }

    private void takeTie(RelationType type, String from, String to) {
        switch (type) {
            case OWNS, CONTROLS -> {
                add(to, "owner", from);
                add(from, "owned", to);
            }
            case DIRECTS -> {
                add(to, "director", from);
                add(from, "owned", to);
            }
            case MANUFACTURES -> add(to, "maker", from);
            default -> {}
        }
    }

    private void add(String id, String kind, String other) {
        Claim beside = entities.get(other);
        if (beside == null || !entities.containsKey(id)) {
            return;
        }
        List<Tie> known = ties.computeIfAbsent(id, one -> new ArrayList<>());
        if (known.size() < MOST_TIES) {
            known.add(new Tie(kind, other, String.valueOf(beside.properties().getOrDefault("name", other))));
        }
    }

    /** How many the file states. */
    long count() {
        return count;
    }

    /** Those that are kept, in the order of the file. */
    List<StatedEntity> list() {
        return entities.values().stream().map(this::stated).toList();
    }

    private StatedEntity stated(Claim claim) {
        return new StatedEntity(
                claim.id(),
                claim.label(),
                row(claim),
                claim.properties(),
                List.copyOf(ties.getOrDefault(claim.id(), List.of())));
    }

    private static @Nullable String row(Claim claim) {
        Object row = claim.properties().get("row");
        return row == null ? null : String.valueOf(row);
    }
}
