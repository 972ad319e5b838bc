package spoor.declarations.flag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.Collectors;
import spoor.declarations.Dimension;
import spoor.declarations.Selection;
import spoor.declarations.Value;
import spoor.declarations.column.WordColumns;
import spoor.model.BadInput;
import spoor.snapshot.table.Dictionary;

/** Looks for flags in a selection and, for their rates, in all rows of the same goods. One object a question. */
final class FlagSearch {

    static final List<Flag> ALL = List.of(
            new YoungTrader(),
            new Overpaid(),
            new OtherLine(),
            new LikeListed(),
            new Forwarder(),
            new SeveralSellers(),
            new NoIndustry(),
            new NewGoods(),
            new Detour(),
            new ListedOwner(),
            new SharedDirector(),
            new QuickStart(),
            new MakerOfOneSeller(),
            new SharedAddress(),
            new Burst(),
            new KnownCode(),
            new SoldAfterListing(),
            new TakenOver());

    private static final int MOST_FIRMS = 20;
    private static final int HS6 = 6;

    private final Looked looked;
    private final BitSet selected;
    private final int goods;

    private FlagSearch(Looked looked, BitSet selected, int goods) {
        this.looked = looked;
        this.selected = selected;
        this.goods = goods;
    }

    static FlagAnswer find(Looked.Sight sight, FlagQuestion question) {
        long begun = System.nanoTime();
        List<Flag> wanted = wanted(question.wanted());
        FlagSearch search = of(sight, question.chosen());
        List<FlagAnswer.Flagged> flags =
                wanted.parallelStream().map(search::flagged).toList();
        return new FlagAnswer(
                search.selected.cardinality(),
                search.sellers(search.selected).count(),
                search.goods,
                search.looked.rows.cardinality(),
                search.sellers(search.looked.rows).count(),
                flags,
                sight.desk().version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private static FlagSearch of(Looked.Sight sight, Selection selection) {
        BitSet selected = sight.rows(selection);
        Looked chosen = new Looked(sight, selected);
        List<String> goods = goods(chosen);
        if (goods.isEmpty()) {
            return new FlagSearch(chosen, selected, 0);
        }
        BitSet all = sight.rows(Selection.ofHs(goods));
        all.or(selected);
        return new FlagSearch(new Looked(sight, all), selected, goods.size());
    }

    /** The rows of a selection that a flag holds for. */
    static BitSet rows(Looked.Sight sight, FlagRowsQuestion question) {
        String code = question.flag() == null ? "" : question.flag();
        FlagSearch search = of(sight, question.chosen());
        BitSet rows = wanted(List.of(code)).getFirst().find(search.looked).rows();
        rows.and(search.selected);
        String seller = question.seller();
        if (seller != null) {
            int party = sight.desk().register().find().applyAsInt(seller);
            rows.stream().filter(row -> search.looked.seller(row) != party).forEach(rows::clear);
        }
        return rows;
    }

    private static List<Flag> wanted(List<String> codes) {
        for (String code : codes) {
            if (ALL.stream().noneMatch(flag -> flag.code().equals(code))) {
                throw new BadInput("declarations.flag", "There is no flag '%s'; they are F1 to F%d.", code, ALL.size());
            }
        }
        return ALL.stream()
                .filter(flag -> codes.isEmpty() || codes.contains(flag.code()))
                .toList();
    }

    /** The six digits of what the rows are of. */
    private static List<String> goods(Looked looked) {
        Dictionary texts = looked.columns.texts(WordColumns.HS);
        BitSet met = new BitSet(texts.count());
        looked.blocks(looked.rows, block -> {
            int[] codes = block.read(looked.columns.codes(WordColumns.HS));
            for (int i = 0; i < block.count; i++) {
                met.set(codes[block.places[i]]);
            }
        });
        return met.stream()
                .mapToObj(texts::text)
                .filter(text -> text.length() >= HS6)
                .map(text -> text.substring(0, HS6))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private FlagAnswer.Flagged flagged(Flag flag) {
        Finding found = flag.find(looked);
        BitSet here = (BitSet) found.rows().clone();
        here.and(selected);
        Sellers sellers = sellers(here);
        return new FlagAnswer.Flagged(
                flag.code(),
                flag.rule(),
                flag.definedBy(),
                found.whyNot(),
                here.cardinality(),
                sellers.count(),
                found.unknown(),
                found.rows().cardinality(),
                here.equals(found.rows())
                        ? sellers.count()
                        : sellers(found.rows()).count(),
                found.counts(),
                firms(sellers));
    }

    /**
     * How many rows each seller has.
     *
     * @param count of those who have some
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sellers(int[] rows, int count) {}

    private Sellers sellers(BitSet rows) {
        int[] of = new int[looked.register.parties()];
        looked.blocks(rows, block -> {
            int[] sellers = block.read(looked.sellerKinds());
            for (int i = 0; i < block.count; i++) {
                of[sellers[block.places[i]]]++;
            }
        });
        of[0] = 0;
        return new Sellers(
                of, (int) Arrays.stream(of).filter(count -> count > 0).count());
    }

    private List<FlagAnswer.Firm> firms(Sellers sellers) {
        int least = leastShown(sellers);
        List<FlagAnswer.Firm> firms = new ArrayList<>();
        for (int party = 1; party < sellers.rows().length; party++) {
            if (sellers.rows()[party] >= least) {
                firms.add(firm(party, sellers.rows()[party]));
            }
        }
        return firms.stream()
                .sorted(Comparator.<FlagAnswer.Firm>comparingLong(firm -> -firm.rows())
                        .thenComparing(firm -> firm.seller().code()))
                .limit(MOST_FIRMS)
                .toList();
    }

    /** Names of those who would not be shown are not looked up. */
    private static int leastShown(Sellers sellers) {
        PriorityQueue<Integer> most = new PriorityQueue<>();
        for (int rows : sellers.rows()) {
            if (rows > 0 && (most.size() < MOST_FIRMS || rows > most.element())) {
                most.add(rows);
                if (most.size() > MOST_FIRMS) {
                    most.remove();
                }
            }
        }
        return most.isEmpty() ? 1 : most.element();
    }

    private FlagAnswer.Firm firm(int party, long rows) {
        return new FlagAnswer.Firm(
                looked.register.named(
                        Dimension.SELLER, Value.stated(looked.register.id().apply(party))),
                rows);
    }
}
