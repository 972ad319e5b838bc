package spoor.declarations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trade of those who were listed: what surely came after, and how long it took to list them.
 *
 * @param rows of the selection
 * @param after of these: at least so many in which somebody was listed on the day of the row
 * @param undated of these: without a date, of which that cannot be told
 * @param total the sums of the rows that came after
 * @param parties those with most rows after their listing first
 * @param partyCount of all
 * @param complete whether the last party is among those asked for
 * @param roles as what the listed were looked for
 */
@Schema(name = "DeclarationsAfterListing")
public record AfterListing(
        long rows,
        long after,
        long undated,
        CrossTable.Cell total,
        List<ListedParty> parties,
        int partyCount,
        boolean complete,
        List<PartyRole> roles,
        String version,
        double elapsedMs) {

    /**
     * Somebody who is listed, or was, as what rows name it.
     *
     * @param party an entity; of a maker the name alone
     * @param rows in which it has this role
     * @param after what of these came after
     * @param first day of the first of all its rows, partial; empty if none is dated
     * @param listings with the rows after each
     * @param lag from its first row to its first listing; left out where no row is known to have come before
     */
    @Schema(name = "DeclarationListedParty")
    public record ListedParty(
            PartyRole role,
            Value party,
            long rows,
            CrossTable.Cell after,
            String first,
            List<HeldListing> listings,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Lag lag) {}

    /**
     * A listing and what came after it.
     *
     * @param dated whether the list says since when; without it nothing can come after
     * @param ended whether it is over today
     * @param rows at least so many while it held
     */
    @Schema(name = "DeclarationHeldListing")
    public record HeldListing(
            DatedListing listing, boolean dated, boolean ended, long rows, String firstAfter, String lastAfter) {}

    /**
     * From a first row to a first listing.
     *
     * @param days at the least, where dates are known in part
     * @param atLeast whether it may be longer: dates known in part, or the dataset begins less than a year before the first row
     * @param coverageFrom where the dataset of the first row begins
     */
    @Schema(name = "DeclarationListingLag")
    public record Lag(
            String firstRow, String listed, String authority, long days, boolean atLeast, String coverageFrom) {}
}
