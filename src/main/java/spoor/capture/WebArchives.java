package spoor.capture;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Archives of the web that anybody can read: what was captured there is a kept copy itself. */
final class WebArchives {

    private static final Set<String> HOSTS = Set.of(
            "web.archive.org",
            "archive.today",
            "archive.ph",
            "archive.is",
            "archive.li",
            "archive.md",
            "archive.vn",
            "archive.fo",
            "perma.cc",
            "ghostarchive.org",
            "webcitation.org",
            "arquivo.pt",
            "www.webarchive.org.uk");

    private WebArchives() {}

    static boolean isKept(String address) {
        try {
            String host = URI.create(address).getHost();
            return host != null && HOSTS.contains(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
