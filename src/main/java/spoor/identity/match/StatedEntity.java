package spoor.identity.match;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.identity.score.MatchRecord;
import spoor.model.NodeLabel;

/**
 * An entity as a file states it, before anything of it is written.
 *
 * @param row where the file first states it; null if that is not known
 * @param properties as the node would have them
 * @param ties who owns, directs or makes it, or is owned by it, as far as the file says
 */
public record StatedEntity(
        String id, NodeLabel label, @Nullable String row, Map<String, Object> properties, List<Tie> ties) {

    /**
     * An entity beside it.
     *
     * @param kind {@code owner}, {@code director}, {@code maker}, {@code owned}
     */
    public record Tie(String kind, String id, String name) {}

    /** How it is called; its id where it has no name. */
    public String name() {
        return String.valueOf(properties.getOrDefault("name", id));
    }

    MatchRecord record() {
        MatchRecord plain = MatchRecord.of(id, label, properties);
        return ties.isEmpty()
                ? plain
                : plain.with(ties.stream()
                        .map(tie -> new MatchRecord.Tie(tie.kind(), tie.id(), tie.name()))
                        .toList());
    }
}
