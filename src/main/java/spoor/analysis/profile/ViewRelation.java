package spoor.analysis.profile;

import spoor.model.RelationType;

/**
 * A relation between two nodes of a view.
 *
 * @param relation its index
 * @param origins how many independent sources it cites
 * @param inferred whether its sources suggest it but do not state it
 */
record ViewRelation(int relation, int from, int to, RelationType type, int origins, boolean inferred) {}
