package spoor.analysis.turn;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.declarations.reach.Turn;

/**
 * Routes, intermediaries, money and declarations of all paths of a question, before a day and from it on.
 *
 * @param day the first of the later side
 * @param paths that were looked at
 * @param routes between two countries
 * @param intermediaries firms that stand inside a path
 * @param money of records that lie on one side as a whole; currencies are never added up
 * @param declarations between the firms of the same hops; null where none are held of any
 * @param turns days on which firms on the paths were listed, the first {@value TurnService#MOST_TURNS}
 * @param complete whether all paths were looked at
 * @param cut each limit that was reached, as a sentence
 * @param version of the data
 */
@Schema(name = "BeforeAfter")
public record BeforeAfter(
        String day,
        long paths,
        List<Changed> routes,
        List<Changed> intermediaries,
        List<Money> money,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Turn declarations,

        List<Listing> turns,
        boolean complete,
        List<String> cut,
        String version,
        double elapsedMs) {

    /** Fewer dated records than these allow no word on what changed. */
    public static final int LEAST = 8;

    /** What became of it. */
    public enum Change {
        NEW,
        GONE,
        STAYING,
        FEW;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A route or an intermediary.
     *
     * @param key two countries, or the id of a firm
     * @param name of the firm; of a route empty
     * @param before records that are known to lie on that side; a relation that sums up declarations counts as so many
     * @param after likewise
     * @param both whose time lies on both sides
     * @param undated that say no time, or one so coarse that it may lie on either side
     * @param change few where fewer than 8 are dated
     */
    @Schema(name = "ChangedWithTime")
    public record Changed(
            List<String> key, String name, long before, long after, long both, long undated, Change change) {

        long dated() {
            return before + after + both;
        }
    }

    /** Amounts of one currency, exact. */
    @Schema(name = "MoneyBeforeAfter")
    public record Money(String currency, String before, String after) {}

    /**
     * That a firm on the paths was listed.
     *
     * @param listed partial date with a month at least
     */
    @Schema(name = "ListingTurn")
    public record Listing(String firm, String name, String authority, String listed) {}
}
