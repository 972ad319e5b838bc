package spoor.trace.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question of a trace as the OpenAPI description shows it; it is read by {@link spoor.trace.TraceRequestReader}. */
@Schema(name = "TraceRequest", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record TraceRequestDoc(
        @Schema(description = "Starts; default: companies in CN and HK; {} chooses every node") @Nullable
        SelectorDoc from,

        @Schema(description = "Ends; default: weapon systems operated by RU; {} chooses every node") @Nullable
        SelectorDoc to,

        @Schema(
                description =
                        "Types that may be followed; default: the first six. The last four are followed both ways.",
                allowableValues = {
                    "SUPPLIES",
                    "MANUFACTURES",
                    "DEVELOPS",
                    "TRADES",
                    "IMPORTED_BY",
                    "USED_IN",
                    "OWNS",
                    "CONTROLS",
                    "DIRECTS",
                    "ASSOCIATED_WITH"
                })
        @Nullable
        List<String> relations,

        @Schema(minimum = "1", maximum = "12", defaultValue = "6") @Nullable
        Integer maxHops,

        @Schema(description = "Each met by a node of its own, in this order; start and end count; at most 10") @Nullable
        List<SelectorDoc> via,

        @Schema(description = "No node of a path is chosen by it; {} avoids nothing") @Nullable
        SelectorDoc avoid,

        @Schema(description = "A path has a node in each of these countries; at most 8") @Nullable
        List<String> countriesVia,

        @Nullable GoodsDoc goods,
        @Nullable WindowDoc window,

        @Schema(
                description = "Whether the dates of the hops may run backwards; lenient lets undated hops pass",
                allowableValues = {"any", "lenient", "strict"},
                defaultValue = "any")
        @Nullable
        String timeOrder,

        @Schema(
                description = "Least confidence of each relation",
                allowableValues = {"possible", "probable", "confirmed"},
                defaultValue = "possible")
        @Nullable
        String minConfidence,

        @Schema(
                description = "Least number of distinct sources of a hop's relations together",
                minimum = "1",
                maximum = "100",
                defaultValue = "1")
        @Nullable
        Integer minSources,

        @Schema(
                description = "Least value of each relation in US dollars; relations that state none pass",
                minimum = "0")
        @Nullable
        Double minValue,

        @Schema(description = "Ids of the datasets that relations may come from; default: all") @Nullable
        List<String> datasets,

        @Schema(description = "Nodes with more neighbours than this are not passed through", minimum = "1") @Nullable
        Integer hubLimit,

        @Schema(
                description = "shortest: fewest hops, then strength; strongest: strength, then fewest hops",
                allowableValues = {"shortest", "strongest"},
                defaultValue = "shortest")
        @Nullable
        String rank,

        @Schema(description = "Paths wanted", minimum = "1", maximum = "1000", defaultValue = "50") @Nullable
        Integer k,

        @Schema(description = "Best paths to leave out", minimum = "0", maximum = "100000", defaultValue = "0")
        @Nullable
        Integer offset,

        @Schema(description = "Most paths for one pair of start and end", minimum = "1", maximum = "1000") @Nullable
        Integer maxPerPair,

        @Schema(description = "Most paths for one start", minimum = "1", maximum = "1000") @Nullable
        Integer maxPerStart,

        @Schema(description = "Most paths for one end", minimum = "1", maximum = "1000") @Nullable
        Integer maxPerEnd,

        @Schema(
                description = "quick: on large graphs starts and ends exactly, of pairs and paths what came to light;"
                        + " exact: pairs too, walks, and paths exactly or estimated",
                allowableValues = {"quick", "exact"},
                defaultValue = "quick")
        @Nullable
        String counts) {

    /** Chooses nodes: fields restrict each other, the values inside one field are alternatives. */
    @Schema(name = "Selector", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record SelectorDoc(
            @Schema(allowableValues = {"Company", "Person", "Component", "WeaponSystem"}) @Nullable
            List<String> labels,

            @Schema(description = "ISO 3166-1 alpha-2", example = "[\"CN\"]") @Nullable
            List<String> countries,

            @Schema(description = "Of weapon systems; ISO 3166-1 alpha-2", example = "[\"RU\"]") @Nullable
            List<String> operators,

            @Nullable List<String> categories,
            @Nullable List<String> topics,

            @Schema(description = "Authorities that list the node", example = "[\"EU\"]") @Nullable
            List<String> listedBy,

            @Nullable List<String> ids,

            @Schema(description = "Words that all occur in one of name, alias, part number or id") @Nullable
            String text) {}

    /** What has to flow; hops that state no goods pass. */
    @Schema(name = "Goods", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record GoodsDoc(
            @Schema(description = "Ids of components") @Nullable
            List<String> components,

            @Nullable List<String> categories,

            @Schema(description = "Six-digit customs codes", example = "[\"854231\"]") @Nullable
            List<String> hs,

            @Schema(description = "Tiers of the Common High Priority List", example = "[\"3.A\"]") @Nullable
            List<String> tiers,

            @Schema(
                    description = "One and the same component or code from the start to the weapon",
                    defaultValue = "false")
            @Nullable
            Boolean consistent) {}

    /** Relations that hold on a day of it. */
    @Schema(name = "Window", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record WindowDoc(
            @Schema(description = "Partial date, first day", example = "2022-02-24") @Nullable
            String from,

            @Schema(description = "Partial date, last day", example = "2024") @Nullable
            String to,

            @Schema(
                    description = "Whether relations that say nothing of when they held pass; false needs from or to",
                    defaultValue = "true")
            @Nullable
            Boolean undated) {}
}
