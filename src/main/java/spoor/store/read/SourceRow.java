package spoor.store.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as the snapshot reads it.
 *
 * @param origin what it repeats, else who published it; null where it states neither
 * @param said its title, address, date and hash; empty where it states none
 * @param rests ids of the sources that it may rest on
 */
public record SourceRow(String id, @Nullable String origin, List<String> said, List<String> rests) {

    public SourceRow {
        said = List.copyOf(said);
        rests = List.copyOf(rests);
    }
}
