package spoor.reconcile.web;

import java.util.List;
import java.util.Map;
import spoor.reconcile.ftm.FtmEntity;

/**
 * What yente's {@code /entities/{id}/adjacent} answers.
 *
 * @param adjacent by the properties that hold them
 */
record YenteAdjacent(FtmEntity entity, Map<String, Page> adjacent) {

    /**
     * What one property holds.
     *
     * @param total how many there are in all
     */
    record Page(List<FtmEntity> results, YenteMatch.Total total, int limit, int offset) {

        static Page of(List<FtmEntity> results, long total, YenteRange range) {
            return new Page(
                    results,
                    new YenteMatch.Total((int) Math.min(total, Integer.MAX_VALUE), "eq"),
                    range.limit(),
                    range.offset());
        }

        /** The part of a list that is asked for. */
        static Page cut(List<FtmEntity> all, YenteRange range) {
            return of(all.stream().skip(range.offset()).limit(range.limit()).toList(), all.size(), range);
        }
    }
}
