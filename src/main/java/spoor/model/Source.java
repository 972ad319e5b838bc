package spoor.model;

/**
 * A document that says something.
 *
 * @param id stable id, such as {@code src-0001}
 * @param title short and factual, not a quotation
 * @param publisher who published it
 * @param url the page read, or the official address; empty where there is none
 * @param published partial date of publication ({@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}); empty if unknown
 * @param kind word of a {@link SourceKind}; empty if unknown
 * @param country of the publisher (ISO 3166-1 alpha-2, or {@code EU}); empty if unknown
 * @param origin what it repeats; empty if it speaks for itself. Sources of one origin are one independent source
 * @param locator where in the document: entry, page, section, record; empty if nobody says
 */
public record Source(
        String id,
        String title,
        String publisher,
        String url,
        String published,
        String kind,
        String country,
        String origin,
        String locator) {

    /** One of which no more than the id is known. */
    public static Source unknown(String id) {
        return new Source(id, "", "", "", "", "", "", "", "");
    }
}
