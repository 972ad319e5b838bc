package spoor.ingest.customs;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.HsDigits;

/**
 * One row of a customs file, read.
 *
 * @param date partial; empty if unknown
 * @param cents value in hundredths, by currency
 */
record Declaration(
        Party supplier,
        String supplierAddress,
        Party buyer,
        HsDigits hs,
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
        Map<String, Long> cents) {}
