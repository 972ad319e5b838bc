package spoor.store;

import spoor.model.RelationType;

/** What a relation between entities is known by: ids are unique among relations of one type. */
public record RelationKey(RelationType type, String id) {}
