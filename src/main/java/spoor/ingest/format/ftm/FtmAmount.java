package spoor.ingest.format.ftm;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a record of FollowTheMoney says that something was worth.
 *
 * @param value null if it does not say so
 * @param currency by ISO 4217 as stated; empty if none is, for amounts of customs declarations mostly are not in dollars
 */
public record FtmAmount(@Nullable Double value, String currency) {

    private static final FtmAmount NONE = new FtmAmount(null, "");

    /** In dollars or euros where those are stated, since others are not compared; nothing is converted. */
    static FtmAmount of(FtmRecord record) {
        String currency = record.first("currency").strip().toUpperCase(Locale.ROOT);
        String stated = currency.matches("[A-Z]{3}") ? currency : "";
        FtmAmount[] amounts = {
            find(record, "amountUsd", "USD"),
            stated.isEmpty() ? NONE : find(record, "amount", stated),
            find(record, "amountEur", "EUR"),
            find(record, "amount", stated),
            find(record, "customsAmount", stated),
            find(record, "invoiceAmount", stated)
        };
        for (FtmAmount amount : amounts) {
            if (amount.value != null) {
                return amount;
            }
        }
        return NONE;
    }

    /** A number, or one with its currency behind it. */
    private static FtmAmount find(FtmRecord record, String property, String currency) {
        String text = record.first(property).strip();
        if (text.matches(".+ [A-Z]{3}")) {
            Double amount = number(text.substring(0, text.length() - 4));
            return amount == null ? NONE : new FtmAmount(amount, text.substring(text.length() - 3));
        }
        Double value = number(text);
        return value == null ? NONE : new FtmAmount(value, currency);
    }

    /** A plain number, with a point before its fraction; null if it is none. */
    public static @Nullable Double number(String text) {
        String plain = text.strip();
        return plain.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? Double.valueOf(plain) : null;
    }
}
