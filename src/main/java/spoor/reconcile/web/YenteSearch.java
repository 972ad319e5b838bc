package spoor.reconcile.web;

import java.util.List;
import java.util.Map;
import spoor.reconcile.ftm.FtmEntity;

/**
 * What yente's {@code /search} answers.
 *
 * @param facets counts over what was found, at most the first five hundred
 */
record YenteSearch(
        List<FtmEntity> results,
        Map<String, YenteFacets.Facet> facets,
        YenteMatch.Total total,
        int limit,
        int offset) {}
