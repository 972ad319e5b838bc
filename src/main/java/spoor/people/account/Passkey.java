package spoor.people.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param label what the owner calls it
 * @param host the name of Spoor that it was made at, and works at
 * @param lastUsed null before the first time
 */
public record Passkey(
        String id,
        String label,
        String host,
        Instant made,
        @Nullable Instant lastUsed) {}
