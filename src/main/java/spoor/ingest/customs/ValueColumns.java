package spoor.ingest.customs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the columns that hold what goods are worth as a whole, by currency. The price of a unit is not that. */
final class ValueColumns {

    /** What ISO 4217 has where no currency is stated. */
    static final String UNSTATED = "XXX";

    private static final Pattern VALUE = Pattern.compile(
            "\\b(value|cost|price|amount|invoice|totalvalue|fob|cif|valor|importe|monto|wert|betrag|rechnungswert|valeur"
                    + "|montant|valore|importo|wartosc|kiymet\\w*|deger\\w*|tutar\\w*|bedel\\w*|tri gia|thanh tien|qiymat\\w*)\\b"
                    + "|стоимост|сумма|^сума|вартіст|вартист|фактурн|^фв |^(?:grand )?total$|^итого$|^всего$|^toplam$|^合计$|金额|金額|总价|總價|总值|货值|价值|価格|申告価格|القيمة|құны|куны|цена (?:контракт|договор|лот)|ціна договор");

    /** What a unit costs, or what is paid on top of the goods, or something that is no sum at all. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(unit|unitprice|per|each|kg|kgs|ton|tons|pcs|piece|item price"
                    + "|calculated|rate|number|no|num|date|type|code|name|basis|method|currency|tax|taxes|duty|duties|vat|freight"
                    + "|insurance|fee|quantity|qty)\\b|за единицу|за ед|за кг|цена(?! (?:контракт|договор|лот))|ціна(?! договор)|номер|дата|пошлин|ндс|курс|单价|單價|运费|保险|税");

    private static final Pattern TOTAL = Pattern.compile(
            "\\b(total|totalvalue|statistical|customs|assessed|assessable|statistischer|istatistiki|aduana|aduanero)\\b|общая|статистич|таможен|митн");
    private static final Pattern PRICE = Pattern.compile("\\bprice\\b");
    private static final Pattern OF_ALL = Pattern.compile("\\b(total|value|amount|fob|cif|statistical|customs)\\b");
    private static final Pattern CURRENCY = Pattern.compile(
            "\\b(usd|rub|eur|cny|kzt|uzs|try|uah|krw|inr|vnd|byn|amd|pkr|lkr|brl|gbp|jpy|hkd|chf|aed|gel|azn|tjs|mxn|pln|czk|sgd|twd|cad|aud)\\b");

    /** What else currencies are called. */
    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("美元", "USD"),
            Map.entry("人民币", "CNY"),
            Map.entry("卢布", "RUB"),
            Map.entry("欧元", "EUR"),
            Map.entry("港币", "HKD"),
            Map.entry("долл", "USD"),
            Map.entry("руб", "RUB"),
            Map.entry("евро", "EUR"),
            Map.entry("тенге", "KZT"),
            Map.entry("円", "JPY"),
            Map.entry("грн", "UAH"),
            Map.entry("гривн", "UAH"),
            Map.entry("юан", "CNY"),
            Map.entry("rmb", "CNY"));

    /** {@code US$}, once its sign is gone. */
    private static final Pattern DOLLARS = Pattern.compile("\\bus$|\\bus dollars?\\b");

    /** What a query calls the sum of a column, such as {@code SUMOFUNIT_VALUE_USD}, before the name of the column. */
    private static final Pattern SUMMED = Pattern.compile("^(?:sum|total)\\s*of\\s*(?=\\p{L})");

    /** No sum of anything. */
    private static final Pattern OTHER_QUERY = Pattern.compile("^(?:avg|average|min|max|count)\\s*of\\s*\\p{L}.*");

    /** What is called a total comes first, then as the columns stand. */
    private static final Comparator<String> TOTALS_FIRST =
            Comparator.comparing(name -> TOTAL.matcher(HeaderWords.plain(name)).find() ? 0 : 1);

    private ValueColumns() {}

    /**
     * Names of columns by currency; {@value #UNSTATED} where none is stated.
     *
     * @param used columns that mean something else
     */
    static Map<String, String> find(List<String> names, Set<String> used) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> unnamed = new ArrayList<>();
        for (String name : names.stream().sorted(TOTALS_FIRST).toList()) {
            String plain = SUMMED.matcher(HeaderWords.plain(name)).replaceFirst("sum of ");
            if (used.contains(name) || !isWorth(plain)) {
                continue;
            }
            String currency = currencyOf(plain);
            if (currency.isEmpty()) {
                unnamed.add(name);
            } else {
                values.putIfAbsent(currency, name);
            }
        }
        if (values.isEmpty() && !unnamed.isEmpty()) {
            values.put(UNSTATED, unnamed.getFirst());
        }
        return values;
    }

    /**
     * The code of ISO 4217 that a text names; empty if it names none.
     *
     * @param plain as {@link HeaderWords#plain} makes it
     */
    static String currencyOf(String plain) {
        Matcher code = CURRENCY.matcher(plain);
        if (code.find()) {
            return code.group(1).toUpperCase(Locale.ROOT);
        }
        if (DOLLARS.matcher(plain).find()) {
            return "USD";
        }
        return CALLED.entrySet().stream()
                .filter(called -> plain.contains(called.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    static boolean isWorth(String plain) {
        if (OTHER_QUERY.matcher(plain).matches()
                || !VALUE.matcher(plain).find()
                || OTHER.matcher(plain).find()) {
            return false;
        }
        return !PRICE.matcher(plain).find() || OF_ALL.matcher(plain).find();
    }
}
