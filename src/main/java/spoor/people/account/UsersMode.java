package spoor.people.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.Conflict;
import spoor.security.SecurityMode;

/** Whether people sign in here at all, and how. */
@Component
public final class UsersMode {

    private final SecurityMode mode;
    private final ProviderSettings provider;

    UsersMode(SecurityMode mode, ProviderSettings provider) {
        this.mode = mode;
        this.provider = provider;
    }

    public boolean isOn() {
        return mode != SecurityMode.LOCAL;
    }

    /** Whether they do so through a provider, and not by password. */
    public boolean isByProvider() {
        return mode == SecurityMode.OIDC;
    }

    /** The provider that vouches for people; null where they have passwords. */
    public @Nullable String issuer() {
        return isByProvider() ? provider.issuer() : null;
    }

    /** Whether this person may come in the way people do here. */
    public boolean admits(Account account) {
        boolean hasWay = isByProvider() ? provider.issuer().equals(account.issuer()) : account.password() != null;
        return hasWay && !account.isOff();
    }

    /**
     * Lets the caller go on only if people sign in here.
     *
     * @throws Conflict otherwise
     */
    public void require() {
        if (!isOn()) {
            throw new Conflict(
                    "people.local",
                    "This Spoor knows no people: it runs with spoor.security=local. With spoor.security=users people sign in.");
        }
    }

    /**
     * Lets the caller go on only if people have passwords and are invited here.
     *
     * @throws Conflict otherwise
     */
    public void requirePasswords() {
        require();
        if (isByProvider()) {
            throw new Conflict(
                    "people.provider",
                    "People sign in through the provider here, which also names their roles; Spoor keeps no passwords and"
                            + " invites nobody.");
        }
    }

    /**
     * Lets the caller go on only if people sign in through a provider here.
     *
     * @throws Conflict otherwise
     */
    public void requireProvider() {
        if (!isByProvider()) {
            throw new Conflict(
                    "people.no-provider", "Nobody signs in through a provider here; that is spoor.security=oidc.");
        }
    }
}
