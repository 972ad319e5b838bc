package spoor.people.account;

import org.springframework.stereotype.Component;
import spoor.model.Conflict;
import spoor.security.SecurityMode;

/** Whether people sign in here at all. */
@Component
public final class UsersMode {

    private final SecurityMode mode;

    UsersMode(SecurityMode mode) {
        this.mode = mode;
    }

    public boolean isOn() {
        return mode == SecurityMode.USERS;
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
}
