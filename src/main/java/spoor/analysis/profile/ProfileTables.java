package spoor.analysis.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spoor.analysis.profile.Profile.Named;
import spoor.analysis.profile.Profile.Row;
import spoor.tables.Table;

/** A table of a profile, for a spreadsheet. */
public final class ProfileTables {

    private static final String BETWEEN = ";";

    private ProfileTables() {}

    /**
     * One of its tables.
     *
     * @param key of a table that the profile has
     */
    public static Table of(Profile profile, String key) {
        Profile.Table found = profile.sections().stream()
                .flatMap(told -> told.tables().stream())
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
        Map<String, String> names = profile.entities().stream().collect(Collectors.toMap(Named::id, Named::name));
        List<String> header = new ArrayList<>(found.by());
        header.add("name");
        header.addAll(found.counts());
        header.addAll(List.of("entities", "names", "relation_ids"));
        List<List<Object>> rows =
                found.rows().stream().map(row -> cells(row, names)).toList();
        return new Table(key, header, rows);
    }

    private static List<Object> cells(Row row, Map<String, String> names) {
        List<Object> cells = new ArrayList<>(row.values());
        cells.add(
                row.values().stream().filter(names::containsKey).map(names::get).collect(Collectors.joining(BETWEEN)));
        cells.addAll(row.counts());
        cells.add(String.join(BETWEEN, row.entities()));
        cells.add(row.entities().stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(BETWEEN)));
        cells.add(String.join(BETWEEN, row.relations()));
        return cells;
    }
}
