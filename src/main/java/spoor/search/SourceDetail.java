package spoor.search;

import java.util.List;

/**
 * One source with what it is cited for.
 *
 * @param mayRestOn ids of sources that it may repeat without saying so
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
        List<String> mayRestOn,
        List<CitedRelation> relations,
        List<CitedEntity> entities,
        List<Capture> captures,
        boolean complete) {

    /**
     * A captured file of the source; its content is at {@code /api/captures/{id}/file}.
     *
     * @param kind html, pdf, warc or wacz
     * @param address of what was captured; empty if the file does not say
     * @param captured instant, ISO 8601
     * @param timeFrom who says when it was captured: warc, wacz, pdf (when it was made) or upload (nobody)
     * @param at when it was attached
     * @param by name of who attached it
     */
    public record Capture(
            String id,
            String name,
            String kind,
            long bytes,
            String sha256,
            String address,
            String captured,
            String timeFrom,
            String at,
            String by) {}

    /** A relation that the source is cited for. */
    public record CitedRelation(String id, String type, String from, String to) {}

    /** An entity that the source is cited for. */
    public record CitedEntity(String id, List<String> labels, String name) {}
}
