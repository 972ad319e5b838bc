package spoor.reconcile.web;

import static spoor.reconcile.web.YenteFilter.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.model.NodeLabel;
import spoor.reconcile.CardReads;
import spoor.reconcile.CardSet;
import spoor.reconcile.ftm.FtmEntity;
import spoor.reconcile.ftm.FtmSchemas;
import spoor.reconcile.ftm.FtmWriting;
import spoor.search.FoundEntities;
import spoor.search.FoundEntity;
import spoor.search.SearchQuestion;
import spoor.search.SearchService;
import spoor.web.Limits;

/** Searching as yente does it, for clients that already speak it. */
@RestController
@RequestMapping(path = "/api/yente", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "yente")
class YenteSearchController {

    private static final int MOST = 100;

    private final SearchService search;
    private final CardReads cards;
    private final YenteDatasets datasets;

    YenteSearchController(SearchService search, CardReads cards, YenteDatasets datasets) {
        this.search = search;
        this.cards = cards;
        this.datasets = datasets;
    }

    @GetMapping("/search/{dataset}")
    @Operation(
            summary = "Companies and people by a text, as yente's /search",
            description =
                    "As GET /api/entities finds them, in FollowTheMoney; the first hundred can be reached. Facets,"
                            + " sorting and other filters of yente are refused.")
    YenteSearch search(
            @Parameter(description = "all, default, or the id of a dataset", example = "all") @PathVariable
                    String dataset,
            @Parameter(description = "At most 200 characters", example = "limbach") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "Thing, LegalEntity, Company, Organization or Person")
                    @RequestParam(defaultValue = "Thing")
                    String schema,
            @Parameter(description = "Only in one of these countries", example = "cn")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> countries,
            @Parameter(description = "Only with one of these topics") @RequestParam(required = false) @Nullable
                    List<String> topics,
            @Parameter(description = "Only of one of these datasets") @RequestParam(required = false) @Nullable
                    List<String> datasets,
            @Parameter(description = "Only of one of these datasets")
                    @RequestParam(name = "include_dataset", required = false)
                    @Nullable
                    List<String> includeDataset,
            @Parameter(description = "Of none of these datasets")
                    @RequestParam(name = "exclude_dataset", required = false)
                    @Nullable
                    List<String> excludeDataset,
            @Parameter(description = "None of these schemata")
                    @RequestParam(name = "exclude_schema", required = false)
                    @Nullable
                    List<String> excludeSchema,
            @Parameter(description = "1 to 100") @RequestParam(defaultValue = "10") int limit,
            @Parameter(description = "0 to 99") @RequestParam(defaultValue = "0") int offset,
            @Parameter(description = "Says nothing here: mistyped names are always looked for")
                    @RequestParam(defaultValue = "false")
                    boolean fuzzy,
            @Parameter(description = "Says nothing here: no text is a query language")
                    @RequestParam(defaultValue = "true")
                    boolean simple) {
        Limits.require("limit", limit, 1, MOST);
        Limits.require("offset", offset, 0, MOST - 1);
        Set<NodeLabel> labels = FtmSchemas.require(schema);
        List<String> wanted = list(datasets).isEmpty() ? list(includeDataset) : list(datasets);
        YenteFilter filter = new YenteFilter(
                wanted, list(excludeDataset), list(excludeSchema), list(topics), lower(countries), List.of());
        String scope = this.datasets.require(dataset);
        if (labels.isEmpty()) {
            return new YenteSearch(List.of(), Map.of(), new YenteMatch.Total(0, "eq"), limit, offset);
        }
        String country = list(countries).size() == 1 ? upper(list(countries).getFirst()) : null;
        List<FoundEntity> hits = new ArrayList<>();
        boolean complete = true;
        for (NodeLabel label : asked(labels, q)) {
            FoundEntities found = search.find(
                    new SearchQuestion(q, label, country, null, scope.isEmpty() ? null : scope, MOST, false));
            hits.addAll(found.entities());
            complete &= found.complete();
        }
        List<FtmEntity> all = written(hits, filter);
        return new YenteSearch(
                all.stream().skip(offset).limit(limit).toList(),
                Map.of(),
                new YenteMatch.Total(all.size(), complete ? "eq" : "gte"),
                limit,
                offset);
    }

    /** A text is asked for once, so that the best of all kinds come first; without one, parts and weapons would fill the page. */
    private static List<@Nullable NodeLabel> asked(Set<NodeLabel> labels, String text) {
        List<@Nullable NodeLabel> asked = new ArrayList<>();
        if (labels.size() > 1 && !text.isBlank()) {
            asked.add(null);
        } else {
            labels.stream().sorted().forEach(asked::add);
        }
        return asked;
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    /** Records of one entity are told once, where the first of them stands. */
    private List<FtmEntity> written(List<FoundEntity> found, YenteFilter filter) {
        List<String> ids = found.stream().map(FoundEntity::id).toList();
        Map<String, FtmEntity> byId = new LinkedHashMap<>();
        for (CardSet entity : cards.read(ids).values()) {
            if (filter.isMetBy(entity)) {
                FtmWriting.write(entity, false).ifPresent(written -> byId.putIfAbsent(written.id(), written));
            }
        }
        return List.copyOf(byId.values());
    }

    private static List<String> lower(@Nullable List<String> codes) {
        return list(codes).stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
    }
}
