package spoor.ingest.format.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import spoor.ingest.format.Cells;
import spoor.ingest.format.FieldFault;

/** A row of UN Comtrade: of the tables that it gives out today, and of those of its former site. */
final class ComtradeRow {

    static final List<String> COLUMNS = List.of("flowCode", "cmdCode", "primaryValue");
    static final List<String> FORMER_COLUMNS =
            List.of("Trade Flow", "Reporter", "Partner", "Commodity Code", "Trade Value (US$)");

    /** Columns that split a figure by something else, and what stands there where they do not. */
    private static final Map<String, List<String>> WHOLE = Map.of(
            "partner2Code", List.of("0"),
            "partner2ISO", List.of("W00"),
            "customsCode", List.of("C00"),
            "motCode", List.of("0"),
            "mosCode", List.of("0"));

    private static final Map<String, String> EDITIONS = Map.of(
            "H0", "HS1992", "H1", "HS1996", "H2", "HS2002", "H3", "HS2007", "H4", "HS2012", "H5", "HS2017", "H6",
            "HS2022");

    private ComtradeRow() {}

    static Reported read(Cells cells) {
        return cells.indexes().containsKey("flowCode") ? today(cells) : former(cells);
    }

    private static Reported today(Cells cells) {
        requireWhole(cells);
        String reporter = country(cells, "reporterISO", "reporterDesc", "reporterCode");
        String partner = country(cells, "partnerISO", "partnerDesc", "partnerCode");
        TradeCells.requireTwo(reporter, partner);
        String direction = direction("flowCode", cells.required("flowCode"));
        return new Reported(
                reporter,
                direction,
                partner,
                TradeCells.code("cmdCode", cells.required("cmdCode")),
                periodOf(cells),
                cells.text("cmdDesc"),
                edition("classificationCode", cells.text("classificationCode")),
                amounts(cells));
    }

    private static Reported former(Cells cells) {
        String reporter = TradeCells.country("Reporter", cells.text("Reporter ISO"), cells.text("Reporter"));
        String partner = TradeCells.country("Partner", cells.text("Partner ISO"), cells.text("Partner"));
        TradeCells.requireTwo(reporter, partner);
        String period = cells.text("Period");
        List<Reported.Amount> amounts = new ArrayList<>();
        amounts.add(value("Trade Value (US$)", cells.required("Trade Value (US$)"), ""));
        TradeCells.addQuantity(amounts, "Netweight (kg)", cells.text("Netweight (kg)"), "kg", false);
        String unit = cells.text("Qty Unit").isEmpty() ? cells.text("Quantity Unit") : cells.text("Qty Unit");
        TradeCells.addQuantity(amounts, "Qty", cells.text("Qty"), unitOf(unit), false);
        return new Reported(
                reporter,
                direction("Trade Flow", cells.required("Trade Flow")),
                partner,
                TradeCells.code("Commodity Code", cells.required("Commodity Code")),
                TradeCells.period(period.isEmpty() ? "Year" : "Period", period.isEmpty() ? cells.text("Year") : period),
                cells.text("Commodity"),
                edition("Classification", cells.text("Classification")),
                List.copyOf(amounts));
    }

    private static void requireWhole(Cells cells) {
        WHOLE.forEach((column, whole) -> {
            String text = cells.text(column);
            if (!text.isEmpty() && !whole.contains(text)) {
                throw TradeCells.part(column, text);
            }
        });
    }

    /** By the code of three letters, else by the name, else by the number. */
    private static String country(Cells cells, String iso, String name, String number) {
        String code = cells.text(iso);
        String named = cells.text(name);
        String numbered = cells.text(number);
        if (code.isEmpty() && named.isEmpty()) {
            return TradeCells.country(number, CountryNumbers.find(numbered), numbered.equals("0") ? "World" : numbered);
        }
        return TradeCells.country(code.isEmpty() ? name : iso, code, named);
    }

    private static String periodOf(Cells cells) {
        String period = cells.text("period");
        if (!period.isEmpty()) {
            return TradeCells.period("period", period);
        }
        String month = cells.text("refMonth");
        boolean whole =
                month.isEmpty() || month.equals("52") || cells.text("freqCode").equals("A");
        return TradeCells.period("refYear", cells.text("refYear") + (whole ? "" : "-" + month));
    }

    private static String direction(String column, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "x", "export", "exports" -> Reported.EXPORT;
            case "m", "import", "imports" -> Reported.IMPORT;
            default -> throw TradeCells.otherFlow(column, text);
        };
    }

    private static String edition(String column, String text) {
        String edition = EDITIONS.getOrDefault(text, "");
        if (edition.isEmpty() && !text.isEmpty() && !text.equalsIgnoreCase("HS")) {
            throw new FieldFault(
                    "figure.classification",
                    column,
                    text,
                    "'%s' is no edition of the Harmonised System; ask for figures by HS.".formatted(text));
        }
        return edition;
    }

    private static List<Reported.Amount> amounts(Cells cells) {
        List<Reported.Amount> amounts = new ArrayList<>();
        String value = cells.required("primaryValue");
        amounts.add(value("primaryValue", value, valuation(cells, value)));
        TradeCells.addQuantity(amounts, "netWgt", cells.text("netWgt"), "kg", isTrue(cells.text("isNetWgtEstimated")));
        String unit = unitOf(cells.text("qtyUnitAbbr"));
        TradeCells.addQuantity(amounts, "qty", cells.text("qty"), unit, isTrue(cells.text("isQtyEstimated")));
        return List.copyOf(amounts);
    }

    private static String valuation(Cells cells, String value) {
        boolean fob = value.equals(cells.text("fobvalue"));
        boolean cif = value.equals(cells.text("cifvalue"));
        return fob == cif ? "" : fob ? "FOB" : "CIF";
    }

    private static boolean isTrue(String text) {
        return text.equalsIgnoreCase("true") || text.equals("1");
    }

    private static String unitOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "n/a", "-", "no quantity" -> "";
            case "weight in kilograms", "kg" -> "kg";
            case "number of items", "u" -> "u";
            default -> text;
        };
    }

    private static Reported.Amount value(String column, String text, String valuation) {
        return new Reported.Amount("value", TradeCells.number(column, text), "USD", valuation, false);
    }
}
