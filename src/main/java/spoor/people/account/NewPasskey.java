package spoor.people.account;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import spoor.model.BadInput;

/**
 * A passkey that an authenticator has just made. Bytes are in base64url, as browsers write them.
 *
 * @param label what its owner calls it
 * @param id that the authenticator gave it
 * @param transports how browsers reach the authenticator
 */
public record NewPasskey(
        @Nullable String label,
        @Nullable String id,
        @Nullable String clientDataJSON,
        @Nullable String attestationObject,
        @Nullable List<String> transports) {

    /** What is kept of a passkey takes little room: certificates of makers, which nobody asks for, would be some kilobytes. */
    private static final int LONGEST_PART = 20_000;

    private static final int MOST_TRANSPORTS = 10;
    private static final int LONGEST_TRANSPORT = 32;

    /** Lets go on only with all that is needed, and no more. */
    NewPasskey requireWhole() {
        boolean isWhole = Stream.of(id, clientDataJSON, attestationObject)
                .allMatch(part -> part != null && part.length() <= LONGEST_PART);
        if (!isWhole || transportsGiven().size() > MOST_TRANSPORTS) {
            throw new BadInput(
                    "passkey.form",
                    "Send what the browser gives: id, clientDataJSON and attestationObject, in base64url; transports may be missing.");
        }
        return this;
    }

    private List<String> transportsGiven() {
        return transports == null ? List.of() : transports;
    }

    String clientData() {
        return Objects.requireNonNull(clientDataJSON);
    }

    /**
     * As the library takes it.
     *
     * @throws IllegalArgumentException if it is not base64url
     */
    RelyingPartyPublicKey toPublicKey(String name) {
        AuthenticatorAttestationResponse response = AuthenticatorAttestationResponse.builder()
                .clientDataJSON(Bytes.fromBase64(clientData()))
                .attestationObject(Bytes.fromBase64(Objects.requireNonNull(attestationObject)))
                .transports(transportsGiven().stream()
                        .filter(transport -> transport != null && transport.length() <= LONGEST_TRANSPORT)
                        .map(AuthenticatorTransport::valueOf)
                        .toList())
                .build();
        String kept = Objects.requireNonNull(id);
        PublicKeyCredential.PublicKeyCredentialBuilder<AuthenticatorAttestationResponse> credential =
                PublicKeyCredential.builder();
        credential.response(response).id(kept).rawId(Bytes.fromBase64(kept)).type(PublicKeyCredentialType.PUBLIC_KEY);
        return new RelyingPartyPublicKey(credential.build(), name);
    }
}
