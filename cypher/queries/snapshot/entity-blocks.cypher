// Every entity, for the snapshot, in blocks of bytes; the own Neo4j's procedure walks over the store's nodes.
// $labels: those of the graph; $hidden: ids of datasets that are not complete
// columns: block
CALL spoor.entities($labels, $hidden) YIELD block
RETURN block
