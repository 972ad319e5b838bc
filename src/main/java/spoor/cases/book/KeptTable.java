package spoor.cases.book;

/**
 * A question to declarations whose answer belongs to the dossier of an investigation; it is asked anew whenever one is made.
 *
 * @param what the word of the question, as over HTTP
 * @param question as JSON
 * @param caption what stands above the table
 */
public record KeptTable(String id, String what, String question, String caption, Mark mark) {}
