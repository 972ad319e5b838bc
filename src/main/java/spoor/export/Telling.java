package spoor.export;

/**
 * A text of a file that may tell who somebody withheld is.
 *
 * @param text as the data have it
 * @param of what stands in the place of the one who is withheld
 * @param why {@code goods} that nobody else makes, {@code part} number of such, or {@code signs} that its name has, too
 */
public record Telling(String text, String of, String why) {}
