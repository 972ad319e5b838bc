package spoor.lists.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the operator's catalogue that cannot be used.
 *
 * @param line at which it begins, from 1
 * @param id of the list; null if it does not say one
 * @param code of the reason
 * @param reason in a sentence that says what to do
 */
public record RefusedEntry(int line, @Nullable String id, String code, String reason) {}
