package spoor.lists.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody publishes, and how Spoor takes it in.
 *
 * @param id by which it is called
 * @param name for people
 * @param publisher who stands behind it
 * @param licence under which it may be used
 * @param licenceUrl where that is written; null if it is not said
 * @param terms what the licence asks and forbids, in the words of {@link Term}
 * @param page where people read about it; null if it is not said
 * @param addresses of its files, which go together into one import
 * @param hosts to which those may send on, in small letters
 * @param format its word, or null to recognise it
 * @param mapping of its columns as JSON; empty for none
 * @param dataset into which it goes, and no other list
 * @param mostBytes of each file
 * @param isOwn whether the operator has added or changed it
 */
public record PublicList(
        String id,
        String name,
        String publisher,
        String licence,
        @Nullable String licenceUrl,
        List<String> terms,
        @Nullable String page,
        List<URI> addresses,
        Set<String> hosts,
        @Nullable String format,
        String mapping,
        String dataset,
        long mostBytes,
        boolean isOwn) {

    public PublicList {
        terms = List.copyOf(terms);
        addresses = List.copyOf(addresses);
        hosts = Set.copyOf(hosts);
    }
}
