package spoor.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.ownership.OwnershipVerdict;
import spoor.ownership.Rule;

/**
 * Whether a firm counts as owned by those whom authorities list.
 *
 * @param on the day that shares, listings and rules are of
 * @param notYet rules that begin later than that
 * @param version of the data that was asked
 */
public record OwnershipAnswer(
        Party entity, String on, List<RulingRecord> rulings, List<NotYet> notYet, String version, double elapsedMs) {

    /** A firm or person. */
    @Schema(name = "OwnershipParty")
    public record Party(String id, String name) {}

    /** A rule that does not hold yet on the day. */
    @Schema(name = "OwnershipNotYet")
    public record NotYet(String rule, LocalDate from) {}

    /**
     * What one rule says.
     *
     * @param listedBy the authorities whose listed count as owners
     * @param chain from the firm up to somebody listed, each the greatest owner that counts of the one before; empty where it
     *     is not owned
     * @param lines the sums that the verdict rests on: the firm's own first
     * @param open what is not known, and could change it, or contradicts itself
     * @param economic what of the firm belongs in money to those who are listed, through all chains; no rule asks for it
     * @param complete whether no line and no share in money is missing
     */
    @Schema(name = "OwnershipRuling")
    public record RulingRecord(
            RuleRecord rule,
            List<String> listedBy,
            OwnershipVerdict verdict,
            List<Party> chain,
            List<Line> lines,
            List<Open> open,
            List<Economic> economic,
            boolean complete) {}

    /**
     * A rule as it is on the day.
     *
     * @param bar what shares are held against, such as {@code ≥ 50.00}
     * @param added whether the shares of several are added up
     * @param control whether control leaves open that it counts as ownership
     * @param until its last day; null where no end is known
     * @param read how much of its source was read, and where not, who tells it
     */
    @Schema(name = "OwnershipRule")
    public record RuleRecord(
            String name,
            String bar,
            boolean added,
            boolean control,
            Rule.State state,
            LocalDate from,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate until,

            String source,
            String read,
            String note) {

        static RuleRecord of(Rule rule) {
            return new RuleRecord(
                    rule.name(),
                    rule.bar(),
                    rule.added(),
                    rule.control(),
                    rule.state(),
                    rule.from(),
                    rule.until(),
                    rule.source(),
                    rule.read(),
                    rule.note());
        }
    }

    /**
     * The sum for one firm.
     *
     * @param low percent that those hold together at least who surely count
     * @param high that those may hold together at most who possibly count
     * @param sum the same as a line of arithmetic
     * @param total percent that all who hold of it hold at least, whether they count or not
     */
    @Schema(name = "OwnershipLine")
    public record Line(
            Party firm,
            OwnershipVerdict verdict,
            List<Part> parts,
            BigDecimal low,
            BigDecimal high,
            String sum,
            BigDecimal total) {}

    /**
     * Who holds how much of it, or controls it.
     *
     * @param as what the owner is itself; it counts unless that is {@code no}
     * @param low percent, at least; null where it is not known to hold any
     * @param high percent, at most
     * @param controls whether a document says that it controls the firm
     * @param relations ids of those that say it
     */
    @Schema(name = "OwnershipPart")
    public record Part(
            Party owner,
            OwnershipVerdict as,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal low,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal high,

            boolean controls,
            List<String> relations) {}

    /** A share in money. */
    @Schema(name = "OwnershipEconomic")
    public record Economic(Party owner, BigDecimal percent) {}

    /**
     * What is not known.
     *
     * @param relation id of the one that it is about; null where it is about somebody
     * @param said what stands there instead; null in most
     */
    @Schema(name = "OwnershipOpen")
    public record Open(
            Kind kind,
            Party of,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Party firm,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String relation,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String said,

            String text) {}

    /** Of what kind. */
    @Schema(name = "OwnershipOpenKind")
    public enum Kind {
        SHARE_UNKNOWN("No document says how much %s holds of %s."),
        NO_SHARE("What %s holds of %s is said to be %s percent, which is no share; it is taken for unknown."),
        DAY("It is open whether %s held this of %s on the day."),
        WEAK("That %s holds or controls %s is told as possible only; it may as well be nothing."),
        CONTROL("%s controls %s, as a document says; whether that makes it owned is for a person to decide."),
        ITSELF("%s is said to own itself; that share counts for nobody."),
        MORE_THAN_ALL("Shares of %s add up to %s percent, which cannot be."),
        LISTING("It is open whether %s is listed on the day under a measure that counts.");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        String text(@Nullable Object... names) {
            return text.formatted(names);
        }

        /** The word used over HTTP. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
