package spoor.people.account;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.NotSignedIn;
import spoor.people.Caller;
import spoor.store.Actor;

/** Passkeys of people: added, removed and proved. Safe for use by any thread. */
@Service
public final class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 80;

    private final PeopleStore store;
    private final PasskeyChallenges challenges;
    private final CredentialCheck proofs;
    private final UsersMode mode;

    Passkeys(PeopleStore store, PasskeyChallenges challenges, CredentialCheck proofs, UsersMode mode) {
        this.store = store;
        this.challenges = challenges;
        this.proofs = proofs;
        this.mode = mode;
    }

    /** Those of the caller, the last made first. */
    public List<Passkey> list(Caller caller) {
        mode.requirePasswords();
        return store.read("passkeys", Map.of("person", caller.id())).stream()
                .map(row -> PeopleStore.passkey(row.get("passkey")))
                .toList();
    }

    /** What the caller's authenticator is asked to make a passkey of. */
    public PublicKeyCredentialCreationOptions begin(Caller caller, PasskeySite site) {
        if (list(caller).size() >= MOST) {
            throw new LimitReached("passkeys.many", "You have %d passkeys; remove some first.", MOST);
        }
        return ceremony(site, challenges.make(caller.id()), caller.actor()).creation(caller.id());
    }

    /**
     * Adds one.
     *
     * @throws BadInput if the authenticator did not make what it was asked for
     */
    public Passkey add(Caller caller, NewPasskey passkey, PasskeySite site) {
        mode.requirePasswords();
        String label = requireLabel(passkey.label());
        passkey.requireWhole();
        try {
            Bytes challenge = challenges.use(passkey.clientData(), caller.id()).orElseThrow(Passkeys::refused);
            String made = ceremony(site, challenge, caller.actor()).add(caller.id(), passkey, label);
            return PeopleStore.passkey(
                    store.read("passkey", Map.of("credential", made)).getFirst().get("passkey"));
        } catch (IllegalArgumentException | WebAuthnException e) {
            LOG.debug("A new passkey is not accepted", e);
            throw refused();
        }
    }

    private static String requireLabel(@Nullable String label) {
        String kept = label == null ? "" : label.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_LABEL) {
            throw new BadInput("passkey.label", "Say in 1 to %d characters where the passkey is.", LONGEST_LABEL);
        }
        return kept;
    }

    private static BadInput refused() {
        return new BadInput(
                "passkey.refused",
                "The passkey was not added: what the authenticator made is not what it was asked for, or it took too long. Begin once more.");
    }

    /**
     * Removes one of the caller's.
     *
     * @throws NotFound if there is none with this id
     */
    public void remove(Caller caller, String id) {
        mode.requirePasswords();
        if (store.write(caller.actor(), "end-passkeys", which(caller.id(), id)).isEmpty()) {
            throw new NotFound("passkey.unknown", "There is no such passkey (any more).");
        }
    }

    /** Of somebody's passkeys the one with this id, or all. */
    static Map<String, @Nullable Object> which(String person, @Nullable String id) {
        Map<String, @Nullable Object> which = new HashMap<>();
        which.put("person", person);
        which.put("id", id);
        return which;
    }

    /** What an authenticator is asked to sign to prove who is there. */
    public PublicKeyCredentialRequestOptions ask(PasskeySite site, String address) {
        mode.requirePasswords();
        proofs.countChallenge(address);
        return ceremony(site, challenges.make(PasskeyChallenges.ANYBODY), Actor.SPOOR)
                .request();
    }

    /**
     * Who proved to be there.
     *
     * @throws NotSignedIn if it is not right
     */
    Account require(PasskeyProof proof, PasskeySite site, Admission.Where where) {
        proof.requireWhole();
        Account account =
                store.findByPasskey(proof.credential()).filter(mode::admits).orElse(null);
        String device = where.device() == null ? "" : RandomSecrets.digest(where.device());
        boolean isKnown = account != null && account.devices().contains(device);
        proofs.requirePasskey(isKnown ? "" : where.address(), () -> account != null && isRight(account, proof, site));
        if (account == null) {
            throw new IllegalStateException("Nobody's passkey is right");
        }
        return account;
    }

    private boolean isRight(Account account, PasskeyProof proof, PasskeySite site) {
        try {
            Bytes challenge = challenges
                    .use(proof.clientData(), PasskeyChallenges.ANYBODY)
                    .orElse(null);
            if (challenge == null || !proof.isOf(account)) {
                return false;
            }
            Bytes owner =
                    ceremony(site, challenge, Actor.SPOOR).authenticate(proof).getId();
            return PasskeyOwners.toAccount(owner).equals(account.id());
        } catch (IllegalArgumentException | WebAuthnException e) {
            LOG.debug("A passkey is not accepted", e);
            return false;
        }
    }

    private PasskeyCeremony ceremony(PasskeySite site, Bytes challenge, Actor actor) {
        return new PasskeyCeremony(store, site, challenge, actor);
    }
}
