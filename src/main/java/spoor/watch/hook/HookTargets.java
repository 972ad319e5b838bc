package spoor.watch.hook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import spoor.model.BadInput;
import spoor.model.Refused;
import spoor.web.DirectConnection;
import spoor.web.PublicAddress;

/** Whom watches may call. Safe for use by any thread. */
@Component
public class HookTargets {

    private static final int LONGEST = 2_000;
    private static final int MOST_PORTS = 65_535;

    /** Numbers that browsers read as octal and Java as decimal: two readers, two addresses. */
    private static final Pattern OCTAL = Pattern.compile("^(?:\\d+\\.)*0\\d+(?:\\.\\d+)*\\.?$");

    private final HookSettings settings;

    HookTargets(HookSettings settings) {
        this.settings = settings;
    }

    /** Whether they may call at all. */
    public boolean isOn() {
        return settings.isOn();
    }

    /**
     * An address as it may be kept; it is resolved and judged again before each call.
     *
     * @throws Refused if webhooks are off, or this one is of this network
     * @throws BadInput if it is no address of the web
     */
    public URI require(String url) {
        if (!settings.isOn()) {
            throw new Refused(
                    "webhooks.off", "Webhooks are off; the operator switches them on with spoor.webhooks=on.");
        }
        URI target = parse(url);
        if ("http".equals(target.getScheme())
                && !settings.allows(DirectConnection.hostOf(target), DirectConnection.portOf(target))) {
            throw invalid("begins with https://, unless the operator allows its host in spoor.webhooks.hosts.");
        }
        try {
            resolve(target);
        } catch (UnknownHostException e) {
            throw invalid("names a host that is not known; check its spelling.");
        } catch (IOException e) {
            throw new Refused(
                    "webhook.private",
                    "%s; webhooks call the internet only, unless the operator allows a host in spoor.webhooks.hosts.",
                    String.valueOf(e.getMessage()));
        }
        return target;
    }

    private static URI parse(String url) {
        URI target;
        try {
            target = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw invalid("is no address of the web, such as https://example.org/hook.");
        }
        String scheme = target.getScheme();
        boolean isWeb = "https".equals(scheme) || "http".equals(scheme);
        boolean isPlain = target.getUserInfo() == null && target.getRawFragment() == null;
        boolean hasPort = target.getPort() != 0 && target.getPort() <= MOST_PORTS;
        boolean hasHost =
                target.getHost() != null && !OCTAL.matcher(target.getHost()).find();
        if (!isWeb || !hasHost || !isPlain || !hasPort || url.length() > LONGEST) {
            throw invalid(
                    "is no address of the web without name, password and mark, such as https://example.org/hook.");
        }
        return target;
    }

    private static BadInput invalid(String sentence) {
        return BadInput.inField("webhook.address", "webhook", sentence);
    }

    /**
     * Where to call, so that what was judged is what is called.
     *
     * @throws IOException if one of its addresses is of this network and its host is not allowed
     */
    InetAddress resolve(URI target) throws IOException {
        String host = DirectConnection.hostOf(target);
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!settings.allows(host, DirectConnection.portOf(target))) {
            for (InetAddress address : addresses) {
                if (!PublicAddress.is(address)) {
                    throw new IOException("'%s' is in a private network".formatted(host));
                }
            }
        }
        return addresses[0];
    }
}
