package spoor.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

/** Reads the lists that the data know of, and how an entity stands against them. Safe for use by any thread. */
@Service
public class StandingReader {

    /** The formats of {@code GET /api/imports/formats} whose files are lists, each as its authority publishes it. */
    static final List<String> LIST_FORMATS = List.of(
            "ofac-sdn",
            "ofac-xml",
            "ofac-advanced",
            "un-xml",
            "uk-sanctions",
            "uk-sanctions-xml",
            "seco-xml",
            "us-csl",
            "us-csl-json",
            "us-entity-list",
            "us-ecfr",
            "us-denied",
            "eu-xml",
            "eu-csv",
            "ca-xml",
            "au-dfat",
            "eu");

    private static final int AT_ONCE = 500;

    private final GraphReads reads;
    private final ListedOwners owners;

    StandingReader(GraphReads reads, ListedOwners owners) {
        this.reads = reads;
        this.owners = owners;
    }

    /** All lists that the data know of, one for each of their authorities. */
    public List<ReadList> listLists() {
        return readLists().stream().map(ReadList::withoutTimes).toList();
    }

    /** The same with what decides whether somebody was searched in them. */
    public List<ReadList> readLists() {
        List<ReadList> lists = new ArrayList<>();
        for (Record row : reads.list("read-lists", Map.of("formats", LIST_FORMATS))) {
            boolean imported = !row.get("imported").isNull();
            List<String> told = row.get("told").asList(Value::asString);
            List<String> authorities = imported ? told : row.get("authorities").asList(Value::asString);
            authorities.stream()
                    .distinct()
                    .sorted()
                    .map(authority -> toList(row, authority, told.contains(authority)))
                    .forEach(lists::add);
        }
        return lists;
    }

    private static ReadList toList(Record row, String authority, boolean told) {
        return new ReadList(
                authority,
                row.get("name").asString(),
                row.get("dataset").asString(),
                textOrNull(row.get("version")),
                textOrNull(row.get("date")),
                reading(row, told),
                row.get("imported").isNull()
                        ? null
                        : new ReadList.Compared(
                                row.get("imported").asLong(),
                                row.get("compared").asLong()));
    }

    private static ListReading reading(Record row, boolean told) {
        return switch (row.get("extent").asString("none")) {
            case "whole" -> told || !row.get("found").asBoolean() ? ListReading.WHOLE : ListReading.UNTOLD;
            case "part" -> ListReading.PART;
            default -> ListReading.NONE;
        };
    }

    private static @Nullable String textOrNull(Value value) {
        return value.isNull() || value.asString().isEmpty() ? null : value.asString();
    }

    /** How each stands against each authority, by id; without what no list names, such as a component. */
    public Map<String, List<Standing>> listStandings(Collection<String> ids) {
        Map<String, Standings> known = readStandings(ids);
        List<ReadList> lists = known.isEmpty() ? List.of() : readLists();
        Map<String, List<Standing>> all = new LinkedHashMap<>();
        known.forEach((id, standings) -> all.put(id, standings.against(lists)));
        return all;
    }

    /** What decides how each stands against lists, by id; without what no list names and what is not there. */
    public Map<String, Standings> readStandings(Collection<String> ids) {
        Map<String, Standings> all = new LinkedHashMap<>();
        List<String> order = List.copyOf(ids);
        Map<String, List<Standing.Owned>> owned = owners.find(order);
        for (int from = 0; from < order.size(); from += AT_ONCE) {
            List<String> some = order.subList(from, Math.min(order.size(), from + AT_ONCE));
            List<Record> rows = reads.list("standings", Map.of("ids", some));
            Map<String, List<Standings.Near>> pairs = readPairs(rows);
            for (Record row : rows) {
                String id = row.get("id").asString();
                all.put(id, toStandings(row, pairs.getOrDefault(id, List.of()), owned.getOrDefault(id, List.of())));
            }
        }
        return all;
    }

    /** Of those of whom anything is proposed. */
    private Map<String, List<Standings.Near>> readPairs(List<Record> rows) {
        List<String> proposed = rows.stream()
                .filter(row -> row.get("proposed").asBoolean())
                .map(row -> row.get("id").asString())
                .toList();
        Map<String, List<Standings.Near>> pairs = new LinkedHashMap<>();
        if (!proposed.isEmpty()) {
            reads.list("standing-pairs", Map.of("ids", proposed))
                    .forEach(row ->
                            pairs.put(row.get("id").asString(), row.get("pairs").asList(StandingReader::toNear)));
        }
        return pairs;
    }

    private static Standings toStandings(Record row, List<Standings.Near> pairs, List<Standing.Owned> owned) {
        return new Standings(
                row.get("datasets").asList(StandingReader::toDataset),
                Rows.maps(row.get("listings")).stream()
                        .map(StandingReader::toMark)
                        .toList(),
                pairs,
                owned);
    }

    private static Standings.Dataset toDataset(Value dataset) {
        return new Standings.Dataset(
                dataset.get("id").asString(),
                new ReadList.Compared(
                        dataset.get("imported").asLong(),
                        dataset.get("compared").asLong()));
    }

    private static Standings.Mark toMark(Map<String, Object> mark) {
        return new Standings.Mark(
                Rows.text(mark, "id"),
                Rows.text(mark, "authority"),
                Rows.text(mark, "programme"),
                Rows.findText(mark, "listed"),
                Rows.findText(mark, "until"),
                Boolean.TRUE.equals(mark.get("ended")),
                Rows.sourcesIn(mark));
    }

    private static Standings.Near toNear(Value near) {
        return new Standings.Near(
                near.get("authority").asString(),
                near.get("programme").asString(),
                new Standing.Other(near.get("id").asString(), near.get("name").asString()));
    }
}
