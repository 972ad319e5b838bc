package spoor.declarations.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import spoor.declarations.CellSums;
import spoor.declarations.DeclarationData;
import spoor.declarations.Dimension;
import spoor.declarations.Register;
import spoor.declarations.RowFilter;
import spoor.declarations.Selection;
import spoor.declarations.Value;
import spoor.declarations.column.ProductCodes;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.IntList;
import spoor.graph.array.Ints;
import spoor.graph.array.LongIntMap;
import spoor.model.LimitReached;

/** Looks for rows whose descriptions hold codes of parts. One object a question; not safe for threads. */
final class PartSearch {

    private static final int MOST_GROUPS = 300_000;

    /** A code of a part; {@code saidBy} is null if it is a part number. */
    private record Code(
            Register.Part part, String code, @Nullable String saidBy) {}

    /** Whose rows hold which code. */
    private record Key(int code, int seller, int buyer) {}

    /** {@code cell} in the sums. */
    private static final class Group {
        final int cell;
        long rows;

        Group(int cell) {
            this.cell = cell;
        }
    }

    private final DeclarationData desk;
    private final List<Code> codes = new ArrayList<>();
    private final List<List<Integer>> ofNumber = new ArrayList<>();
    private final LongIntMap numbers = new LongIntMap();
    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private final CellSums sums;
    private final Decided decided;
    private long rows;
    private int last = -1;

    private PartSearch(DeclarationData desk, List<PartDecision> decisions) {
        this.desk = desk;
        this.sums = new CellSums(desk.columns(), desk.register());
        this.decided = new Decided(desk.register(), decisions);
        ofNumber.add(List.of());
        readCodes();
    }

    static PartProposals find(
            DeclarationData desk, List<PartDecision> decisions, PartQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        PartSearch search = new PartSearch(desk, decisions);
        search.read(question.chosen(), cancel);
        return search.answer(question, begun);
    }

    /** The rows of all data that hold the code between these two. */
    static int[] rows(DeclarationData desk, String code, int seller, int buyer, CancelSignal cancel) {
        Ints sellers = desk.columns().codes(WordColumns.SELLER);
        Ints buyers = desk.columns().codes(WordColumns.BUYER);
        int[] party = desk.register().party();
        IntPredicate holds = desk.columns().productCodes().anyOf(List.of(code));
        IntList rows = new IntList();
        desk.rows(desk.filter(Selection.ALL), cancel, row -> {
            if (party[sellers.get(row)] == seller && party[buyers.get(row)] == buyer && holds.test(row)) {
                rows.add(row);
            }
        });
        return rows.toArray();
    }

    /** Two parts may have the same code. */
    private void readCodes() {
        Map<String, Integer> known = new HashMap<>();
        for (Register.Part part : desk.register().components().get()) {
            for (String written : part.codes()) {
                String code = ProductCodes.normal(written);
                int number = known.computeIfAbsent(code, _ -> {
                    ofNumber.add(new ArrayList<>());
                    return ofNumber.size() - 1;
                });
                ofNumber.get(number).add(codes.size());
                codes.add(new Code(part, code, part.said().get(written)));
            }
        }
        known.forEach((code, number) -> ProductCodes.put(numbers, code, number));
        // What is exactly a code is that code, whatever another one becomes with letters for packing.
        known.forEach((code, number) -> ProductCodes.putExact(numbers, code, number));
    }

    private void read(Selection selection, CancelSignal cancel) {
        RowFilter filter = desk.filter(selection);
        boolean all = selection.equals(Selection.ALL);
        Ints sellers = desk.columns().codes(WordColumns.SELLER);
        Ints buyers = desk.columns().codes(WordColumns.BUYER);
        int[] party = desk.register().party();
        ProductCodes held = desk.columns().productCodes();
        desk.rows(
                desk.filter(Selection.ALL),
                cancel,
                row -> held.each(row, numbers, number -> {
                    boolean chosen = all || filter.holds(row);
                    if (chosen && last != row) {
                        last = row;
                        rows++;
                    }
                    for (int code : ofNumber.get(number)) {
                        add(new Key(code, party[sellers.get(row)], party[buyers.get(row)]), row, chosen);
                    }
                }));
    }

    private void add(Key key, int row, boolean chosen) {
        Group group = groups.computeIfAbsent(key, _ -> new Group(groups.size() + 1));
        if (groups.size() > MOST_GROUPS) {
            throw new LimitReached(
                    "declarations.proposals",
                    "There would be more than %d proposals. Choose fewer declarations or parts.",
                    MOST_GROUPS);
        }
        group.rows++;
        if (chosen) {
            sums.add(group.cell, row);
        }
    }

    private PartProposals answer(PartQuestion question, long begun) {
        String wanted = question.wanted();
        Map<String, Integer> counts = new TreeMap<>();
        List<PartProposals.Proposal> met = new ArrayList<>();
        groups.forEach((key, group) -> {
            PartProposals.Proposal proposal = proposal(key, group);
            if (proposal.cell().rows() > 0) {
                counts.merge(proposal.state(), 1, Integer::sum);
                if (wanted.equals(PartQuestion.ALL) || wanted.equals(proposal.state())) {
                    met.add(proposal);
                }
            }
        });
        met.sort(Comparator.<PartProposals.Proposal>comparingLong(
                        each -> -each.cell().rows())
                .thenComparing(each -> each.component().code())
                .thenComparing(PartProposals.Proposal::code)
                .thenComparing(each -> each.seller().code())
                .thenComparing(each -> each.buyer().code()));
        List<PartProposals.Proposal> shown =
                met.stream().skip(question.first()).limit(question.most()).toList();
        return new PartProposals(
                rows,
                counts,
                shown,
                met.size(),
                question.first() + shown.size() >= met.size(),
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private PartProposals.Proposal proposal(Key key, Group group) {
        Code code = codes.get(key.code());
        Decided.State state = decided.of(code.part().id(), code.code(), key.seller(), key.buyer(), group.rows);
        return new PartProposals.Proposal(
                Value.stated(code.part().id()).named(code.part().name()),
                code.code(),
                code.saidBy(),
                party(Dimension.SELLER, key.seller()),
                party(Dimension.BUYER, key.buyer()),
                sums.cell(group.cell, List.of()),
                group.rows,
                state.word(),
                state.decision(),
                state.more(),
                null);
    }

    private Value party(Dimension dimension, int party) {
        return party == 0
                ? new Value(Value.State.NOT_STATED, "", null)
                : desk.register()
                        .named(dimension, Value.stated(desk.register().id().apply(party)));
    }
}
