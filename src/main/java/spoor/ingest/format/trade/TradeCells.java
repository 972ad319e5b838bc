package spoor.ingest.format.trade;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.ingest.format.Countries;
import spoor.ingest.format.FieldFault;
import spoor.model.BadInput;

/** Cells of tables of figures: periods, codes of goods, countries, numbers; each throws what is wrong with its cell. */
final class TradeCells {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:[-/年]?(0[1-9]|1[0-2]|[1-9])?月?)?");
    private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{8}|\\d{10}");
    private static final Pattern CHAPTER = Pattern.compile("(?i)total|ag\\d|\\d{1,2}|\\d{4}|总计|合计|总值");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?([eE][+-]?\\d{1,2})?");
    private static final Set<String> WORLD = Set.of(
            "world", "w00", "all", "all countries", "total", "world total", "全部", "世界", "合计", "总计", "总值", "全球", "wld");
    private static final Pattern GROUP = Pattern.compile(
            "(?i).*(\\bnes\\b|not elsewhere specified|areas|\\bunion\\b|\\bfree zones?\\b|bunkers|\\basean\\b|\\bapec\\b|special categories"
                    + "|\\beu-?\\d*\\b|东盟|欧盟|亚太|一带一路|独联体|未分类|其他|不明|国\\(地区\\)).*");

    private TradeCells() {}

    /** A year as {@code 2023}, a month as {@code 2023-05}. */
    static String period(String column, String text) {
        Matcher period = PERIOD.matcher(text);
        if (!period.matches()) {
            throw new FieldFault(
                    "figure.period",
                    column,
                    text,
                    "'%s' is neither a year nor one month; figures of other periods are not taken.".formatted(text));
        }
        String month = period.group(2);
        return month == null ? period.group(1) : "%s-%02d".formatted(period.group(1), Integer.valueOf(month));
    }

    /** Six, eight or ten digits. */
    static String code(String column, String text) {
        String digits = text.replaceAll("[. ]", "");
        if (CHAPTER.matcher(digits).matches()) {
            throw new FieldFault(
                    "figure.aggregate",
                    column,
                    text,
                    "'%s' sums up many codes; only codes of six digits and more are taken.".formatted(text));
        }
        if (!CODE.matcher(digits).matches()) {
            throw new FieldFault(
                    "hs.malformed",
                    column,
                    text,
                    "'%s' is no code of 6, 8 or 10 digits; a spreadsheet may have taken a zero from its beginning."
                            .formatted(text));
        }
        return digits;
    }

    /**
     * The country of one of these, in their order: a code, then a name.
     *
     * @throws FieldFault if it is a group of countries, or none that is known
     */
    static String country(String column, String code, String name) {
        if (isGroup(code) || isGroup(name)) {
            throw new FieldFault(
                    "country.aggregate",
                    column,
                    name.isEmpty() ? code : name,
                    "'%s' is no single country; figures of groups are not taken."
                            .formatted(name.isEmpty() ? code : name));
        }
        String byCode = code.length() == 3 || code.length() == 2 ? Countries.find(code) : "";
        String found = byCode.isEmpty() ? Countries.find(name.replaceAll("\\s*\\(.*\\)$|\\.$", "")) : byCode;
        if (found.isEmpty()) {
            throw new FieldFault(
                    "country.unknown",
                    column,
                    name.isEmpty() ? code : name,
                    "'%s' is no country that Spoor knows.".formatted(name.isEmpty() ? code : name));
        }
        return found;
    }

    private static boolean isGroup(String text) {
        return WORLD.contains(text.toLowerCase(Locale.ROOT))
                || GROUP.matcher(text).matches();
    }

    /** Nothing where nothing stands there. */
    static double number(String column, String text) {
        String plain = text.replaceAll("[\\s\\u00A0]", "");
        if (!NUMBER.matcher(plain).matches()) {
            throw new FieldFault("number.malformed", column, text, "'%s' is no number.".formatted(text));
        }
        double number = Double.parseDouble(plain.replace(",", ""));
        if (number < 0) {
            throw new FieldFault(
                    "figure.negative", column, text, "'%s' is below zero, which no trade is.".formatted(text));
        }
        return number;
    }

    /** A quantity of nothing is one that was not reported; of two in one unit the first counts. */
    static void addQuantity(List<Reported.Amount> amounts, String column, String text, String unit, boolean estimated) {
        boolean known = amounts.stream().anyMatch(amount -> amount.unit().equals(unit));
        if (!text.isEmpty() && !unit.isEmpty() && !known) {
            double number = number(column, text);
            if (number > 0) {
                amounts.add(new Reported.Amount("quantity", number, unit, "", estimated));
            }
        }
    }

    static FieldFault otherFlow(String column, String text) {
        return new FieldFault(
                "figure.flow",
                column,
                text,
                "'%s' is neither exports nor imports; re-exports and other flows are not taken.".formatted(text));
    }

    static FieldFault part(String column, String text) {
        return new FieldFault(
                "figure.part",
                column,
                text,
                "This row is a part of a figure, by '%s'; only whole figures are taken.".formatted(column));
    }

    /** Of a country with itself nothing is said that could be held against another report. */
    static void requireTwo(String reporter, String partner) {
        if (reporter.equals(partner)) {
            throw new BadInput(
                    "figure.itself", "%s is said to trade with itself: goods that came back, or a zone.", reporter);
        }
    }
}
