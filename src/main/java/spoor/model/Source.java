package spoor.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
 * @param accessed partial date on which it was read; empty if nobody says
 * @param archived address of a kept copy; empty if there is none
 * @param sha256 of the document as it was read, in 64 hexadecimal digits; empty if nobody took it
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
        String locator,
        String accessed,
        String archived,
        String sha256) {

    /** The names of what it says beside its id, as files, Neo4j and HTTP have them. */
    public static final List<String> FIELDS = List.of(
            "title",
            "publisher",
            "url",
            "published",
            "kind",
            "country",
            "origin",
            "locator",
            "accessed",
            "archived",
            "sha256");

    /** Files that were written before the last three were known do not have them. */
    public Source {
        accessed = Objects.requireNonNullElse(accessed, "");
        archived = Objects.requireNonNullElse(archived, "");
        sha256 = Objects.requireNonNullElse(sha256, "");
    }

    /** One of which nobody says how it was read. */
    public Source(
            String id,
            String title,
            String publisher,
            String url,
            String published,
            String kind,
            String country,
            String origin,
            String locator) {
        this(id, title, publisher, url, published, kind, country, origin, locator, "", "", "");
    }

    /**
     * Reads the hash of a document, whatever the case of its letters.
     *
     * @throws BadInput if it has not 64 hexadecimal digits
     */
    public static String requireSha256(String text) {
        String hash = text.strip().toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new BadInput("source.sha256", "'%s' is no SHA-256; it has 64 hexadecimal digits.", text);
        }
        return hash;
    }

    /** Its id and what it says of {@link #FIELDS}, in their order. */
    public List<String> row() {
        return List.of(
                id, title, publisher, url, published, kind, country, origin, locator, accessed, archived, sha256);
    }

    /** One of which no more than the id is known. */
    public static Source unknown(String id) {
        return new Source(id, "", "", "", "", "", "", "", "");
    }
}
