package spoor.declarations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.Amounts;
import spoor.declarations.column.Columns;
import spoor.declarations.column.Kinds;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.ProductCodes;
import spoor.declarations.column.RowBlock;
import spoor.declarations.column.WordColumns;
import spoor.model.BadInput;
import spoor.model.PartialDate;
import spoor.snapshot.table.Dictionary;

/** What a {@link Selection} asks of a row, part by part. */
public final class RowFilter {

    /** Stands for all tiers, and for all components. */
    private static final String ANY = "any";

    /**
     * One part, by the name that the selection has for it.
     *
     * @param kinds what is asked of the row; null where it is the row itself
     */
    record Part(String name, @Nullable Kinds kinds, IntPredicate keeps) {

        boolean holds(int row) {
            return keeps.test(kinds == null ? row : kinds.applyAsInt(row));
        }

        /** Leaves those that it does not hold for out of what is wanted of a block. */
        void narrow(RowBlock block) {
            int[] of = kinds == null ? null : block.read(kinds);
            int count = 0;
            for (int i = 0; i < block.count; i++) {
                int place = block.places[i];
                block.places[count] = place;
                count += keeps.test(of == null ? block.from + place : of[place]) ? 1 : 0;
            }
            block.count = count;
        }
    }

    private final Columns columns;
    private final Register register;
    private final Groupings groupings;
    private final List<Part> parts = new ArrayList<>();

    private RowFilter(Columns columns, Register register, Groupings groupings) {
        this.columns = columns;
        this.register = register;
        this.groupings = groupings;
    }

    /** @throws spoor.model.BadInput if a date is none, or the period ends before it begins */
    static RowFilter of(Selection selection, Columns columns, Register register, Groupings groupings) {
        RowFilter filter = new RowFilter(columns, register, groupings);
        filter.add("datasets", Dimension.DATASET, selection.datasets());
        filter.addPeriod(selection);
        filter.addHs(selection.hs());
        filter.add("tiers", Dimension.TIER, filter.tiers(selection.tiers()));
        filter.add("sellers", Dimension.SELLER, selection.sellers());
        filter.add("buyers", Dimension.BUYER, selection.buyers());
        filter.add("makers", Dimension.MAKER, selection.makers());
        filter.add("brands", Dimension.BRAND, selection.brands());
        filter.add("makerCountries", Dimension.MAKER_COUNTRY, selection.makerCountries());
        filter.add("origins", Dimension.ORIGIN, selection.origins());
        filter.add("departures", Dimension.DEPARTURE, selection.departures());
        filter.add("sellerCountries", Dimension.SELLER_COUNTRY, selection.sellerCountries());
        filter.add("buyerCountries", Dimension.BUYER_COUNTRY, selection.buyerCountries());
        filter.add("brandCountries", Dimension.BRAND_COUNTRY, selection.brandCountries());
        filter.addMinValue(selection);
        filter.addFounded(selection.foundedSince());
        filter.addCodes("codes", selection.codes());
        filter.addComponents(selection.components());
        return filter;
    }

    /** Those that {@code any} stands for, too. */
    private List<String> tiers(List<String> chosen) {
        if (!chosen.contains(ANY)) {
            return chosen;
        }
        List<String> all = new ArrayList<>(chosen);
        all.addAll(register.tiers().subList(1, register.tiers().size()));
        return all;
    }

    /** Leaves rows of other kinds out, too. */
    void add(String name, Dimension dimension, List<String> words) {
        if (!words.isEmpty()) {
            Grouping grouping = groupings.of(dimension);
            BitSet kinds = isOfParty(dimension) ? parties(words) : grouping.kinds(words);
            parts.add(new Part(name, grouping.kind(), kinds::get));
        }
    }

    /** Leaves rows out of which this does not hold, too. */
    public void add(String name, IntPredicate holds) {
        parts.add(new Part(name, null, holds));
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
        int first = from == null ? 0 : PartialDays.first(dayOf(from));
        int last = to == null ? Integer.MAX_VALUE : PartialDays.last(dayOf(to));
        if (from != null && to != null && last < first) {
            throw new BadInput(
                    "date.order",
                    "The period ends (%s) before it begins (%s); exchange 'from' and 'to', or leave one of them out.",
                    to,
                    from);
        }
        parts.add(new Part(
                "period",
                Kinds.of(columns.dates()),
                day -> day != PartialDays.NONE && PartialDays.last(day) >= first && PartialDays.first(day) <= last));
    }

