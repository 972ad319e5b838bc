package spoor.people.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.people.Role;

/**
 * What a program of somebody's comes in with.
 *
 * @param hash SHA-256 of its text
 * @param person id of the owner
 * @param roles at most; those that the owner no longer has count no more
 * @param lastUsed to the minute
 */
public record Token(
        String hash,
        String id,
        String person,
        String name,
        Set<Role> roles,
        Instant made,
        Instant expires,
        @Nullable Instant lastUsed) {}
