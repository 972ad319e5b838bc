package spoor.people.oidc;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import spoor.model.Sha256;

/** Digests as OpenID writes them. */
final class OidcDigests {

    private OidcDigests() {}

    /** SHA-256 in base64url without padding. */
    static String sha256(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.digest().digest(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
