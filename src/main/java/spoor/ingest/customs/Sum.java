package spoor.ingest.customs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.Countries;

/** What flowed between two firms under one HS code: the sum of their declarations. */
final class Sum implements Serializable {

    private static final long serialVersionUID = 1;

    static final int CENTS = 100;
    static final int GRAMS = 1_000;
    private static final int MOST_ORIGINS = 20;

    final Party supplier;
    final Party buyer;
    final String hs;
    long count;
    private String first = "";
    private String last = "";
    private long netGrams;
    private long grossGrams;

    /** In their order, nearly always one; millions of sums are held, and millions of values added. */
    private String[] currencies = {};

    private long[] cents = {};

    /** In their order; nearly always one. */
    private List<String> origins = List.of();

    Sum(Party supplier, Party buyer, String hs) {
        this.supplier = supplier;
        this.buyer = buyer;
        this.hs = hs;
    }

    void add(Declaration declaration) {
        count++;
        addPeriod(declaration.date(), declaration.date());
        netGrams += declaration.netGrams() == null ? 0 : declaration.netGrams();
        grossGrams += declaration.grossGrams() == null ? 0 : declaration.grossGrams();
        declaration.cents().forEach(this::addCents);
        if (!declaration.origin().isEmpty()
                && Countries.find(declaration.origin()).equals(declaration.origin())) {
            addOrigin(declaration.origin());
        }
    }

    /** Adds what another part of the same file, or another file, sums up to. */
    void add(Sum other) {
        count += other.count;
        addPeriod(other.first, other.last);
        netGrams += other.netGrams;
        grossGrams += other.grossGrams;
        for (int i = 0; i < other.cents.length; i++) {
            addCents(other.currencies[i], other.cents[i]);
        }
        other.origins.forEach(this::addOrigin);
    }

    private void addCents(String currency, long amount) {
        int found = Arrays.binarySearch(currencies, currency);
        if (found >= 0) {
            cents[found] += amount;
            return;
        }
        int place = -found - 1;
        currencies = Arrays.copyOf(currencies, currencies.length + 1);
        cents = Arrays.copyOf(cents, currencies.length);
        System.arraycopy(currencies, place, currencies, place + 1, currencies.length - place - 1);
        System.arraycopy(cents, place, cents, place + 1, cents.length - place - 1);
        currencies[place] = currency;
        cents[place] = amount;
    }

    private void addPeriod(String begin, String end) {
        if (!begin.isEmpty()) {
            first = first.isEmpty() || begin.compareTo(first) < 0 ? begin : first;
            last = end.compareTo(last) > 0 ? end : last;
        }
    }

    /** If there are too many, not the last that came goes: the outcome must not depend on the order of rows. */
    private void addOrigin(String origin) {
        if (origins.contains(origin)) {
            return;
        }
        TreeSet<String> all = new TreeSet<>(origins);
        all.add(origin);
        if (all.size() > MOST_ORIGINS) {
            all.pollLast();
        }
        origins = List.copyOf(all);
    }

    String first() {
        return first;
    }

    String last() {
        return last;
    }

    /** Net if the file says so, otherwise gross; null if it says neither. */
    @Nullable
    Double weightKg() {
        long grams = netGrams > 0 ? netGrams : grossGrams;
        return grams > 0 ? Double.valueOf(grams / (double) GRAMS) : null;
    }

    String weightUnit() {
        if (netGrams > 0) {
            return "kg";
        }
        return grossGrams > 0 ? "kg gross" : "";
    }

    /** US dollars if there are any, since traces compare them; otherwise the first currency by its letters. */
    String mainCurrency() {
        return currencies.length == 0 ? "" : currencies[main()];
    }

    double mainValue() {
        return currencies.length == 0 ? 0 : cents[main()] / (double) CENTS;
    }

    private int main() {
        return Math.max(0, Arrays.binarySearch(currencies, "USD"));
    }

    /** Such as {@code RUB 1200.50}, by currency. */
    List<String> values() {
        List<String> values = new ArrayList<>(cents.length);
        for (int i = 0; i < cents.length; i++) {
            values.add(currencies[i] + " "
                    + java.math.BigDecimal.valueOf(cents[i], 2).toPlainString());
        }
        return values;
    }

    List<String> origins() {
        return origins;
    }
}
