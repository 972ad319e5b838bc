package spoor.search;

import java.util.List;

/**
 * The relations of one entity, and the entities at their other ends.
 *
 * @param complete false if there are more than the limit lets through
 * @param total how many relations there are
 */
public record Neighbours(List<EntityNode> nodes, List<RelationEdge> relations, boolean complete, long total) {}
