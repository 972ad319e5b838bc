package spoor.people.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** People as WebAuthn's library wants them: both its id and its user name are the id of the account. */
final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final PeopleStore store;

    PasskeyOwners(PeopleStore store) {
        this.store = store;
    }

    /** The id of an account as authenticators keep it. */
    static Bytes toBytes(String account) {
        return new Bytes(account.getBytes(StandardCharsets.UTF_8));
    }

    static String toAccount(Bytes id) {
        return new String(id.getBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(toAccount(id)).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find(username).orElse(null);
    }

    private Optional<PublicKeyCredentialUserEntity> find(String account) {
        return store.find(account)
                .map(found -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(toBytes(found.id()))
                        .name(found.name())
                        .displayName(found.name())
                        .build());
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new IllegalStateException("Accounts keeps people");
    }

    @Override
    public void delete(Bytes id) {
        throw new IllegalStateException("Accounts keeps people");
    }
}
