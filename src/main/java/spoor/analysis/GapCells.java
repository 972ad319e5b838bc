package spoor.analysis;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.analysis.GapMatrix.Cell;
import spoor.analysis.GapMatrix.Column;
import spoor.analysis.GapMatrix.Entry;
import spoor.analysis.GapMatrix.Why;
import spoor.model.Source;
import spoor.ownership.Measure;
import spoor.search.ListReading;
import spoor.search.Standing;
import spoor.search.Standing.State;
import spoor.search.Standings;

/** Works out how firms stand in each column, and keeps the documents that they are listed by. One a matrix. */
final class GapCells {

    private final List<Column> columns;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    GapCells(List<Column> columns) {
        this.columns = columns;
    }

    /** Documents that the cells of these firms cite, each once. */
    List<Source> sources(List<GapMatrix.Firm> firms) {
        Set<String> cited = new HashSet<>();
        firms.forEach(firm ->
                firm.cells().forEach(cell -> cell.entries().forEach(entry -> cited.addAll(entry.sources()))));
        return sources.values().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
    }

    /** One for each column. */
    List<Cell> of(Standings standings) {
        return columns.stream().map(column -> cell(standings, column)).toList();
    }

    private Cell cell(Standings all, Column column) {
        Standings own = all.only(column.authority(), column.measure());
        Standing standing = own.against(column.authority(), column.lists());
        boolean open = standing.state() == State.NOT_FOUND && isElsewhere(all, column);
        State state = open ? State.NOT_READ : standing.state();
        return new Cell(state, why(standing, open), standing.by(), standing.owned(), entries(own, state));
    }

    /** Whether the authority lists it, or may, without a word of under which measure: it may be this one. */
    private static boolean isElsewhere(Standings all, Column column) {
        if (column.measure() == Measure.OTHER) {
            return false;
        }
        State untold = all.only(column.authority(), Measure.OTHER)
                .against(column.authority(), List.of())
                .state();
        return untold == State.LISTED || untold == State.UNDECIDED;
    }

    private static @Nullable Why why(Standing standing, boolean open) {
        if (open) {
            return Why.MEASURE_UNKNOWN;
        }
        if (standing.state() != State.NOT_READ) {
            return null;
        }
        if (standing.lists().isEmpty()) {
            return Why.NO_LIST;
        }
        List<ListReading> readings = standing.lists().stream()
                .map(list -> list.reading())
                .filter(reading -> reading != ListReading.WHOLE)
                .toList();
        if (readings.stream().allMatch(reading -> reading == ListReading.OLD)) {
            return Why.OLD;
        }
        boolean read =
                readings.stream().allMatch(reading -> reading == ListReading.UNSEARCHED || reading == ListReading.OLD);
        return read ? Why.UNSEARCHED : Why.NOT_WHOLE;
    }

    private List<Entry> entries(Standings own, State state) {
        if (state != State.LISTED && state != State.DELISTED) {
            return List.of();
        }
        return own.listings().stream()
                .filter(mark -> mark.ended() == (state == State.DELISTED))
                .map(this::entry)
                .toList();
    }

    private Entry entry(Standings.Mark mark) {
        mark.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        return new Entry(
                mark.id(),
                mark.programme(),
                mark.listed(),
                mark.until(),
                mark.sources().stream().map(Source::id).toList());
    }
}
