package spoor.people;

/**
 * One who works with Spoor, as others see them.
 *
 * @param name that they sign in with
 */
public record PersonName(String id, String name) {}
