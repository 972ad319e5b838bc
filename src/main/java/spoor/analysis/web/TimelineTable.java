package spoor.analysis.web;

import java.util.ArrayList;
import java.util.List;
import spoor.analysis.profile.Timeline;
import spoor.tables.Table;

/** A firm's time, as a table for a spreadsheet. */
final class TimelineTable {

    private static final List<String> HEADER =
            List.of("event", "date", "what", "relation", "sources", "source_titles", "datasets");

    private TimelineTable() {}

    static Table of(Timeline found) {
        List<List<Object>> rows = new ArrayList<>();
        found.events().forEach(event -> rows.add(row(event, event.date())));
        found.undated().forEach(event -> rows.add(row(event, "undated")));
        found.unknown().forEach(kind -> rows.add(List.of(kind.word(), "not known here", "", "", "", "", "")));
        found.notRead()
                .forEach(authority ->
                        rows.add(List.of(Timeline.Kind.LISTED.word(), "list not read", authority, "", "", "", "")));
        return new Table("Timeline", HEADER, rows);
    }

    private static List<Object> row(Timeline.Event event, String date) {
        return List.of(
                event.kind().word(),
                date,
                event.what(),
                event.relation(),
                String.join(
                        "; ",
                        event.sources().stream().map(Timeline.Document::id).toList()),
                String.join(
                        "; ",
                        event.sources().stream().map(Timeline.Document::title).toList()),
                String.join("; ", event.datasets()));
    }
}
