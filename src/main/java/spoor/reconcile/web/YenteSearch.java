package spoor.reconcile.web;

import java.util.List;
import java.util.Map;
import spoor.reconcile.ftm.FtmEntity;

/**
 * What yente's {@code /search} answers.
 *
 * @param facets always empty: Spoor counts none
 */
record YenteSearch(
        List<FtmEntity> results, Map<String, Object> facets, YenteMatch.Total total, int limit, int offset) {}
