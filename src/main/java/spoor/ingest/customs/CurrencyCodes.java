package spoor.ingest.customs;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Currencies by their codes of ISO 4217, of letters or digits, and by what else they are called. */
final class CurrencyCodes {

    private static final Map<String, String> CODES = all();

    private CurrencyCodes() {}

    private static Map<String, String> all() {
        Map<String, String> codes = new HashMap<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            codes.put(currency.getCurrencyCode(), currency.getCurrencyCode());
        }
        // Currencies that are gone share numbers with those that came after them.
        for (String locale : Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(Locale.of("", locale));
            if (currency != null) {
                codes.put(currency.getNumericCodeAsString(), currency.getCurrencyCode());
            }
        }
        return Map.copyOf(codes);
    }

    /** The code of letters that a cell states; empty if it states none. */
    static String find(String cell) {
        String code = CODES.getOrDefault(cell.toUpperCase(Locale.ROOT), "");
        return code.isEmpty() ? ValueColumns.currencyOf(HeaderWords.plain(cell)) : code;
    }
}
