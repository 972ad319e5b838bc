package spoor.cases.book;

/**
 * That what was there before came in from a file, so that its marks are the word of that file.
 *
 * @param sha256 of the file
 */
public record BroughtIn(String sha256, Mark mark) {}
