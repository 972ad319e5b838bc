package spoor.search;

import java.util.List;
import java.util.Map;

/**
 * The relations of one entity, and the entities at their other ends.
 *
 * @param degrees how many relations each of these entities has itself
 * @param complete false if there are more than the limit lets through
 * @param total how many relations there are
 */
public record Neighbours(
        List<EntityNode> nodes,
        List<RelationEdge> relations,
        Map<String, Long> degrees,
        boolean complete,
        long total) {}