    private static int dayOf(String date) {
        return PartialDays.of(PartialDate.requireDate(date.strip()).text());
    }

    private void addHs(List<String> beginnings) {
        if (beginnings.isEmpty()) {
            return;
        }
        Dictionary texts = columns.texts(WordColumns.HS);
        BitSet chosen = new BitSet(texts.count());
        chosen.set(0, beginnings.contains(Value.NOT_STATED.word()));
        Set<String> wanted = beginnings.stream()
                .map(String::strip)
                .filter(beginning -> !beginning.isEmpty())
                .collect(Collectors.toSet());
        int[] lengths = wanted.stream().mapToInt(String::length).distinct().toArray();
        for (int code = 1; code < texts.count(); code++) {
            String text = texts.text(code);
            chosen.set(
                    code,
                    Arrays.stream(lengths)
                            .anyMatch(length -> length <= text.length() && wanted.contains(text.substring(0, length))));
        }
        parts.add(new Part("hs", Kinds.of(columns.codes(WordColumns.HS)), chosen::get));
    }

    /** @throws BadInput if it is no amount, or without a currency that occurs */
    private void addMinValue(Selection selection) {
        String least = selection.minValue();
        if (least == null) {
            return;
        }
        String currency =
                selection.currency() == null ? "" : selection.currency().strip();
        long cents = cents(least);
        if (columns.count() > 0 && !columns.currencies().contains(currency)) {
            throw new BadInput(
                    "declarations.currency",
                    "A least value needs one of the currencies of the declarations: %s.",
                    String.join(", ", columns.currencies()));
        }
        if (columns.count() > 0) {
            Amounts amounts = columns.cents(currency);
            parts.add(new Part("minValue", null, row -> amounts.isSaid(row) && amounts.get(row) >= cents));
        }
    }

    private static long cents(String amount) {
        try {
            return new BigDecimal(amount.strip()).movePointRight(2).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new BadInput("declarations.value", "'%s' is no amount of money; write it as in 100000.50.", amount);
        }
    }

    private void addFounded(@Nullable String since) {
        if (since == null) {
            return;
        }
        int day = PartialDays.first(dayOf(since));
        int[] founded = register.founded().get();
        parts.add(new Part("foundedSince", Kinds.of(columns.codes(WordColumns.SELLER), register.party()), party -> {
            int known = founded[party];
            return known != PartialDays.NONE && PartialDays.first(known) >= day;
        }));
    }

    /** @throws BadInput if one is no code that could be met */
    private void addCodes(String name, List<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        for (String code : codes) {
            if (!ProductCodes.isCode(code)) {
                throw new BadInput(
                        "declarations.code",
                        "'%s' is no product code: it takes five letters and figures with at least one figure, or seven"
                                + " figures.",
                        code);
            }
        }
        parts.add(new Part(name, null, columns.productCodes().anyOf(codes)));
    }

    private void addComponents(List<String> ids) {
        if (!ids.isEmpty()) {
            List<String> numbers = register.components().get().stream()
                    .filter(part -> ids.contains(ANY) || ids.contains(part.id()))
                    .flatMap(part -> part.codes().stream())
                    .toList();
            parts.add(new Part("components", null, columns.productCodes().anyOf(numbers)));
        }
    }

    /** Whether the row meets all parts. */
    public boolean holds(int row) {
        for (Part part : parts) {
            if (!part.holds(row)) {
                return false;
            }
        }
        return true;
    }

    /** Marks the rows of a block that meet all parts as wanted. */
    void choose(RowBlock block) {
        for (int place = 0; place < block.length; place++) {
            block.places[place] = place;
        }
        block.count = block.length;
        for (Part part : parts) {
            if (block.count > 0) {
                part.narrow(block);
            }
        }
    }

    /** The only part that the row does not meet; -1 if there are several or none. */
    int onlyMissed(int row) {
        int missed = -1;
        for (int part = 0; part < parts.size(); part++) {
            if (!parts.get(part).holds(row)) {
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
