package spoor.ingest.format.trade;

import java.util.List;

/**
 * What one row of a table of figures reports.
 *
 * @param reporter the country that reports, ISO 3166-1 alpha-2
 * @param direction {@link #EXPORT} or {@link #IMPORT}, as the reporter sees it
 * @param code of the goods, with six to ten digits
 * @param period a year, or a year and a month
 * @param goods how the table calls them; may be empty
 * @param edition of the Harmonised System, such as {@code HS2017}; empty where the table does not say it
 * @param amounts what is counted, each in a unit of its own
 */
record Reported(
        String reporter,
        String direction,
        String partner,
        String code,
        String period,
        String goods,
        String edition,
        List<Amount> amounts) {

    static final String EXPORT = "export";
    static final String IMPORT = "import";

    /**
     * One number.
     *
     * @param measure {@code value} or {@code quantity}
     * @param unit a currency, or what is counted
     * @param valuation FOB or CIF, where the table says it
     * @param estimated whether the publisher estimated it
     */
    record Amount(String measure, double amount, String unit, String valuation, boolean estimated) {}

    boolean isExport() {
        return direction.equals(EXPORT);
    }

    String exporter() {
        return isExport() ? reporter : partner;
    }

    String importer() {
        return isExport() ? partner : reporter;
    }

    /** What no two rows of a table may both state. */
    String cell() {
        return reporter + '/' + direction + '/' + partner + '/' + code + '/' + period;
    }
}
