package spoor.search;

import java.util.List;

/**
 * What a search found, best first.
 *
 * @param complete false if there are more than the limit lets through
 */
public record FoundEntities(List<FoundEntity> entities, boolean complete) {}
