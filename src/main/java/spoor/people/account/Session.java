package spoor.people.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in of somebody.
 *
 * @param hash SHA-256 of what the cookie holds
 * @param id under which it is listed and ended
 * @param person id
 * @param lastSeen to the minute
 * @param isPending whether the second factor is still to come
 * @param client what the browser says it is, at most 200 characters
 */
public record Session(
        String hash,
        String id,
        String person,
        Instant since,
        Instant lastSeen,
        boolean isPending,
        @Nullable Instant confirmedUntil,
        String client) {}
