package spoor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import spoor.analysis.GapMatrix.Column;
import spoor.analysis.GapMatrix.Firm;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.model.ListingEnd;
import spoor.search.ReadList;
import spoor.search.StandingReader;
import spoor.search.Standings;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;

/** Holds the firms of an answer against the lists that the data know of. Safe for use by any thread. */
@Service
public class GapService {

    private final Snapshots snapshots;
    private final StandingReader standings;

    GapService(Snapshots snapshots, StandingReader standings) {
        this.snapshots = snapshots;
        this.standings = standings;
    }

    /**
     * The matrix.
     *
     * @throws BadInput if the request names nobody, or a column that there is not
     */
    public GapMatrix find(GapRequest request, CancelSignal cancel) {
        long begun = System.nanoTime();
        GapRequest asked = request.require();
        Snapshot snapshot = snapshots.current();
        GapFirms firms = asked.trace() != null
                ? GapFirms.onPaths(snapshot, asked.trace(), cancel)
                : GapFirms.named(snapshot, asked.ids() == null ? List.of() : asked.ids());
        Map<String, Standings> stands =
                standings.readStandings(firms.firms().stream().map(Firm::id).toList());
        return matrix(asked, firms, stands, standings.readLists(), snapshot.version(), begun);
    }

    /** The same of what is known. */
    static GapMatrix matrix(
            GapRequest request,
            GapFirms firms,
            Map<String, Standings> stands,
            Collection<ReadList> lists,
            String version,
            long begunNanos) {
        String today = ListingEnd.today();
        List<Column> columns = new GapColumns(LocalDate.parse(today), request.age()).of(lists, stands.values());
        GapCells cells = new GapCells(columns);
        GapChoice choice = new GapChoice(columns, request);
        List<Firm> shown = new ArrayList<>();
        for (Firm firm : firms.firms()) {
            Standings known = stands.get(firm.id());
            if (known != null) {
                Firm told = firm.with(cells.of(known));
                if (choice.meets(told)) {
                    shown.add(told);
                }
            }
        }
        return new GapMatrix(
                columns.stream().map(GapService::told).toList(),
                shown,
                firms.firms().size(),
                firms.paths(),
                firms.unknown(),
                firms.others(),
                cells.sources(shown),
                today,
                request.age(),
                firms.cut().isEmpty(),
                firms.cut(),
                version,
                Math.round((System.nanoTime() - begunNanos) / 1e3) / 1e3);
    }

    private static Column told(Column column) {
        return new Column(
                column.key(),
                column.authority(),
                column.measure(),
                column.lists().stream().map(ReadList::withoutTimes).toList(),
                column.oldDays());
    }
}
