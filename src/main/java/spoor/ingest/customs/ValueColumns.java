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

    private static final Pattern VALUE =
            Pattern.compile("\\b(value|cost|price|amount|invoice|totalvalue|fob|cif)\\b|стоимость|сумма");

    /** What a unit costs, or what is paid on top of the goods, or something that is no sum at all. */
    private static final Pattern OTHER =
            Pattern.compile("\\b(unit|unitprice|per|each|kg|kgs|ton|tons|pcs|piece|item price"
                    + "|calculated|rate|number|no|num|date|type|code|name|basis|method|currency|tax|taxes|duty|duties|vat|freight"
                    + "|insurance|fee|quantity|qty)\\b|за единицу|за ед|за кг|цена|валют|номер|дата|пошлин|ндс|курс");

    private static final Pattern TOTAL =
            Pattern.compile("\\b(total|totalvalue|statistical|customs|assessed|assessable)\\b|общая|статистич|таможен");
    private static final Pattern PRICE = Pattern.compile("\\bprice\\b");
    private static final Pattern OF_ALL = Pattern.compile("\\b(total|value|amount|fob|cif|statistical|customs)\\b");
    private static final Pattern CURRENCY =
            Pattern.compile("\\b(usd|rub|eur|cny|kzt|uzs|try|uah|krw|inr|vnd|byn|amd|pkr|lkr|brl|gbp|jpy|hkd)\\b");

    /** What is called a total comes first, then as the columns stand. */
    private static final Comparator<String> TOTALS_FIRST =
            Comparator.comparing(name -> TOTAL.matcher(Guess.plain(name)).find() ? 0 : 1);

    private ValueColumns() {}

    /**
     * Names of columns by currency; {@code XXX}, which ISO 4217 has for that, where none is stated.
     *
     * @param used columns that mean something else
     */
    static Map<String, String> find(List<String> names, Set<String> used) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> unnamed = new ArrayList<>();
        for (String name : names.stream().sorted(TOTALS_FIRST).toList()) {
            String plain = Guess.plain(name);
            if (used.contains(name) || !isWorth(plain)) {
                continue;
            }
            Matcher currency = CURRENCY.matcher(plain);
            if (currency.find()) {
                values.putIfAbsent(currency.group(1).toUpperCase(Locale.ROOT), name);
            } else {
                unnamed.add(name);
            }
        }
        if (values.isEmpty() && !unnamed.isEmpty()) {
            values.put("XXX", unnamed.getFirst());
        }
        return values;
    }

    private static boolean isWorth(String plain) {
        if (!VALUE.matcher(plain).find() || OTHER.matcher(plain).find()) {
            return false;
        }
        return !PRICE.matcher(plain).find() || OF_ALL.matcher(plain).find();
    }
}
