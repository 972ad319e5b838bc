package spoor.store.repository;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import spoor.model.Source;

/** A source as it stands in Neo4j. */
@Node("Source")
@Immutable
public record StoredSource(
        @Id String id,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String published,
        @Nullable String kind,
        @Nullable String country,
        @Nullable String origin,
        @Nullable String locator,
        @Nullable String accessed,
        @Nullable String archived,
        @Nullable String sha256,
        String dataset) {

    /** The same for the rest of the program, with empty texts for what is unknown. */
    public Source toSource() {
        return new Source(
                id,
                title,
                orEmpty(publisher),
                orEmpty(url),
                orEmpty(published),
                orEmpty(kind),
                orEmpty(country),
                orEmpty(origin),
                orEmpty(locator),
                orEmpty(accessed),
                orEmpty(archived),
                orEmpty(sha256));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
