package spoor.search;

import java.util.List;
import java.util.Map;

/**
 * An entity as it travels over HTTP.
 *
 * @param labels its label in the domain, such as {@code Company}
 * @param properties what is known; unknown ones are absent
 */
public record EntityNode(String id, List<String> labels, Map<String, Object> properties) {}
