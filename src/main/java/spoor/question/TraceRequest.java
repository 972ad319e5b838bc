package spoor.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.graph.Join;
import spoor.graph.Ranking;
import spoor.graph.RouteConstraint;
import spoor.graph.TimeOrder;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.RelationType;

/**
 * The question of a trace, complete and checked: what was left out of the request holds its default. Its components are
 * the fields of the JSON. What each of them means for a trace stands in {@link Constraint}.
 */
@Schema(
        description = "The question of a trace; every field is optional",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceRequest(
        @Schema(description = "Starts; default: companies in CN and HK; {} chooses every node")
        Selector from,

        @Schema(description = "Ends; default: weapon systems operated by RU; {} chooses every node")
        Selector to,

        @ArraySchema(
                minItems = 1,
                uniqueItems = false,
                arraySchema =
                        @Schema(
                                description = "Types that may be followed; default: the first six. The last four are"
                                        + " followed both ways."))
        Set<RelationType> relations,

        @Schema(minimum = "1", maximum = "" + MOST_HOPS, defaultValue = "" + USUAL_HOPS)
        Integer maxHops,

        @ArraySchema(
                maxItems = RouteConstraint.MOST_VIA,
                arraySchema =
                        @Schema(description = "Each met by a node of its own, in this order; start and end count"))
        List<Selector> via,

        @Schema(description = "No node of a path is chosen by it; {} avoids nothing")
        Selector avoid,

        @ArraySchema(
                maxItems = MOST_COUNTRIES,
                arraySchema = @Schema(description = "A path has a node in each of these countries"))
        List<String> countriesVia,

        @Nullable Listing listing,
        @Nullable OwnedBy ownedBy,
        Goods goods,
        Window window,

        @Schema(
                description = "Whether the dates of the hops may run backwards; lenient lets undated hops pass",
                defaultValue = "any")
        TimeOrder timeOrder,

        @Schema(description = "Least confidence of each relation", defaultValue = "possible")
        Confidence minConfidence,

        @Schema(
                description =
                        "Least number of independent sources of a hop's relations together; those of one origin are one",
                minimum = "1",
                maximum = "" + MOST_SOURCES,
                defaultValue = "1")
        Integer minSources,

        @Schema(
                description =
                        "one: a source that may rest on another, as it says itself, is no second independent source"
                                + " beside it, wherever sources are counted; apart: it counts by its own origin",
                defaultValue = "apart")
        MayRestOn mayRestOn,

        @Schema(
                description = "none: leaves out relations that no source states, whose note begins with 'Inferred:'",
                defaultValue = "any")
        Admitted inferred,

        @Schema(
                description = "none: no node of a path is generic, which is a component without part number and maker's"
                        + " country, such as a substance, or one whose name ends in '(unspecified)' or ' not stated)'",
                defaultValue = "any")
        Admitted generic,

        @ArraySchema(
                minItems = 1,
                uniqueItems = false,
                arraySchema =
                        @Schema(
                                description =
                                        "How a path may be joined; default: in any way. stated: documents say that"
                                                + " its goods go into its end; only-maker: none says so, but the maker makes"
                                                + " nothing else; open: none says so; other-use: they name another weapon for them"))
        Set<Join> joins,

        @Schema(
                description = "decided: records that a person has decided to be one entity are one node, as far as the"
                        + " decision has minConfidence; a constraint on nodes holds if one of its records meets it."
                        + " none: each record by itself",
                defaultValue = "decided")
        Identity identity,

        @Schema(
                description = "Least value of each relation in US dollars; relations that state none pass",
                minimum = "0")
        @Nullable
        Double minValue,

        @Schema(description = "Ids of the datasets that relations may come from; default: all")
        List<String> datasets,

        @Schema(
                description = "Nodes with more neighbours than this are not passed through",
                minimum = "1",
                maximum = "" + Given.MOST_COUNT)
        @Nullable
        Integer hubLimit,

        @Schema(
                description = "shortest: fewest hops, then strength; strongest: strength, then fewest hops",
                defaultValue = "shortest")
        Ranking.Order rank,

        @Schema(description = "Paths wanted", minimum = "1", maximum = "" + MOST_PATHS, defaultValue = "50")
        Integer k,

        @Schema(description = "Best paths to leave out", minimum = "0", maximum = "" + MOST_OFFSET, defaultValue = "0")
        Integer offset,

        @Schema(description = "Most paths for one pair of start and end", minimum = "1", maximum = "" + MOST_PATHS)
        @Nullable
        Integer maxPerPair,

        @Schema(description = "Most paths for one start", minimum = "1", maximum = "" + MOST_PATHS) @Nullable
        Integer maxPerStart,

        @Schema(description = "Most paths for one end", minimum = "1", maximum = "" + MOST_PATHS) @Nullable
        Integer maxPerEnd,

        @Schema(
                description = "quick: on large graphs starts and ends exactly, of pairs and paths what came to light;"
                        + " exact: pairs too, walks, and paths exactly or estimated",
                defaultValue = "quick")
        Counting counts) {

    /** Most hops a path may have. */
    public static final int MOST_HOPS = 12;

    /** Most paths in one answer. */
    public static final int MOST_PATHS = 1_000;

    /** Most paths that pages may reach into. */
    public static final int MOST_OFFSET = 100_000;

    /** Most sources that a hop may have to have. */
    public static final int MOST_SOURCES = 100;

    /** Most countries that a path may have to pass. */
    public static final int MOST_COUNTRIES = 8;

    private static final int USUAL_HOPS = 6;
    private static final int USUAL_PATHS = 50;

    /** The question that the page opens on: Chinese suppliers to Russian weapons. */
    public static final TraceRequest DEFAULT = QuestionJson.read(Map.of());

    public TraceRequest {
        from = Given.orElse(from, Selector.CHINESE_COMPANIES);
        to = Given.orElse(to, Selector.RUSSIAN_WEAPONS);
        relations = requireTypes(Given.orElse(relations, RelationType.listFlow()));
        maxHops = Given.requireNumber("maxHops", maxHops, USUAL_HOPS, 1, MOST_HOPS);
        via = Given.requireList("via", via, RouteConstraint.MOST_VIA);
        avoid = Given.orElse(avoid, Selector.ALL);
        countriesVia = Given.requireCountries("countriesVia", countriesVia, MOST_COUNTRIES);
        goods = Given.orElse(goods, Goods.ANY);
        window = Given.orElse(window, Window.OPEN);
        timeOrder = Given.orElse(timeOrder, TimeOrder.ANY);
        minConfidence = Given.orElse(minConfidence, Confidence.POSSIBLE);
        minSources = Given.requireNumber("minSources", minSources, 1, 1, MOST_SOURCES);
        mayRestOn = Given.orElse(mayRestOn, MayRestOn.APART);
        inferred = Given.orElse(inferred, Admitted.ANY);
        generic = Given.orElse(generic, Admitted.ANY);
        joins = requireJoins(Given.orElse(joins, EnumSet.allOf(Join.class)));
        identity = Given.orElse(identity, Identity.DECIDED);
        minValue = Given.requireAmount("minValue", minValue);
        datasets = Given.requireTexts("datasets", datasets);
        hubLimit = Given.requireNumber("hubLimit", hubLimit, 1, Given.MOST_COUNT);
        rank = Given.orElse(rank, Ranking.Order.SHORTEST);
        k = Given.requireNumber("k", k, USUAL_PATHS, 1, MOST_PATHS);
        offset = Given.requireNumber("offset", offset, 0, 0, MOST_OFFSET);
        maxPerPair = Given.requireNumber("maxPerPair", maxPerPair, 1, MOST_PATHS);
        maxPerStart = Given.requireNumber("maxPerStart", maxPerStart, 1, MOST_PATHS);
        maxPerEnd = Given.requireNumber("maxPerEnd", maxPerEnd, 1, MOST_PATHS);
        counts = Given.orElse(counts, Counting.QUICK);
    }

    /** The same question with another value in a field, as it is or as it stands in JSON; null puts the default there. */
    public TraceRequest with(String field, @Nullable Object value) {
        Map<String, Object> json = new LinkedHashMap<>(QuestionJson.write(this));
        json.put(field, value == null ? null : QuestionJson.write(value));
        return QuestionJson.read(json);
    }

    /** Whether there is a cap on the paths of one start, end or pair. */
    boolean isCapped() {
        return maxPerPair != null || maxPerStart != null || maxPerEnd != null;
    }

    private static Set<Join> requireJoins(Set<Join> joins) {
        if (joins.isEmpty()) {
            throw BadInput.inField("field.range", "joins", "must name a join; leave it out to allow every one.");
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(joins));
    }

    private static Set<RelationType> requireTypes(Set<RelationType> types) {
        if (types.isEmpty()) {
            throw BadInput.inField(
                    "field.range",
                    "relations",
                    "is empty, so that no path could exist; leave it out to follow the flow of goods.");
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(types));
    }
}
