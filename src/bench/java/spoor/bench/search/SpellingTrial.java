package spoor.bench.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import spoor.keys.SearchKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code SpellingTrial HTTP-BASE BOLT-URI PASSWORD-FILE DATA seen|unseen}: fills the empty Neo4j of a Spoor with firms, people's
 * lists, parts and weapons of the files in {@code DATA}, and asks for each in the ways that {@link Spellings} knows. Of each
 * three things one is {@code unseen}: rules are tuned on the others. With {@code -Dmisses=true} it tells what was not found,
 * of the seen ones alone.
 */
public final class SpellingTrial implements AutoCloseable {

    private static final int APART = 3;
    private static final int BATCH = 500;
    /** So many questions of a kind at most. */
    private static final int MOST = Integer.getInteger("most", 120);
    private static final String FILL = "UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e:$(row.label), e += row.entity"
            + " MERGE (k:SearchKeys {id: row.id}) SET k = row.keys";

    private record Thing(String id, String label, String name, List<String> aliases, String part, List<String> numbers) {
        List<String> names() {
            List<String> all = new ArrayList<>(List.of(name));
            all.addAll(aliases);
            return all;
        }

        boolean isUnseen() {
            return Math.floorMod((id + "#").hashCode() * 31, APART) == 0;
        }
    }

    private final Driver driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final Spellings spellings = new Spellings();
    private final Map<String, List<String[]>> questions = new TreeMap<>();
    private final Map<String, Set<String>> bearers = new HashMap<>();

    private SpellingTrial(String base, Driver driver) {
        this.base = base;
        this.driver = driver;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String password = Files.readString(Path.of(arguments[2])).strip();
        List<Thing> things = read(Path.of(arguments[3]));
        boolean unseen = arguments[4].equals("unseen");
        try (SpellingTrial trial = new SpellingTrial(
                arguments[0], GraphDatabase.driver(arguments[1], AuthTokens.basic("neo4j", password)))) {
            if (!Boolean.getBoolean("filled")) {
                trial.fill(things);
            }
            trial.listBearers(things);
            things.stream().filter(thing -> thing.isUnseen() == unseen).forEach(trial::prepare);
            trial.ask(!unseen && Boolean.getBoolean("misses"));
        }
    }

