package spoor.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.graph.NodeSet;
import spoor.model.ListingEnd;
import spoor.model.PartialDate;
import spoor.snapshot.table.Listed;

/**
 * Whether somebody on the way is listed by an authority today, or was first listed in some time; first and last day
 * included.
 */
@Schema(
        name = "ListingConstraint",
        description =
                "Whether somebody on the way is listed; start and end count. Without from and to a listing that has"
                        + " ended does not count; with one of them it does if it had not ended before from",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Listing(
        @Schema(
                description = "some: a node of the path is listed so; none: none is known to be, on the lists that were"
                        + " read whole, which the answer names",
                defaultValue = "some")
        Listing.Require require,

        @Schema(description = "Authorities; default: any", example = "[\"EU\"]")
        List<String> authorities,

        @Schema(description = "Partial date, listed on or after it", example = "2022-02-24") @Nullable
        PartialDate from,

        @Schema(description = "Partial date, listed on or before it", example = "2024") @Nullable
        PartialDate to,

        @Schema(
                description = "Whether a listing of which no date is known counts beside from or to",
                defaultValue = "false")
        Boolean undated) {

    /** What a path has to have. */
    public enum Require {
        SOME,
        NONE
    }

    private static final Listing ANY = new Listing(Require.SOME, List.of(), null, null, false);

    public Listing {
        require = Given.orElse(require, Require.SOME);
        authorities = Given.requireTexts("authorities", authorities);
        Given.requireOrder("listing", from, to);
        undated = Given.orElse(undated, false);
    }

    /** Whether it speaks of a listing; texts, as the Cypher form compares them. */
    private boolean covers(Listed listing) {
        String listed = listing.listed();
        if ((!authorities.isEmpty() && !authorities.contains(listing.authority()))
                || !ListingEnd.isAfter(listing.until(), heldAfter())) {
            return false;
        }
        return listed.isEmpty()
                ? undatedCounts()
                : filled(listed, "-01-01", "-01").compareTo(lastDay()) <= 0
                        && filled(listed, "-12-31", "-31").compareTo(firstDay()) >= 0;
    }

    private static String filled(String date, String year, String month) {
        return date + (date.length() == 4 ? year : date.length() == 7 ? month : "");
    }

    private boolean undatedCounts() {
        return undated || isAnyTime();
    }

    private boolean isAnyTime() {
        return from == null && to == null;
    }

    /** Without a time it is asked who is listed today. */
    private String heldAfter() {
        return isAnyTime() ? ListingEnd.today() : firstDay();
    }

    private String firstDay() {
        return from == null ? "" : from.first().toString();
    }

    private String lastDay() {
        return to == null ? "9999" : to.last().toString();
    }

    void compile(KernelDraft query) {
        NodeSet listed = query.choosing.view.nodesListed(this::covers);
        switch (require) {
            case SOME -> query.pass.add(listed);
            case NONE -> query.avoid = query.avoid.union(listed);
        }
    }

    static void put(@Nullable Listing asked, CypherParameters cypher) {
        Listing listing = Given.orElse(asked, ANY);
        cypher.put(
                "listing",
                Map.of(
                        "require",
                        asked == null ? "any" : ConstantWords.small(listing.require),
                        "by",
                        listing.authorities,
                        "from",
                        listing.firstDay(),
                        "to",
                        listing.lastDay(),
                        "undated",
                        listing.undatedCounts(),
                        "heldAfter",
                        listing.heldAfter()));
    }
}
