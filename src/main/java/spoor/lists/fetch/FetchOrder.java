package spoor.lists.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.web.DirectConnection;

/**
 * What to fetch.
 *
 * @param hosts to which an answer may send on, in small letters, beside the address' own
 * @param most bytes at most
 * @param etag of the version that is known; null if none is
 * @param modified its date as the server wrote it; null if there is none
 */
public record FetchOrder(
        URI address,
        Set<String> hosts,
        long most,
        @Nullable String etag,
        @Nullable String modified) {

    public FetchOrder {
        hosts = Set.copyOf(hosts);
    }

    boolean allows(URI target) {
        String host = DirectConnection.hostOf(target).toLowerCase(Locale.ROOT);
        return host.equals(DirectConnection.hostOf(address).toLowerCase(Locale.ROOT)) || hosts.contains(host);
    }
}
