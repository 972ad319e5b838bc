package spoor.search;

import java.util.List;
import spoor.model.Source;

/**
 * Documents that a search found, best first.
 *
 * @param complete false if there are more than the limit lets through
 */
public record FoundSources(List<Source> sources, boolean complete) {}
