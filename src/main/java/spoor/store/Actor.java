package spoor.store;

import spoor.model.BadInput;

/**
 * In whose name something is written.
 *
 * @param name of a user, the address of one without a login, a job such as {@code import 0123456789abcdef}, or Spoor
 */
public record Actor(String name) {

    /** Spoor itself: what it keeps of its own work. */
    public static final Actor SPOOR = new Actor("spoor");

    public Actor {
        if (name.isBlank()) {
            throw new BadInput("actor.empty", "Whoever writes needs a name.");
        }
    }

    /** A job that writes for whoever ordered it. */
    public static Actor ofJob(String kind, String id) {
        return new Actor(kind + " " + id);
    }
}
