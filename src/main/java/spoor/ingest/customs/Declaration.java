package spoor.ingest.customs;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a customs file, read.
 *
 * @param hs all digits as given
 * @param date partial; empty if unknown
 * @param cents value in hundredths, by currency
 */
record Declaration(
        Party supplier,
        String supplierAddress,
        Party buyer,
        String hs,
        String date,
        String number,
        String description,
        String manufacturer,
        String brand,
        String origin,
        String departure,
        String quantity,
        String unit,
        @Nullable Long netGrams,
        @Nullable Long grossGrams,
        Map<String, Long> cents) {

    /** The six digits that sums go by; shorter if the file says no more. */
    String hs6() {
        return hs.length() > 6 ? hs.substring(0, 6) : hs;
    }
}
