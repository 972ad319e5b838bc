package spoor.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.Refused;
import spoor.store.Actor;

/**
 * Who sends a request.
 *
 * @param id of the person; empty where there is none
 * @param roles of the person; of a token those that it was given
 * @param session SHA-256 of the session; null with a token
 * @param confirmedUntil until when the person counts as having just proved who they are
 */
public record Caller(
        String id,
        String name,
        Set<Role> roles,
        @Nullable String session,
        @Nullable Instant confirmedUntil) {

    /** Whoever sits at this machine, where there is no login, or works on the command line. May do everything. */
    public static final Caller LOCAL = new Caller("", "local", Set.of(Role.values()), null, null);

    /** A stranger, at one of the addresses that are open to all. */
    public static final Caller NOBODY = new Caller("", "nobody", Set.of(), null, null);

    private static final String ATTRIBUTE = Caller.class.getName();

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Who sent the request, as the gate found out. */
    public static Caller of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? caller : LOCAL;
    }

    /** Makes {@link #of} answer this. */
    public void sends(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Whether there is no login. */
    public boolean isLocal() {
        return equals(LOCAL);
    }

    /** In whose name is written: where there is no login, in Spoor's own. */
    public Actor actor() {
        return isLocal() ? Actor.SPOOR : new Actor(name);
    }

    /** Whether it is a person or a token of theirs. */
    public boolean isKnown() {
        return !id.isEmpty();
    }

    /** Whether the roles allow what needs this one. */
    public boolean may(Role role) {
        return role.isIn(roles);
    }

    /**
     * Lets only those go on who may.
     *
     * @throws Refused naming the role
     */
    public void require(Role role) {
        if (!may(role)) {
            throw new Refused("role.needed", "This needs the role %s; an administrator can give it.", role.word())
                    .with("role", role.word());
        }
    }
}
