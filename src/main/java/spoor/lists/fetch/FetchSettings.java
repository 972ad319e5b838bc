package spoor.lists.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import spoor.web.DirectConnection;

/** Whether lists may be fetched, from which hosts of this network, and how long that may take. */
@Component
public final class FetchSettings {

    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration READ = Duration.ofSeconds(30);

    private final boolean on;
    private final List<String> hosts;
    private final Duration connect;
    private final Duration read;
    private final Duration whole;

    /**
     * As the operator says.
     *
     * @param state {@code on} or {@code off}
     * @param hosts that may be asked although they are of this network, or by plain HTTP; with or without a port
     * @param whole how long the fetching of one file may take
     */
    @Autowired
    FetchSettings(
            @Value("${spoor.lists:off}") String state,
            @Value("${spoor.lists.hosts:}") List<String> hosts,
            @Value("${spoor.lists.timeout:15m}") Duration whole) {
        this(state, hosts, CONNECT, READ, whole);
    }

    FetchSettings(String state, List<String> hosts, Duration connect, Duration read, Duration whole) {
        if (!state.equals("on") && !state.equals("off")) {
            throw new IllegalArgumentException("spoor.lists is on or off, not '%s'".formatted(state));
        }
        this.on = state.equals("on");
        this.hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        this.connect = connect;
        this.read = read;
        this.whole = whole;
    }

    /** Whether anything may be fetched at all. */
    public boolean isOn() {
        return on;
    }

    /** Whether the operator vouches for this host, so that it may be of this network and speak plain HTTP. */
    public boolean vouchesFor(URI target) {
        String host = DirectConnection.hostOf(target).toLowerCase(Locale.ROOT);
        return hosts.contains(host) || hosts.contains(host + ":" + DirectConnection.portOf(target));
    }

    int connectMillis() {
        return Math.toIntExact(connect.toMillis());
    }

    int readMillis() {
        return Math.toIntExact(read.toMillis());
    }

    Duration whole() {
        return whole;
    }
}
