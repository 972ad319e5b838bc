package spoor.watch.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one path, and why.
 *
 * @param nodes from start to end, as they stand now; of a path that is gone, as they stood
 * @param strengthBefore 0 to 1; null if it was not there
 * @param strengthNow 0 to 1; null if it is not there
 * @param hops those that weigh otherwise than before, of a path that is stronger or weaker
 * @param reasons what is known of why
 * @param moreReasons how many are left out
 */
public record PathNews(
        NewsKind kind,
        List<Reason.NamedEntity> nodes,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double strengthBefore,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double strengthNow,

        List<HopNews> hops,
        List<Reason> reasons,
        int moreReasons) {

    /**
     * A hop that weighs otherwise.
     *
     * @param hop its index, from 0
     * @param weightBefore 0 to 1
     * @param weightNow 0 to 1
     * @param confidenceBefore of its surest relation
     * @param sourcesBefore how many independent ones
     */
    public record HopNews(
            int hop,
            double weightBefore,
            double weightNow,
            String confidenceBefore,
            String confidenceNow,
            int sourcesBefore,
            int sourcesNow) {}
}
