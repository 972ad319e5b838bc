package spoor.store;

import spoor.model.RelationType;

/** What a relation between entities is known by: ids are unique among relations of one type. */
public record RelationKey(RelationType type, String id) {

    private static final int SPREAD = 0x9E3779B9;

    /** Spread, since ids that count up have codes side by side, among which immutable sets and maps search for long. */
    @Override
    public int hashCode() {
        int hash = (31 * id.hashCode() + type.hashCode()) * SPREAD;
        return hash ^ (hash >>> 16);
    }
}
