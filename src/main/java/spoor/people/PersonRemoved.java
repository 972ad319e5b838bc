package spoor.people;

/**
 * Somebody works with Spoor no more; told right after it.
 *
 * @param id whose
 * @param by the administrator who did it, and who is handed what they had
 */
public record PersonRemoved(String id, Caller by) {}