    private static List<Thing> read(Path data) throws IOException {
        List<Thing> all = new ArrayList<>();
        for (Map<String, String> row : CsvRows.read(data.resolve("evidence/companies.csv"))) {
            add(all, "Company", cell(row, "id"), cell(row, "name"), cell(row, "aliases"), "", cell(row, "identifiers"));
        }
        for (Map<String, String> row : CsvRows.read(data.resolve("evidence/components.csv"))) {
            add(all, "Component", cell(row, "id"), cell(row, "name"), cell(row, "aliases"), cell(row, "part_number"), "");
        }
        for (Map<String, String> row : CsvRows.read(data.resolve("evidence/weapons.csv"))) {
            add(all, "WeaponSystem", cell(row, "id"), cell(row, "name"), cell(row, "aliases"), "", "");
        }
        for (Map<String, String> row : CsvRows.read(data.resolve("formats/eu/32014R0269.csv"))) {
            if (!cell(row, "schema").equals("Person")) {
                add(all, "Company", "company/eu-" + cell(row, "recordId"), cell(row, "name"), cell(row, "alias"), "",
                        number("inn", cell(row, "innCode")) + number("ogrn", cell(row, "ogrnCode")));
            }
        }
        for (Map<String, String> row : CsvRows.read(data.resolve("formats/ofac/ofac-sdn.csv"))) {
            if (cell(row, "type").equals("entity") && cell(row, "programs").contains("RUSSIA")) {
                add(all, "Company", "company/ofac-" + cell(row, "uid"), cell(row, "name"), cell(row, "alternate_names"), "", "");
            }
        }
        for (Map<String, String> row : CsvRows.read(data.resolve("formats/opensanctions/us_dod_chinese_milcorps.csv"))) {
            add(all, "Company", "company/dod-" + all.size(), cell(row, "Clean Name"), cell(row, "Alias"), "", "");
        }
        for (Map<String, String> row : CsvRows.read(data.resolve("formats/derived/gur_components_dedup.csv"))) {
            add(all, "Component", "component/" + cell(row, "component_id"), cell(row, "name"), "", cell(row, "part_number_guess"), "");
        }
        return all;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static String number(String kind, String numbers) {
        StringBuilder all = new StringBuilder();
        for (String number : numbers.split("[;, ]+", 0)) {
            all.append(number.isBlank() ? "" : kind + ":" + number + ";");
        }
        return all.toString();
    }

    private static void add(
            List<Thing> all, String label, String id, String name, String aliases, String part, String numbers) {
        if (!name.isBlank()) {
            all.add(new Thing(id, label, name, list(aliases), part, list(numbers)));
        }
    }

    private static List<String> list(String cell) {
        List<String> all = new ArrayList<>();
        for (String one : cell.split(";", -1)) {
            if (!one.isBlank()) {
                all.add(one.strip());
            }
        }
        return all;
    }

    private void fill(List<Thing> things) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Thing thing : things) {
            Map<String, Object> entity = new LinkedHashMap<>(Map.of(
                    "id", thing.id(), "name", thing.name(), "aliases", thing.aliases(), "identifiers", thing.numbers(), "dataset", "trial"));
            if (!thing.part().isBlank()) {
                entity.put("partNumber", thing.part());
            }
            rows.add(Map.of("id", thing.id(), "label", thing.label(), "entity", entity,
                    "keys", SearchKeys.ofEntity(thing.id(), thing.label(), entity).properties()));
            if (rows.size() == BATCH) {
                driver.executableQuery(FILL).withParameters(Map.of("rows", rows)).execute();
                rows = new ArrayList<>();
            }
        }
        driver.executableQuery(FILL).withParameters(Map.of("rows", rows)).execute();
        driver.executableQuery("CALL db.awaitIndexes(600)").execute();
        IO.println(things.size() + " things");
    }

    private void listBearers(List<Thing> things) {
        for (Thing thing : things) {
            for (String text : texts(thing)) {
                bearers.computeIfAbsent(key(text), none -> new HashSet<>()).add(thing.id());
            }
        }
    }

    private static List<String> texts(Thing thing) {
        List<String> all = thing.names();
        all.addAll(thing.numbers());
        all.addAll(list(thing.part()));
        return all;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void prepare(Thing thing) {
        for (String name : thing.names()) {
            if (thing.label().equals("Company")) {
                spellings.ofName(name).forEach((kind, text) -> put(kind, text, name, thing));
            } else if (thing.label().equals("WeaponSystem")) {
                spellings.ofWeapon(name).forEach((kind, text) -> put(kind, text, name, thing));
            }
        }
        for (String number : thing.numbers()) {
            String[] parts = number.split(":", -1);
            if ((parts[0].equals("inn") || parts[0].equals("ogrn")) && parts[1].matches("\\d{8,15}")) {
                spellings.ofNumber(parts[0], parts[1]).forEach((kind, text) -> put(kind, text, number, thing));
            }
        }
        for (String part : list(thing.part())) {
            if (part.matches("[\\p{L}\\d./ -]{5,24}") && part.matches(".*\\d.*")) {
                spellings.ofCode(part).forEach((kind, text) -> put(kind, text, part, thing));
            }
        }
    }

    private void put(String kind, String text, String stored, Thing thing) {
        questions.computeIfAbsent(kind, none -> new ArrayList<>()).add(new String[] {text, stored, thing.id()});
    }

    private void ask(boolean misses) throws IOException, InterruptedException {
        for (Map.Entry<String, List<String[]>> kind : questions.entrySet()) {
            Count count = new Count();
            int step = Math.max(1, kind.getValue().size() / MOST);
            for (int i = 0; i < kind.getValue().size() && count.asked < MOST; i += step) {
                ask(kind.getKey(), kind.getValue().get(i), count, misses);
            }
            IO.println("%-34s R@1 %s R@10 %s of %d".formatted(
                    kind.getKey(), Share.interval(count.first, count.asked), Share.interval(count.ten, count.asked), count.asked));
        }
    }

    private void ask(String kind, String[] question, Count count, boolean misses) throws IOException, InterruptedException {
        String query = URLEncoder.encode(question[0], StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/entities?limit=10&q=" + query)).build();
        JsonNode answer = JsonMapper.shared().readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        List<String> found = new ArrayList<>();
        answer.path("entities").forEach(hit -> found.add(hit.path("id").asString()));
        Set<String> wanted = new HashSet<>(bearers.getOrDefault(key(question[1]), Set.of()));
        wanted.add(question[2]);
        count.asked++;
        boolean first = !found.isEmpty() && wanted.contains(found.getFirst());
        boolean ten = found.stream().anyMatch(wanted::contains);
        count.first += first ? 1 : 0;
        count.ten += ten ? 1 : 0;
        if (misses && !ten) {
            String best = answer.path("entities").path(0).path("match").path("value").asString("");
            IO.println("miss " + kind + " | " + question[0] + " | " + question[1] + " | " + found.size() + " " + best);
        }
    }

    @Override
    public void close() {
        driver.close();
        http.close();
    }
}
