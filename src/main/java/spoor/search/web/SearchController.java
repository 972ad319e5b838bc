package spoor.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.search.EntityDetail;
import spoor.search.FoundEntities;
import spoor.search.LookupService;
import spoor.search.NeighbourQuery;
import spoor.search.Neighbours;
import spoor.search.RelationDetail;
import spoor.search.SearchQuestion;
import spoor.search.SearchService;
import spoor.search.SourceDetail;
import spoor.search.TradeFlow;
import spoor.web.Limits;

/** Entities, relations and sources over HTTP. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "entities", description = "Companies, people, components, weapon systems, and what is said about them.")
class SearchController {

    private static final int MOST_FOUND = 100;
    private static final int MOST_NEIGHBOURS = 1_000;
    private static final int MOST_CITED = 1_000;
    private static final int MOST_OFFSET = 1_000_000;

    private final SearchService search;
    private final LookupService lookup;

    SearchController(SearchService search, LookupService lookup) {
        this.search = search;
        this.lookup = lookup;
    }

    @GetMapping("/entities")
    @Operation(
            summary = "Find entities by name, number or code, in any script",
            description = "Names and aliases (Chinese, Russian, Ukrainian, English; other legal form, romanisation,"
                    + " pinyin, order of words, typing errors), numbers of registers with or without prefix and blanks,"
                    + " part numbers, HS codes and their descriptions. Each says what matched and how, best first. Where"
                    + " nothing is found, nearest holds what comes close. Without a text, all by name.")
    FoundEntities entities(
            @Parameter(description = "At most 400 characters", example = "limbach") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "Company, Person, Component, WeaponSystem or Vessel", example = "Company")
                    @RequestParam(required = false)
                    @Nullable
                    String label,
            @Parameter(
                            description = "ISO 3166-1 alpha-2 of a company or person, of a component's maker, or of a"
                                    + " weapon's origin",
                            example = "CN")
                    @RequestParam(required = false)
                    @Nullable
                    String country,
            @Parameter(description = "An authority that lists it", example = "EU")
                    @RequestParam(required = false)
                    @Nullable
                    String listedBy,
            @Parameter(description = "The id of the dataset that brought it in", example = "evidence")
                    @RequestParam(required = false)
                    @Nullable
                    String dataset,
            @Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int limit,
            @Parameter(description = "Whether the last word is still being typed: quick, without typing errors")
                    @RequestParam(defaultValue = "false")
                    boolean typing) {
        Limits.require("limit", limit, 1, MOST_FOUND);
        NodeLabel wanted = label == null ? null : NodeLabel.requireLabel(label);
        return search.find(new SearchQuestion(q, wanted, wanted(country), listedBy, dataset, limit, typing));
    }

    @GetMapping("/entities/{id}")
    @Operation(summary = "One entity with its sources, listings, HS codes and counts of neighbours")
    EntityDetail entity(@Parameter(example = "company/xiamen-limbach-aviation-engine") @PathVariable String id) {
        return lookup.getEntity(id);
    }

    @GetMapping("/entities/{id}/neighbours")
    @Operation(summary = "The relations of one entity and the entities at their other ends")
    Neighbours neighbours(
            @Parameter(example = "company/xiamen-limbach-aviation-engine") @PathVariable String id,
            @Parameter(description = "A relation type; all if absent", example = "SUPPLIES")
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(description = "out or in, as seen from the entity; both if absent", example = "out")
                    @RequestParam(required = false)
                    @Nullable
                    String direction,
            @Parameter(description = "name, or proven: the surest and best sourced first")
                    @RequestParam(defaultValue = "name")
                    String order,
            @Parameter(description = "How many to leave out at the beginning") @RequestParam(defaultValue = "0")
                    int offset,
            @Parameter(description = "Relations, 1 to 1000") @RequestParam(defaultValue = "50") int limit) {
        Limits.require("limit", limit, 1, MOST_NEIGHBOURS);
        Limits.require("offset", offset, 0, MOST_OFFSET);
        RelationType wanted = type == null ? null : RelationType.requireType(type);
        return lookup.listNeighbours(
                id, new NeighbourQuery(wanted, direction(direction), isProven(order), offset, limit));
    }

    @GetMapping("/relations/{id}")
    @Operation(summary = "One relation with its proof: both ends, goods, sources, dataset")
    RelationDetail relation(@Parameter(example = "rel-0001") @PathVariable String id) {
        return lookup.getRelation(id);
    }

    @GetMapping("/sources/{id}")
    @Operation(summary = "One source with the relations and entities that cite it")
    SourceDetail source(
            @Parameter(example = "src-0001") @PathVariable String id,
            @Parameter(description = "Relations and entities, 1 to 1000 each") @RequestParam(defaultValue = "200")
                    int limit) {
        return lookup.getSource(id, Limits.require("limit", limit, 1, MOST_CITED));
    }

    @GetMapping("/datasets")
    @Operation(summary = "What was imported, newest first")
    Datasets datasets() {
        return new Datasets(lookup.listDatasets());
    }

    @GetMapping("/tradeflows")
    @Operation(summary = "Figures about trade between countries, with their sources")
    TradeFlows tradeFlows(
            @Parameter(description = "A country of origin", example = "CN") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = "The country of destination", example = "RU")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "1 to 1000") @RequestParam(defaultValue = "200") int limit) {
        Limits.require("limit", limit, 1, MOST_NEIGHBOURS);
        List<TradeFlow> flows = lookup.listTradeFlows(TradeFlow.Wanted.between(wanted(from), wanted(to)), limit + 1);
        boolean complete = flows.size() <= limit;
        return new TradeFlows(complete ? flows : List.copyOf(flows.subList(0, limit)), complete);
    }

    private static @Nullable String wanted(@Nullable String code) {
        return code == null ? null : MirrorController.country(code);
    }

    private static boolean isProven(String order) {
        if (!order.equals("name") && !order.equals("proven")) {
            throw new BadInput("order.unknown", "'%s' is no order; use name or proven.", order);
        }
        return order.equals("proven");
    }

    private static @Nullable String direction(@Nullable String direction) {
        if (direction != null && !direction.equals("out") && !direction.equals("in")) {
            throw new BadInput("direction.unknown", "'%s' is no direction; use out or in.", direction);
        }
        return direction;
    }

    /** What was imported. */
    record Datasets(List<Map<String, Object>> datasets) {}

    /** Figures about trade between countries. */
    record TradeFlows(List<TradeFlow> tradeflows, boolean complete) {}
}
