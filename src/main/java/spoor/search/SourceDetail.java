package spoor.search;

import java.util.List;

/**
 * One source with what it is cited for.
 *
 * @param complete false if it is cited for more than is listed here
 */
public record SourceDetail(
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
        String sha256,
        List<CitedRelation> relations,
        List<CitedEntity> entities,
        boolean complete) {

    /** A relation that the source is cited for. */
    public record CitedRelation(String id, String type, String from, String to) {}

    /** An entity that the source is cited for. */
    public record CitedEntity(String id, List<String> labels, String name) {}
}
