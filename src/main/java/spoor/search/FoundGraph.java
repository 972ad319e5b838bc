package spoor.search;

import java.util.List;
import java.util.Map;

/**
 * Entities and the relations between them.
 *
 * @param degrees how many relations each of the entities has in the whole graph
 * @param listedBy the authorities that list each today, where one does; records decided to be of one entity share theirs
 * @param complete false if there are more relations than the limit lets through
 */
public record FoundGraph(
        List<EntityNode> nodes,
        List<RelationEdge> relations,
        Map<String, Long> degrees,
        Map<String, List<String>> listedBy,
        boolean complete) {}
