package spoor.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import spoor.model.BadInput;
import spoor.search.GoodsCode;
import spoor.search.LookupService;
import spoor.search.MirrorGap;
import spoor.search.Mirrors;
import spoor.search.TradeFlow;
import spoor.web.Limits;

/** What the two sides of trades report of them, over HTTP. */
@RestController
@Tag(name = "entities")
class MirrorController {

    private static final int MOST_CODES = 200;
    private static final int MOST_COMPONENTS = 1_000;
    private static final int MOST_COUNTRIES = 100;
    private static final int MOST_FIGURES = 10_000;
    private static final int USUAL = 2_000;

    private final LookupService lookup;

    MirrorController(LookupService lookup) {
        this.lookup = lookup;
    }

    @PostMapping(
            path = "/api/tradeflows/mirror",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What exporters and importers report of the same trade, beside each other",
            description =
                    "Of these goods, between any two of these countries, the newest periods first. Goods are codes, or"
                            + " components, which stand for the codes that they are classified under. A difference is only"
                            + " where both sides report; its reasons are the usual ones, not findings.")
    MirrorGaps mirror(@RequestBody MirrorRequest request) {
        int limit = Limits.require("limit", Objects.requireNonNullElse(request.limit, USUAL), 1, MOST_FIGURES);
        List<String> stated = filled("hs", request.hs, MOST_CODES);
        List<String> components = filled("components", request.components, MOST_COMPONENTS);
        List<String> countries = filled("countries", request.countries, MOST_COUNTRIES);
        Limits.require("countries", countries.size(), 1, MOST_COUNTRIES);
        Set<String> ends = new LinkedHashSet<>();
        countries.forEach(each -> ends.add(country(each)));
        Set<String> codes = new LinkedHashSet<>();
        stated.forEach(each -> codes.add(beginning(each)));
        if (codes.isEmpty() && components.isEmpty()) {
            throw new BadInput("mirror.goods", "Name codes in 'hs' or components in 'components'; neither is there.");
        }
        List<GoodsCode> classified = lookup.listCodes(components);
        classified.forEach(each -> codes.add(each.code()));
        return gaps(TradeFlow.Wanted.reported(ends, codes), classified, limit);
    }

    private MirrorGaps gaps(TradeFlow.Wanted wanted, List<GoodsCode> codes, int limit) {
        List<TradeFlow> figures = lookup.listTradeFlows(wanted, limit + 1);
        boolean complete = figures.size() <= limit;
        List<TradeFlow> read = complete ? figures : Mirrors.wholePeriods(figures);
        return new MirrorGaps(Mirrors.of(read), codes, read.size(), complete);
    }

    private static List<String> filled(String name, @Nullable List<@Nullable String> given, int most) {
        List<String> filled = given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).distinct().toList();
        Limits.require(name, filled.size(), 0, most);
        return filled;
    }

    private static String beginning(String code) {
        if (!code.matches("\\d{2,6}")) {
            throw new BadInput("hs.malformed", "'%s' is no HS code.", code);
        }
        return code;
    }

    static String country(String code) {
        if (!code.matches("[A-Za-z]{2}")) {
            throw new BadInput("country.unknown", "'%s' is no country; use two letters such as CN.", code);
        }
        return code.toUpperCase(Locale.ROOT);
    }

    /** Which goods, between which countries. */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record MirrorRequest(
            @Schema(
                    description = "Codes of goods or their beginnings, 2 to 6 digits, at most 200",
                    example = "[\"851762\"]")
            @Nullable
            List<@Nullable String> hs,

            @Schema(description = "Ids of components, at most 1,000; those that are not there say nothing") @Nullable
            List<@Nullable String> components,

            @Schema(
                    description = "1 to 100; both ends of a trade are among them",
                    example = "[\"CN\", \"RU\"]",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            List<@Nullable String> countries,

            @Schema(
                    description = "Figures looked at",
                    minimum = "1",
                    maximum = "" + MOST_FIGURES,
                    defaultValue = "" + USUAL)
            @Nullable
            Integer limit) {}

    /**
     * Both sides of trades.
     *
     * @param codes that components were found to fall under, and who says so
     * @param figures how many were looked at
     * @param complete false where older ones were not
     */
    record MirrorGaps(List<MirrorGap> gaps, List<GoodsCode> codes, int figures, boolean complete) {}
}
