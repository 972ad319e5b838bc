package spoor.declarations.reach;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import spoor.declarations.Desk;
import spoor.declarations.Selection;
import spoor.declarations.column.Columns;
import spoor.declarations.column.Days;
import spoor.declarations.column.Said;
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
        private int first = Days.NONE;
        private int last = Days.NONE;
        private long rows;
        private long undated;

        void add(int date) {
            rows++;
            if (date == Days.NONE) {
                undated++;
                return;
            }
            first = first == Days.NONE || Days.first(date) < Days.first(first) ? date : first;
            last = last == Days.NONE || Days.last(date) > Days.last(last) ? date : last;
        }

        private static String text(int date) {
            return date == Days.NONE ? "" : Days.text(date);
        }
    }

    private Spans(Columns columns) {
        this.columns = columns;
        this.datasets = columns.codes(Said.DATASET);
    }

    /** The span of the firm of this id, or of any of its records. */
    public static Span find(Desk desk, String id, CancelSignal cancel) {
        Spans spans = new Spans(desk.columns());
        int wanted = desk.register().find().applyAsInt(id);
        int[] party = desk.register().party();
        Ints sellers = desk.columns().codes(Said.SELLER);
        Ints buyers = desk.columns().codes(Said.BUYER);
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
            in.add(columns.texts(Said.DATASET).text(datasets.get(row)));
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
