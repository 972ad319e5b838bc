package spoor.snapshot.table;

import java.util.List;
import spoor.graph.RelationRow;
import spoor.model.RelationType;
import spoor.store.RelationKey;
import spoor.store.read.StoredRelation;

/**
 * A relation as it comes from the store, read as far as that needs nothing of other relations: by several threads at
 * once, while one puts them together.
 *
 * @param from id of the entity it starts at
 * @param to id of the entity it ends at
 * @param properties as JSON
 * @param inferred whether its note says that no source states it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RelationEntry(
        RelationKey key,
        String from,
        String to,
        byte[] properties,
        boolean inferred,
        int confidence,
        List<String> sources,
        List<String> components,
        List<String> hs,
        int firstDay,
        int lastDay,
        int newestDay,
        double valueUsd,
        String dataset,
        Fingerprint fingerprint) {

    public static RelationEntry of(StoredRelation relation) {
        RelationReading reading = new RelationReading(relation.properties());
        RelationReading.Days days = reading.days();
        byte[] properties = PropertyJson.encode(relation.properties());
        return new RelationEntry(
                new RelationKey(relation.type(), relation.id()),
                relation.from(),
                relation.to(),
                properties,
                reading.inferred(),
                reading.confidence(),
                reading.sources(),
                reading.components(),
                reading.hs(),
                days.first(),
                days.last(),
                days.newest(),
                reading.valueUsd(),
                reading.dataset(),
                Fingerprints.of(relation.id(), relation.type(), relation.from(), relation.to(), properties));
    }

    public RelationType type() {
        return key.type();
    }

    /** Its sources by number; for those that repeat another one, or that one publisher made, that one's. */
    public int[] cited(Origins origins, Dictionary numbers) {
        return sources.stream().map(origins::of).mapToInt(numbers::numberOf).toArray();
    }

    /** The kernel's row, with what needs the other relations filled in. */
    public RelationRow toRow(int fromNode, int toNode, int sourceSet, int goodsSet, int datasetNumber) {
        return new RelationRow(
                fromNode,
                toNode,
                inferred ? KernelNumbers.ofInferred(type()) : KernelNumbers.of(type()),
                confidence,
                sourceSet,
                goodsSet,
                firstDay,
                lastDay,
                newestDay,
                valueUsd,
                datasetNumber,
                type() == RelationType.MANUFACTURES || type() == RelationType.DEVELOPS);
    }
}
