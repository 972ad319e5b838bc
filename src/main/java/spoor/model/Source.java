package spoor.model;

/**
 * A document that says something.
 *
 * @param id stable id, such as {@code src-0001}
 * @param title short and factual, not a quotation
 * @param publisher who published it
 * @param url the page read, or the official address; empty where there is none
 * @param published partial date of publication ({@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}); empty if unknown
 */
public record Source(String id, String title, String publisher, String url, String published) {}
