package spoor.people.account;

import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import spoor.store.Actor;

/**
 * One challenge at one site, with Spring Security's relying party, which checks what an authenticator signed. The authenticator
 * has to keep whose the passkey is and to make sure that it is its owner who is there, so that a passkey is two factors.
 */
final class PasskeyCeremony {

    private final Webauthn4JRelyingPartyOperations operations;

    PasskeyCeremony(PeopleStore store, PasskeySite site, Bytes challenge, Actor actor) {
        operations = new Webauthn4JRelyingPartyOperations(
                new PasskeyOwners(store),
                new PasskeyRecords(store, site.host(), actor),
                PublicKeyCredentialRpEntity.builder()
                        .id(site.host())
                        .name("Spoor")
                        .build(),
                Set.of(site.origin()));
        operations.setCustomizeCreationOptions(options -> options.challenge(challenge)
                .timeout(PasskeyChallenges.LIFE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(options -> options.challenge(challenge)
                .timeout(PasskeyChallenges.LIFE)
                .userVerification(UserVerificationRequirement.REQUIRED));
    }

    /** For who adds a passkey. */
    PublicKeyCredentialCreationOptions creation(String account) {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, List.of())));
    }

    /** For who proves who they are. */
    PublicKeyCredentialRequestOptions request() {
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /**
     * Keeps a new passkey of somebody's.
     *
     * @return the id that the authenticator gave it
     * @throws IllegalArgumentException or {@link com.webauthn4j.util.exception.WebAuthnException} if it is not right
     */
    String add(String account, NewPasskey passkey, String label) {
        return operations
                .registerCredential(
                        new ImmutableRelyingPartyRegistrationRequest(creation(account), passkey.toPublicKey(label)))
                .getCredentialId()
                .toBase64UrlString();
    }

    /**
     * Whose passkey signed.
     *
     * @throws IllegalArgumentException or {@link com.webauthn4j.util.exception.WebAuthnException} if it is not right
     */
    PublicKeyCredentialUserEntity authenticate(PasskeyProof proof) {
        return operations.authenticate(new RelyingPartyAuthenticationRequest(request(), proof.toCredential()));
    }
}
