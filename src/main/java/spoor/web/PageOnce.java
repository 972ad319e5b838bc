package spoor.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;

/**
 * The page as one answer has it: with a nonce of its own for the style elements that the page's parts make, since the policy
 * lets no others count. Nobody may keep it, or a nonce would serve twice.
 */
final class PageOnce extends ByteArrayResource implements HttpResource {

    /** Stands in the page where the nonce belongs. */
    private static final String PLACE = "SPOOR-NONCE";

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String name;
    private final String nonce;

    private PageOnce(String content, String name, String nonce) {
        super(content.replace(PLACE, nonce).getBytes(StandardCharsets.UTF_8));
        this.name = name;
        this.nonce = nonce;
    }

    static PageOnce of(Resource page) throws IOException {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new PageOnce(
                page.getContentAsString(StandardCharsets.UTF_8),
                String.valueOf(page.getFilename()),
                Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** What goes with it, in place of what other answers have. */
    @Override
    public HttpHeaders getResponseHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set(BrowserHeaders.POLICY, BrowserHeaders.policyFor(nonce));
        return headers;
    }

    @Override
    public String getFilename() {
        return name;
    }

    /** It was made just now, so that nothing kept is as good. */
    @Override
    public long lastModified() {
        return -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
