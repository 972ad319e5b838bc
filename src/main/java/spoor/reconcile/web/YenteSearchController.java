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
import spoor.reconcile.CountryNames;
import spoor.reconcile.ftm.AddressEntities;
import spoor.reconcile.ftm.FtmEntity;
import spoor.reconcile.ftm.FtmSchemas;
import spoor.reconcile.ftm.FtmWriting;
import spoor.search.FoundEntities;
import spoor.search.FoundEntity;
import spoor.search.SearchQuestion;
import spoor.search.SearchService;

/** Searching as yente does it, for clients that already speak it. */
@RestController
@RequestMapping(path = "/api/yente", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "yente")
class YenteSearchController {

    private static final String ADDRESS = "Address";
    private static final String ANYTHING = "Thing";

    /** So many are looked at, counted and sorted at least, and at most. */
    private static final int LEAST = 100;

    private static final int MOST = 500;

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
                    "As GET /api/entities finds them, in FollowTheMoney; the first five hundred can be reached. Facets"
                            + " count, and sort sorts, what was found.")
    YenteSearch search(
            @Parameter(description = "all, default, or the id of a dataset", example = "all") @PathVariable
                    String dataset,
            @Parameter(
                            description = "At most 200 characters; unless simple is true, quotes, +, -, AND, OR and NOT"
                                    + " are read as in Lucene",
                            example = "limbach")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(
                            description =
                                    "Thing, LegalEntity, Company, Organization, Person or Address: those of who is found")
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
            @Parameter(description = YenteFilter.SINCE)
                    @RequestParam(name = "changed_since", required = false)
                    @Nullable
                    String changedSince,
            @Parameter(description = "Whether one of the countries, topics and datasets is enough, or all are needed")
                    @RequestParam(name = "filter_op", defaultValue = "OR")
                    YenteOperator operator,
            @Parameter(
                            description = "Only with this value: a field and a value, such as"
                                    + " properties.birthDate:1972-01-26; fields are properties.*, schema, datasets, topics, countries"
                                    + " and referents")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> filter,
            @Parameter(description = "Only those that stand on a list, or only the others")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean target,
            @Parameter(description = "What to count: countries, topics, datasets, schema; the first three if absent")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> facets,
            @Parameter(description = "first_seen, last_change or caption, with :asc or :desc; the best first if absent")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> sort,
            @Parameter(description = "0 to 500") @RequestParam(defaultValue = "10") int limit,
            @Parameter(description = "0 to 9,499; nothing comes after the first five hundred")
                    @RequestParam(defaultValue = "0")
                    int offset,
            @Parameter(description = "Says nothing here: mistyped names are always looked for")
                    @RequestParam(defaultValue = "false")
                    boolean fuzzy,
            @Parameter(
                            description =
                                    "true: q is a text as a person typed it; quotes, + and - alone are read in it, and"
                                            + " no sign is refused")
                    @RequestParam(defaultValue = "false")
                    boolean simple) {
        YenteRange range = new YenteRange(limit, offset);
        Set<NodeLabel> labels = FtmSchemas.require(schema.equals(ADDRESS) ? ANYTHING : schema);
        Kinds kinds = new Kinds(
                !schema.equals(ADDRESS),
                List.of(ADDRESS, ANYTHING).contains(schema)
                        && !list(excludeSchema).contains(ADDRESS));
        List<String> wanted = list(datasets).isEmpty() ? list(includeDataset) : list(datasets);
        YenteFilter entities = new YenteFilter(
                wanted,
                list(excludeDataset),
                list(excludeSchema),
                list(topics),
                codes(countries),
                List.of(),
                this.datasets.since(changedSince),
                operator == YenteOperator.AND);
        List<YenteFieldFilter> fields = YenteFieldFilter.readAll(list(filter));
        String scope = this.datasets.require(dataset);
        YenteQuery query = YenteQuery.of(q, simple);
        Hits hits = find(query.text(), labels, codes(countries), scope, range);
        List<FtmEntity> found = YenteOrder.sorted(
                written(hits.entities(), entities, kinds, query).stream()
                        .filter(query::isMetBy)
                        .filter(entity -> target == null || target == entity.target())
                        .filter(entity -> fields.stream().allMatch(field -> field.isMetBy(entity)))
                        .toList(),
                list(sort));
        return new YenteSearch(
                found.stream().skip(offset).limit(limit).toList(),
                YenteFacets.of(found, facets == null ? YenteFacets.USUAL : facets),
                new YenteMatch.Total(found.size(), hits.complete() ? "eq" : "gte"),
                limit,
                offset);
    }

    /**
     * What is wanted.
     *
     * @param addresses those of who is found that hold the words, behind all others
     */
    private record Kinds(boolean parties, boolean addresses) {}

    /** @param complete whether there are no more */
    private record Hits(List<FoundEntity> entities, boolean complete) {}

    private Hits find(String text, Set<NodeLabel> labels, List<String> countries, String scope, YenteRange range) {
        int most = Math.clamp(range.offset() + range.limit(), LEAST, MOST);
        String country = countries.size() == 1 ? countries.getFirst().toUpperCase(Locale.ROOT) : null;
        List<FoundEntity> hits = new ArrayList<>();
        boolean complete = true;
        for (NodeLabel label : asked(labels, text)) {
            FoundEntities found = search.find(
                    new SearchQuestion(text, label, country, null, scope.isEmpty() ? null : scope, most, false));
            hits.addAll(found.entities());
            complete &= found.complete();
        }
        return new Hits(hits, complete);
    }

    /** A text is asked for once, so that the best of all kinds come first; without one, parts and weapons would fill the page. */
    private static List<@Nullable NodeLabel> asked(Set<NodeLabel> labels, String text) {
        List<@Nullable NodeLabel> asked = new ArrayList<>();
        if (labels.isEmpty()) {
            return asked; // a schema that Spoor has nothing of
        }
        if (labels.size() > 1 && !text.isBlank()) {
            asked.add(null);
        } else {
            labels.stream().sorted().forEach(asked::add);
        }
        return asked;
    }

    /** Records of one entity are told once, where the first of them stands. */
    private List<FtmEntity> written(List<FoundEntity> found, YenteFilter filter, Kinds kinds, YenteQuery query) {
        List<String> ids = found.stream().map(FoundEntity::id).toList();
        Map<String, FtmEntity> byId = new LinkedHashMap<>();
        Map<String, FtmEntity> addresses = new LinkedHashMap<>();
        for (CardSet entity : cards.read(ids).values()) {
            if (filter.isMetBy(entity)) {
                FtmWriting.write(entity, false).ifPresent(written -> byId.putIfAbsent(written.id(), written));
                AddressEntities.of(entity).stream()
                        .filter(query::isIn)
                        .forEach(address -> addresses.putIfAbsent(address.id(), address));
            }
        }
        if (!kinds.parties()) {
            byId.clear();
        }
        if (kinds.addresses()) {
            byId.putAll(addresses);
        }
        return List.copyOf(byId.values());
    }

    /** Codes as FollowTheMoney writes them; a name that is no country is met by nobody. */
    private static List<String> codes(@Nullable List<String> countries) {
        return list(countries).stream()
                .map(country -> CountryNames.find(country).orElse(country).toLowerCase(Locale.ROOT))
                .toList();
    }
}
