package spoor.declarations.reach;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import spoor.declarations.DeclarationData;
import spoor.declarations.Selection;
import spoor.declarations.column.Columns;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;

/** Finds from when to when declarations reach, those of one party and all. One object a question; not safe for threads. */
public final class Spans {

    private final Columns columns;
    private final Ints datasets;
    private final Reach own = new Reach();
    private final Reach all = new Reach();
    private final Set<String> in = new TreeSet<>();

    /** The earliest and the latest of some dates. */
    private static final class Reach {
        private int first = PartialDays.NONE;
        private int last = PartialDays.NONE;
        private long rows;
        private long undated;

        void add(int date) {
            rows++;
            if (date == PartialDays.NONE) {
                undated++;
                return;
            }
            first = first == PartialDays.NONE || PartialDays.first(date) < PartialDays.first(first) ? date : first;
            last = last == PartialDays.NONE || PartialDays.last(date) > PartialDays.last(last) ? date : last;
        }

        private static String text(int date) {
            return date == PartialDays.NONE ? "" : PartialDays.text(date);
        }
    }

    private Spans(Columns columns) {
        this.columns = columns;
        this.datasets = columns.codes(WordColumns.DATASET);
    }

    /** The span of the firm of this id, or of any of its records. */
    public static Span find(DeclarationData desk, String id, CancelSignal cancel) {
        Spans spans = new Spans(desk.columns());
        int wanted = desk.register().find().applyAsInt(id);
        int[] party = desk.register().party();
        Ints sellers = desk.columns().codes(WordColumns.SELLER);
        Ints buyers = desk.columns().codes(WordColumns.BUYER);
        desk.rows(
                desk.filter(Selection.ALL),
                cancel,
                row -> spans.add(
                        row, wanted != 0 && (party[sellers.get(row)] == wanted || party[buyers.get(row)] == wanted)));
        return spans.span();
    }

    private void add(int row, boolean isOwn) {
        int date = columns.dates().get(row);
        all.add(date);
        if (isOwn) {
            own.add(date);
            in.add(columns.texts(WordColumns.DATASET).text(datasets.get(row)));
        }
    }

    private Span span() {
        return new Span(
                own.rows,
                own.undated,
                Reach.text(own.first),
                Reach.text(own.last),
                List.copyOf(in),
                Reach.text(all.first),
                Reach.text(all.last));
    }
}
