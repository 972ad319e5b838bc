package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which declarations are looked at: those that meet all that is given; of a list one is enough. Everywhere {@code not-stated}
 * and, of countries, {@code unknown} can be chosen, too.
 */
@Schema(
        name = "DeclarationSelection",
        description = "Which declarations are looked at; what is left out chooses nothing")
public record Selection(
        List<String> datasets,

        @Schema(description = "First day, month or year", example = "2022-02-24") @Nullable
        String from,

        @Schema(description = "Last day, month or year", example = "2023-12") @Nullable
        String to,

        @Schema(description = "Beginnings of HS codes", example = "[\"8542\"]")
        List<String> hs,

        @Schema(description = "Tiers of the Common High Priority List, any, or none", example = "[\"1\"]")
        List<String> tiers,

        @Schema(description = "Ids of entities") List<String> sellers,
        @Schema(description = "Ids of entities") List<String> buyers,

        @Schema(description = "Makers as declarations write them")
        List<String> makers,

        @Schema(description = "Brands as declarations write them")
        List<String> brands,

        List<String> makerCountries,
        List<String> origins,
        List<String> departures,
        List<String> sellerCountries,
        List<String> buyerCountries,
        List<String> brandCountries,

        @Schema(description = "Only rows of at least so much in the currency", example = "100000") @Nullable
        String minValue,

        @Schema(description = "Of the least value", example = "USD") @Nullable
        String currency,

        @Schema(
                description = "Only rows whose seller is known to have been founded on or after this day",
                example = "2022-02-24")
        @Nullable
        String foundedSince,

        @Schema(
                description = "Product codes; the description holds one exactly, or with letters for its packing",
                example = "[\"STM32F765VIT6\"]")
        List<String> codes,

        @Schema(
                description = "Ids of components, or any; the description holds a part number of one",
                example = "[\"any\"]")
        List<String> components) {

    /** All declarations. */
    public static final Selection ALL = of(List.of(), List.of(), List.of(), List.of());

    /** All declarations in which this entity sells, or buys. */
    public static Selection ofParty(PartyRole role, String id) {
        return ofParties(role, List.of(id));
    }

    /** All declarations in which one of these entities sells, or buys. */
    public static Selection ofParties(PartyRole role, List<String> ids) {
        List<String> seller = role == PartyRole.SELLER ? ids : List.of();
        List<String> buyer = role == PartyRole.BUYER ? ids : List.of();
        return of(List.of(), seller, buyer, List.of());
    }

    /** All declarations in which one of these entities sells and one buys. */
    public static Selection between(List<String> ids) {
        return of(List.of(), ids, ids, List.of());
    }

    /** All declarations whose description holds a part number of one of these components. */
    public static Selection ofComponents(List<String> ids) {
        return of(List.of(), List.of(), List.of(), ids);
    }

    /** All declarations of goods with these beginnings of their HS codes. */
    public static Selection ofHs(List<String> beginnings) {
        return of(beginnings, List.of(), List.of(), List.of());
    }

    private static Selection of(List<String> hs, List<String> sellers, List<String> buyers, List<String> components) {
        List<String> any = List.of();
        return new Selection(
                any,
                null,
                null,
                hs,
                any,
                sellers,
                buyers,
                any,
                any,
                any,
                any,
                any,
                any,
                any,
                any,
                null,
                null,
                null,
                any,
                components);
    }

    @SuppressWarnings("NullAway") // what a request leaves out is null
    public Selection {
        datasets = all(datasets);
        hs = all(hs);
        tiers = all(tiers);
        sellers = all(sellers);
        buyers = all(buyers);
        makers = all(makers);
        brands = all(brands);
        makerCountries = all(makerCountries);
        origins = all(origins);
        departures = all(departures);
        sellerCountries = all(sellerCountries);
        buyerCountries = all(buyerCountries);
        brandCountries = all(brandCountries);
        codes = all(codes);
        components = all(components);
    }

    private static List<String> all(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** A question about a selection, of which a page at a time is answered. */
    public interface Paged {

        /** Most answers of a page. */
        int MOST = 1_000;

        /** Answers of a page where nobody says how many. */
        int USUAL = 100;

        @Nullable
        Selection selection();

        @Nullable
        Integer offset();

        @Nullable
        Integer limit();

        /** All declarations where none are chosen. */
        default Selection chosen() {
            return Objects.requireNonNullElse(selection(), ALL);
        }

        default int first() {
            return Objects.requireNonNullElse(offset(), 0);
        }

        default int most() {
            return Objects.requireNonNullElse(limit(), USUAL);
        }
    }
}
