package spoor.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotBuilder;
import spoor.store.StoreVersion;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/**
 * The evidence that ships with Spoor, without a database.
 *
 * @param origins by source: those with one origin say one thing together
 */
public record EvidenceGraph(List<StoredEntity> entities, List<StoredRelation> relations, Map<String, String> origins) {

    private record Heard(List<Claim> claims) implements EntrySink {

        @Override
        public Fate accept(Entry entry) {
            claims.addAll(entry.claims());
            return Fate.LOADED;
        }

        @Override
        public void conclude(List<Claim> concluded) {}
    }

    public static EvidenceGraph read() throws IOException {
        List<Claim> claims = new ArrayList<>();
        Evidence.read(new Heard(claims));
        return of(claims);
    }

    /** What claims say. */
    public static EvidenceGraph of(List<Claim> claims) {
        Map<String, String> origins = new HashMap<>();
        List<StoredEntity> entities = new ArrayList<>();
        List<StoredRelation> relations = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.kind() == ClaimKind.SOURCE) {
                Object origin = claim.properties()
                        .getOrDefault("origin", claim.properties().get("publisher"));
                if (origin != null) {
                    origins.put(claim.id(), origin.toString());
                }
            } else if (claim.kind() == ClaimKind.ENTITY) {
                entities.add(new StoredEntity(claim.id(), claim.label(), claim.properties(), List.of()));
            } else if (claim.kind() == ClaimKind.RELATION) {
                relations.add(new StoredRelation(
                        claim.id(),
                        RelationType.valueOf(claim.tieName()),
                        claim.ends().getFirst(),
                        claim.ends().getLast(),
                        claim.properties()));
            }
        }
        return new EvidenceGraph(entities, relations, origins);
    }

    public Snapshot snapshot() {
        SnapshotBuilder builder = new SnapshotBuilder();
        entities.forEach(builder::addEntity);
        builder.repeat(origins);
        relations.forEach(builder::addRelation);
        return builder.build(new StoreVersion("test"), List.of());
    }
}
