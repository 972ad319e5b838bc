package spoor.people.account;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import spoor.store.Actor;

/** Passkeys of the store as WebAuthn's library wants them, at one site. Bytes stand there in base64url. */
final class PasskeyRecords implements UserCredentialRepository {

    private final PeopleStore store;
    private final String host;
    private final Actor actor;
    private final Clock clock = Clock.systemUTC();

    PasskeyRecords(PeopleStore store, String host, Actor actor) {
        this.store = store;
        this.host = host;
        this.actor = actor;
    }

    @Override
    public void save(CredentialRecord credential) {
        long now = clock.millis();
        Map<String, Object> use =
                Map.of("signatures", credential.getSignatureCount(), "isBackedUp", credential.isBackupState());
        Map<String, Object> parameters = Map.of(
                "credential",
                credential.getCredentialId().toBase64UrlString(),
                "made",
                properties(credential, now),
                "use",
                use,
                "now",
                now);
        store.write(actor, "keep-passkey", parameters);
    }

    private Map<String, @Nullable Object> properties(CredentialRecord credential, long now) {
        Map<String, @Nullable Object> made = new HashMap<>();
        made.put("id", UUID.randomUUID().toString());
        made.put("person", PasskeyOwners.toAccount(credential.getUserEntityUserId()));
        made.put("label", credential.getLabel());
        made.put("host", host);
        made.put("made", now);
        made.put("publicKey", new Bytes(credential.getPublicKey().getBytes()).toBase64UrlString());
        made.put("attestation", text(credential.getAttestationObject()));
        made.put("clientData", text(credential.getAttestationClientDataJSON()));
        made.put("isVerified", credential.isUvInitialized());
        made.put("mayBeBackedUp", credential.isBackupEligible());
        made.put(
                "transports",
                credential.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .toList());
        return made;
    }

    private static @Nullable String text(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.toBase64UrlString();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return PeopleStore.first(store.read("passkey", Map.of("credential", credentialId.toBase64UrlString())))
                .map(row -> credential(row.get("passkey")))
                .orElse(null);
    }

    /** Those of this site; browsers have no others here. */
    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return store.read("passkeys", Map.of("person", PasskeyOwners.toAccount(userId))).stream()
                .map(row -> row.get("passkey"))
                .filter(node -> node.get("host").asString().equals(host))
                .map(PasskeyRecords::credential)
                .toList();
    }

    private static CredentialRecord credential(Value node) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(bytes(node.get("credential")))
                .userEntityUserId(PasskeyOwners.toBytes(node.get("person").asString()))
                .publicKey(
                        new ImmutablePublicKeyCose(bytes(node.get("publicKey")).getBytes()))
                .signatureCount(node.get("signatures").asLong())
                .uvInitialized(node.get("isVerified").asBoolean())
                .backupEligible(node.get("mayBeBackedUp").asBoolean())
                .backupState(node.get("isBackedUp").asBoolean())
                .transports(node.get("transports").asList(Value::asString).stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(bytes(node.get("attestation")))
                .attestationClientDataJSON(bytes(node.get("clientData")))
                .label(node.get("label").asString())
                .build();
    }

    private static Bytes bytes(Value text) {
        return Bytes.fromBase64(text.asString());
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new IllegalStateException("Passkeys removes them");
    }
}
