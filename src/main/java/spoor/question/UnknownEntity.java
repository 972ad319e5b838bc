package spoor.question;

import spoor.model.NotFound;

/** A question names an id that the graph does not have. */
public final class UnknownEntity {

    private UnknownEntity() {}

    /** What to tell, with where the id stands in the request. */
    public static NotFound of(String id, String path) {
        return new NotFound(
                "entity.unknown",
                "'%s' names '%s', which is not in the graph; look ids up with GET /api/entities?q=…",
                path,
                id);
    }
}
