package spoor.declarations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import spoor.declarations.column.Columns;
import spoor.declarations.column.Days;
import spoor.declarations.column.Said;
import spoor.graph.array.Ints;
import spoor.model.PartialDate;
import spoor.snapshot.Dictionary;

/** What a {@link Selection} asks of a row, part by part. */
final class RowFilter {

    /** One part, by the name that the selection has for it. */
    record Part(String name, IntPredicate holds) {}

    private final Columns columns;
    private final Register register;
    private final Groupings groupings;
    private final List<Part> parts = new ArrayList<>();

    private RowFilter(Columns columns, Register register, Groupings groupings) {
        this.columns = columns;
        this.register = register;
        this.groupings = groupings;
    }

    /** @throws spoor.model.BadInput if a date is none */
    static RowFilter of(Selection selection, Columns columns, Register register, Groupings groupings) {
        RowFilter filter = new RowFilter(columns, register, groupings);
        filter.add("datasets", Dimension.DATASET, selection.datasets());
        filter.addPeriod(selection);
        filter.addHs(selection.hs());
        filter.add("tiers", Dimension.TIER, selection.tiers());
        filter.add("sellers", Dimension.SELLER, selection.sellers());
        filter.add("buyers", Dimension.BUYER, selection.buyers());
        filter.add("makers", Dimension.MAKER, selection.makers());
        filter.add("brands", Dimension.BRAND, selection.brands());
        filter.add("makerCountries", Dimension.MAKER_COUNTRY, selection.makerCountries());
        filter.add("origins", Dimension.ORIGIN, selection.origins());
        filter.add("departures", Dimension.DEPARTURE, selection.departures());
        filter.add("sellerCountries", Dimension.SELLER_COUNTRY, selection.sellerCountries());
        filter.add("buyerCountries", Dimension.BUYER_COUNTRY, selection.buyerCountries());
        return filter;
    }

    /** Leaves rows of other kinds out, too. */
    void add(String name, Dimension dimension, List<String> words) {
        if (!words.isEmpty()) {
            Grouping grouping = groupings.of(dimension);
            BitSet kinds = isOfParty(dimension) ? parties(words) : grouping.kinds(words);
            IntUnaryOperator kind = grouping.kind();
            parts.add(new Part(name, row -> kinds.get(kind.applyAsInt(row))));
        }
    }

    /** Leaves rows out of which this does not hold, too. */
    void add(String name, IntPredicate holds) {
        parts.add(new Part(name, holds));
    }

    private static boolean isOfParty(Dimension dimension) {
        return dimension == Dimension.SELLER || dimension == Dimension.BUYER;
    }

    /** By the id of any of its records. */
    private BitSet parties(List<String> ids) {
        BitSet parties = new BitSet();
        for (String id : ids) {
            int party = register.find().applyAsInt(id);
            parties.set(party, party != 0 || id.equals(Value.NOT_STATED.word()));
        }
        return parties;
    }

    /** A row of which only the month or the year is known is of the period if it can be. */
    private void addPeriod(Selection selection) {
        String from = selection.from();
        String to = selection.to();
        if (from == null && to == null) {
            return;
        }
        int first = from == null ? 0 : Days.first(dayOf(from));
        int last = to == null ? Integer.MAX_VALUE : Days.last(dayOf(to));
        Ints dates = columns.dates();
        parts.add(new Part("period", row -> {
            int day = dates.get(row);
            return day != Days.NONE && Days.last(day) >= first && Days.first(day) <= last;
        }));
    }

    private static int dayOf(String date) {
        return Days.of(PartialDate.requireDate(date.strip()).text());
    }

    private void addHs(List<String> beginnings) {
        if (beginnings.isEmpty()) {
            return;
        }
        Dictionary texts = columns.texts(Said.HS);
        BitSet chosen = new BitSet(texts.count());
        for (int code = 0; code < texts.count(); code++) {
            String text = texts.text(code);
            boolean stated = !text.isEmpty();
            boolean wanted = stated
                    ? beginnings.stream()
                            .anyMatch(beginning -> !beginning.isBlank() && text.startsWith(beginning.strip()))
                    : beginnings.contains(Value.NOT_STATED.word());
            chosen.set(code, wanted);
        }
        Ints codes = columns.codes(Said.HS);
        parts.add(new Part("hs", row -> chosen.get(codes.get(row))));
    }

    boolean holds(int row) {
        for (Part part : parts) {
            if (!part.holds().test(row)) {
                return false;
            }
        }
        return true;
    }

    /** The only part that the row does not meet; -1 if there are several or none. */
    int onlyMissed(int row) {
        int missed = -1;
        for (int part = 0; part < parts.size(); part++) {
            if (!parts.get(part).holds().test(row)) {
                if (missed >= 0) {
                    return -1;
                }
                missed = part;
            }
        }
        return missed;
    }

    List<Part> parts() {
        return parts;
    }
}
