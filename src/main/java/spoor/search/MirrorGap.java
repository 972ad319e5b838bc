package spoor.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides of one trade report of it: the same goods, period, unit, exporter and importer.
 *
 * @param hs six digits
 * @param goods how the exporter's table calls them, else the importer's
 * @param period a year, or a year and a month
 * @param measure {@code value} or {@code quantity}
 * @param unit a currency, or what is counted
 * @param exported what the exporter reports; null where it reports nothing that is here
 * @param imported what the importer reports; null where it reports nothing that is here
 * @param difference imported less exported; null unless both are here
 * @param ratio imported by exported; null unless both are here and something was exported
 * @param reasons why two reports of one trade usually differ, as far as they can apply; empty unless both are here
 */
public record MirrorGap(
        String hs,
        String goods,
        String period,
        String exporter,
        String importer,
        String measure,
        String unit,
        @Nullable Report exported,
        @Nullable Report imported,
        @Nullable Double difference,
        @Nullable Double ratio,
        List<Reason> reasons) {

    /**
     * One side's report.
     *
     * @param valuation FOB or CIF, empty where the table does not say it
     * @param estimated whether the publisher estimated it or a part of it
     * @param codes how many codes below the six digits it is the sum of; 0 where the table states the six digits
     * @param figures ids
     * @param sources ids
     * @param others datasets that state this, too, and are not added to it
     */
    public record Report(
            double amount,
            String dataset,
            String valuation,
            boolean estimated,
            int codes,
            List<String> figures,
            List<String> sources,
            List<String> others) {}

    /** Usual reasons. */
    public enum Reason {
        /** Imports are usually valued with freight and insurance, exports without. */
        VALUATION,
        /** Goods that another country bought and sold on are counted by origin on one side. */
        REEXPORT,
        /** What left at the end of one period arrives in the next. */
        LAG,
        /** A side keeps some trade secret, or reports it under another code. */
        CONFIDENTIALITY,
        /** The sides used other editions of the Harmonised System. */
        EDITION,
        /** Goods in transit or in free zones are counted by one side alone. */
        TRANSIT
    }
}
