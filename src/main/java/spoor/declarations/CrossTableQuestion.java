package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * What a table of declarations is to show.
 *
 * @param by what they are told apart by, up to {@value #MOST_DIMENSIONS}
 * @param limit most cells, 1 to {@value #MOST_CELLS}
 */
@Schema(name = "DeclarationTableQuestion")
public record CrossTableQuestion(
        @Nullable Selection selection,

        @Schema(
                description =
                        "What declarations are told apart by, up to six of makerCountry, maker, brand, brandCountry,"
                                + " origin, departure, sellerCountry, seller, sellerFounded, buyerCountry, buyer, tier,"
                                + " component, hs2, hs4, hs6, month, year, dataset",
                example = "[\"makerCountry\",\"origin\",\"departure\",\"sellerCountry\"]")
        @Nullable
        List<String> by,

        @Schema(description = "Cells to leave out", example = "0") @Nullable
        Integer offset,

        @Schema(description = "Most cells, 1 to 10000; 200 if left out", example = "200") @Nullable
        Integer limit) {

    static final int MOST_DIMENSIONS = 6;
    static final int MOST_CELLS = 10_000;
    private static final int USUAL_CELLS = 200;
    private static final List<Dimension> USUAL =
            List.of(Dimension.MAKER_COUNTRY, Dimension.ORIGIN, Dimension.DEPARTURE, Dimension.SELLER_COUNTRY);

    Selection chosen() {
        return selection == null ? Selection.ALL : selection;
    }

    /** @throws BadInput if there are too many, or one is unknown */
    List<Dimension> dimensions() {
        if (by == null) {
            return USUAL;
        }
        List<Dimension> dimensions = by.stream()
                .filter(Objects::nonNull)
                .map(Dimension::requireWord)
                .distinct()
                .toList();
        if (dimensions.size() > MOST_DIMENSIONS) {
            throw new BadInput(
                    "declarations.dimensions",
                    "A table tells declarations apart by at most %d things.",
                    MOST_DIMENSIONS);
        }
        return dimensions;
    }

    int first() {
        return offset == null ? 0 : offset;
    }

    int most() {
        return limit == null ? USUAL_CELLS : limit;
    }
}
