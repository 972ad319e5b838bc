package spoor.search;

import java.util.List;

/**
 * Some of the relations that were asked for, each with its proof.
 *
 * @param relations in the order of their ids as asked for
 * @param unknown ids of this page that no relation has
 * @param total how many different ids were asked for
 * @param complete whether this page ends with the last one
 */
public record RelationPage(List<RelationDetail> relations, List<String> unknown, int total, boolean complete) {}
