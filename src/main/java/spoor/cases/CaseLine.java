package spoor.cases;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list shows of a {@link StoredCase}: without the canvas, which may be large. */
record CaseLine(
        String id,
        @Nullable Long version,
        String title,
        List<String> tags,
        int nodes,
        String dataVersion,
        ZonedDateTime created,
        ZonedDateTime updated,
        @Nullable String share,
        @Nullable String owner,
        @Nullable List<String> readers,
        @Nullable Boolean link) {}
