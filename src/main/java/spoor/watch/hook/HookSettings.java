package spoor.watch.hook;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether watches may call, and whom of this network. */
@Component
class HookSettings {

    private final boolean on;
    private final List<String> hosts;

    /**
     * As the operator says.
     *
     * @param state {@code on} or {@code off}
     * @param hosts that may be called although they are of this network, or by plain HTTP; with or without a port
     */
    HookSettings(@Value("${spoor.webhooks:off}") String state, @Value("${spoor.webhooks.hosts:}") List<String> hosts) {
        if (!state.equals("on") && !state.equals("off")) {
            throw new IllegalArgumentException("spoor.webhooks is on or off, not '%s'".formatted(state));
        }
        this.on = state.equals("on");
        this.hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    boolean isOn() {
        return on;
    }

    boolean allows(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        return hosts.contains(name) || hosts.contains(name + ":" + port);
    }
}
