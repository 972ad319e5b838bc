package spoor.lists.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import spoor.model.Unavailable;

/** Why there is no file, in words for people. */
final class FetchFault {

    private FetchFault() {}

    static Unavailable status(String host, int status) {
        return new Unavailable("lists.status", "'%s' answered with status %d instead of the list.", host, status);
    }

    static Unavailable page(String host) {
        return new Unavailable("lists.page", "'%s' answered with a web page instead of the list.", host);
    }

    static Unavailable empty(String host) {
        return new Unavailable("lists.empty", "'%s' answered with nothing.", host);
    }

    static Unavailable large(String host, long most) {
        return new Unavailable(
                "lists.large", "'%s' sends more than the %d bytes that the list's entry allows.", host, most);
    }

    static Unavailable redirect(String host, String other) {
        return new Unavailable(
                "lists.redirect", "'%s' sends on to '%s', which the list's entry does not allow.", host, other);
    }

    static Unavailable tooManyRedirects(String host) {
        return new Unavailable("lists.redirects", "'%s' sends on too often.", host);
    }

    static Unavailable plain(String host) {
        return new Unavailable(
                "lists.plain", "'%s' would have to be asked without https; Spoor does not do that.", host);
    }

    static Unavailable isPrivate(String host) {
        return new Unavailable(
                "lists.private", "'%s' is in a private network; lists are fetched from the internet only.", host);
    }

    static Unavailable slow(String host) {
        return new Unavailable("lists.slow", "'%s' did not deliver the list in time.", host);
    }

    /** What went wrong while a host was asked, or answered. */
    static Unavailable of(String host, IOException e) {
        return switch (e) {
            case UnknownHostException unknown -> new Unavailable("lists.host", "The host '%s' is not known.", host);
            case SocketTimeoutException timeout -> slow(host);
            case SSLException tls ->
                new Unavailable("lists.certificate", "'%s' could not prove that it is the publisher's host.", host);
            case EOFException end -> truncated(host);
            case ZipException packed -> truncated(host);
            default -> new Unavailable("lists.away", "'%s' cannot be reached, or its answer cannot be read.", host);
        };
    }

    private static Unavailable truncated(String host) {
        return new Unavailable("lists.truncated", "The answer of '%s' ended early or is damaged.", host);
    }
}
