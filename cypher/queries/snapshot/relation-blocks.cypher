// A part of the relations, for the snapshot, in blocks of bytes; the own Neo4j's procedure walks over the store's relationships.
// $types: those of the graph; $hidden: ids of datasets that are not complete; $part of $parts, counted from 0
// columns: block
CALL spoor.relations($types, $hidden, $part, $parts) YIELD block
RETURN block
