package spoor.people.account;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import spoor.model.BadInput;

/**
 * What an authenticator signed to prove who is there. Bytes are in base64url, as browsers write them.
 *
 * @param id that the authenticator gave the passkey
 * @param userHandle whose it is, as the authenticator keeps it
 */
public record PasskeyProof(
        @Nullable String id,
        @Nullable String clientDataJSON,
        @Nullable String authenticatorData,
        @Nullable String signature,
        @Nullable String userHandle) {

    /** Lets go on only with all that is needed. */
    PasskeyProof requireWhole() {
        if (Stream.of(id, clientDataJSON, authenticatorData, signature, userHandle)
                .anyMatch(Objects::isNull)) {
            throw new BadInput(
                    "passkey.form",
                    "Send what the browser gives: id, clientDataJSON, authenticatorData, signature and userHandle, in base64url.");
        }
        return this;
    }

    String credential() {
        return Objects.requireNonNull(id);
    }

    String clientData() {
        return Objects.requireNonNull(clientDataJSON);
    }

    /** Whether the authenticator says that it is this person's. */
    boolean isOf(Account account) {
        return PasskeyOwners.toBytes(account.id()).toBase64UrlString().equals(userHandle);
    }

    /**
     * As the library takes it.
     *
     * @throws IllegalArgumentException if it is not base64url
     */
    PublicKeyCredential<AuthenticatorAssertionResponse> toCredential() {
        AuthenticatorAssertionResponse response = AuthenticatorAssertionResponse.builder()
                .clientDataJSON(Bytes.fromBase64(clientData()))
                .authenticatorData(Bytes.fromBase64(Objects.requireNonNull(authenticatorData)))
                .signature(Bytes.fromBase64(Objects.requireNonNull(signature)))
                .userHandle(Bytes.fromBase64(Objects.requireNonNull(userHandle)))
                .build();
        PublicKeyCredential.PublicKeyCredentialBuilder<AuthenticatorAssertionResponse> credential =
                PublicKeyCredential.builder();
        credential
                .response(response)
                .id(credential())
                .rawId(Bytes.fromBase64(credential()))
                .type(PublicKeyCredentialType.PUBLIC_KEY);
        return credential.build();
    }
}
