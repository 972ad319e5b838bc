package spoor.declarations;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import spoor.model.BadInput;

/** What declarations can be told apart by. */
public enum Dimension {
    /** Of the company that bears the name which the declaration gives as the maker. */
    MAKER_COUNTRY,
    /** The maker as the declaration writes it. */
    MAKER,
    BRAND,
    /** Of the company that bears the name of the brand. */
    BRAND_COUNTRY,
    /** Where the goods were made, by the declaration. */
    ORIGIN,
    /** Whence they were sent, by the declaration. */
    DEPARTURE,
    /** Where the seller is registered. */
    SELLER_COUNTRY,
    SELLER,
    /** The year in which the seller was founded. */
    SELLER_FOUNDED,
    BUYER_COUNTRY,
    BUYER,
    /** Of the Common High Priority List, by the HS code. */
    TIER,
    /** The component whose part number the description holds. */
    COMPONENT,
    HS2,
    HS4,
    HS6,
    MONTH,
    YEAR,
    DATASET;

    /** The word used over HTTP, such as {@code makerCountry}. */
    public String word() {
        StringBuilder word = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    /** @throws BadInput if there is none of this word; it names those that there are */
    static Dimension requireWord(String word) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "declarations.dimension",
                        "Declarations are not told apart by '%s'; choose from %s.",
                        word,
                        words()));
    }

    private static String words() {
        return Arrays.stream(values()).map(Dimension::word).collect(Collectors.joining(", "));
    }
}
