package spoor.analysis.turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import spoor.declarations.reach.DeclarationReach;
import spoor.declarations.reach.Turn;
import spoor.graph.CancelSignal;
import spoor.graph.Cut;
import spoor.graph.HopPasses;
import spoor.graph.TraceLimits;
import spoor.model.BadInput;
import spoor.model.PartialDate;
import spoor.question.QuestionCompiler;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.Snapshots;

/** Compares what all paths of a question were before a day with what they are from it on. Safe for use by any thread. */
@Service
public class TurnService {

    static final int MOST_TURNS = 500;

    private static final int MOST_PAIRS = 200;
    private static final long MOST_PATHS = 2_000_000;
    private static final int DEADLINE_MILLIS = 10_000;
    private static final long MOST_VISITS = 500_000_000L;
    private static final int MONTH_LENGTH = 7;

    private final Snapshots snapshots;
    private final DeclarationReach declarations;

    TurnService(Snapshots snapshots, DeclarationReach declarations) {
        this.snapshots = snapshots;
        this.declarations = declarations;
    }

    /**
     * The comparison.
     *
     * @param turn a day, or a month, of which the first day is meant
     * @throws BadInput if it is neither
     */
    public BeforeAfter find(TraceRequest request, String turn, CancelSignal cancel) {
        long begun = System.nanoTime();
        LocalDate day = requireDay(turn);
        Snapshot snapshot = snapshots.current();
        SnapshotView view = QuestionCompiler.viewOf(snapshot, request);
        TraceLimits limits = TraceLimits.DEFAULT.withMaxVisits(MOST_VISITS).stoppingAfterMillis(DEADLINE_MILLIS);
        HopPasses passes = view.tracer().hopPasses(QuestionCompiler.compile(view, request, limits), MOST_PATHS, cancel);
        Turning turning = new Turning(view, passes, new DaySides(day));
        Turn rows = declarations.turn(turning.pairs(), day.toString(), MOST_PAIRS, cancel);
        return answer(day, passes, turning, rows, snapshot.version(), begun);
    }

    private static BeforeAfter answer(
            LocalDate day, HopPasses passes, Turning turning, Turn rows, String version, long begunNanos) {
        List<String> cut = new ArrayList<>(passes.cuts().stream().map(Cut::text).toList());
        List<BeforeAfter.Listing> turns = turning.turns(MOST_TURNS + 1);
        if (turns.size() > MOST_TURNS) {
            cut.add("More days of listings are known than the first %,d.".formatted(MOST_TURNS));
        }
        return new BeforeAfter(
                day.toString(),
                passes.paths(),
                turning.routes(),
                turning.intermediaries(),
                turning.money(),
                rows.pairs().isEmpty() ? null : rows,
                turns.stream().limit(MOST_TURNS).toList(),
                passes.complete(),
                cut,
                version,
                Math.round((System.nanoTime() - begunNanos) / 1e3) / 1e3);
    }

    static LocalDate requireDay(String turn) {
        PartialDate date = PartialDate.requireDate(turn);
        if (turn.length() < MONTH_LENGTH) {
            throw new BadInput("turn.coarse", "'%s' is no month and no day; use 2022-03 or 2022-03-15.", turn);
        }
        return date.first();
    }
}
