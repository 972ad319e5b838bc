package spoor.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import spoor.declarations.column.Columns;
import spoor.declarations.column.ColumnsBuilder;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.Unstated;
import spoor.declarations.column.WordColumns;
import spoor.graph.array.Room;
import spoor.model.ShipmentPage;
import spoor.snapshot.table.Dictionary;

/**
 * A desk of tables that stand in a test as CSV: declarations as published files have them, and what is known of firms, makers,
 * codes and components.
 */
public final class WrittenDesk {

    private static final List<String> TIERS = List.of("none", "1", "2", "3.A", "3.B", "4.A", "4.B");
    private static final List<String> NUMBERS = List.of("netKg", "valueUSD", "valueRUB");

    private final List<Map<String, String>> rows;
    private final Map<String, Map<String, String>> firms = new TreeMap<>();
    private final Map<String, String> countryOfMaker = new HashMap<>();
    private final Map<String, String> tiers;
    private final List<Register.Part> components = new ArrayList<>();
    private final List<String> countries = new ArrayList<>(List.of("not-stated", "unknown"));

    /**
     * @param rows declarations, headed by the names that the store has for what they say
     * @param firms headed {@code id,country,founded}; whoever makes things is one by the name behind the last stroke of the id
     * @param tiers by the six digits
     */
    public WrittenDesk(String rows, String firms, Map<String, String> tiers) {
        this.rows = read(rows);
        this.tiers = tiers;
        for (Map<String, String> firm : read(firms)) {
            this.firms.put(firm.getOrDefault("id", ""), firm);
            String name = firm.getOrDefault("id", "").replaceAll(".*/", "").replace('-', ' ');
            countryOfMaker.put(name.toLowerCase(Locale.ROOT), firm.getOrDefault("country", ""));
            if (!countries.contains(firm.getOrDefault("country", "unknown"))) {
                countries.add(firm.getOrDefault("country", "unknown"));
            }
        }
    }

    public WrittenDesk with(String component, String... numbers) {
        components.add(new Register.Part(component, "Part " + component, List.of(numbers)));
        return this;
    }

    /** A component of which a row on it says a code. */
    public WrittenDesk withSaid(String component, String code, String relation) {
        components.add(new Register.Part(component, "Part " + component, List.of(), Map.of(code, relation)));
        return this;
    }

    /** The rows of a table by its heads; cells hold no comma, and empty ones are left out. */
    public static List<Map<String, String>> read(String csv) {
        List<String> lines = csv.strip().lines().toList();
        String[] head = lines.getFirst().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int at = 0; at < head.length; at++) {
                if (!cells[at].isBlank()) {
                    row.put(head[at].strip(), cells[at].strip());
                }
            }
            rows.add(row);
        }
        return rows;
    }

    public DeclarationData desk() {
        Map<String, List<Map<String, Object>>> byRelation = new TreeMap<>();
        for (int at = 0; at < rows.size(); at++) {
            Map<String, Object> row = new HashMap<>(rows.get(at));
            NUMBERS.forEach(name -> row.computeIfPresent(name, (_, text) -> Double.valueOf(text.toString())));
            String relation = row.get("supplier") + " " + row.get("buyer") + " " + row.get("hs");
            row.putIfAbsent("dataset", "file");
            row.put("id", "s/" + at);
            row.put("relation", relation);
            byRelation.computeIfAbsent(relation, _ -> new ArrayList<>()).add(row);
        }
        ColumnsBuilder builder = new ColumnsBuilder(Room.heap(), rows.size(), 1);
        byRelation.values().forEach(of -> ShipmentPage.cut(of).forEach(builder::add));
        Columns columns = builder.build();
        return new DeclarationData(columns, register(columns), "written");
    }

    private Register register(Columns columns) {
        Dictionary ids = columns.texts(WordColumns.SELLER);
        int count = ids.count();
        return new Register(
                count,
                IntStream.range(0, count).toArray(),
                each(ids, id -> id.isEmpty() ? 0 : country(said(id, "country"))),
                each(columns.texts(WordColumns.MANUFACTURER), this::makerCountry),
                each(columns.texts(WordColumns.BRAND), this::makerCountry),
                each(columns.texts(WordColumns.HS), this::tier),
                countries,
                TIERS,
                ids::text,
                ids::text,
                () -> each(ids, id -> PartialDays.of(said(id, "founded"))),
                () -> components,
                id -> ids.find(id).orElse(0));
    }

    private String said(String firm, String what) {
        return firms.getOrDefault(firm, Map.of()).getOrDefault(what, "");
    }

    private int country(String country) {
        return country.isEmpty() ? Register.UNKNOWN : countries.indexOf(country);
    }

    private int makerCountry(String name) {
        return Unstated.is(name)
                ? Register.NOT_STATED
                : country(countryOfMaker.getOrDefault(name.toLowerCase(Locale.ROOT), ""));
    }

    private int tier(String hs) {
        return hs.length() < 6 ? -1 : TIERS.indexOf(tiers.getOrDefault(hs.substring(0, 6), "none"));
    }

    private static int[] each(Dictionary texts, ToIntFunction<String> meaning) {
        return IntStream.range(0, texts.count())
                .map(code -> meaning.applyAsInt(texts.text(code)))
                .toArray();
    }
}
