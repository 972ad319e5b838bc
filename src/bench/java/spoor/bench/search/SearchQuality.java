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
import java.util.regex.Pattern;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import spoor.keys.SearchKeys;
import spoor.search.NameVariants;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code SearchQuality HTTP-BASE BOLT-URI PASSWORD-FILE EVIDENCE.csv EU.csv}: fills the empty Neo4j of a Spoor with the firms of
 * both files, first with all their names, then with the Latin ones alone, and says how often what is asked is found. Of each three
 * firms one is told of apart: rules are tuned on the other two.
 */
public final class SearchQuality implements AutoCloseable {

    private static final int APART = 3;
    /** Of so many questions one is asked. */
    private static final int STEP = Integer.getInteger("step", 1);
    /** Kinds of questions, such as S3; of the few Chinese ones all are asked. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("only", "S"));
    private static final String FILL = "UNWIND $rows AS row MERGE (e:Entity:Company {id: row.id}) SET e = row.entity"
            + " MERGE (k:SearchKeys {id: row.id}) SET k = row.keys";

    private record Firm(String id, String name, List<String> names) {}

    private final Driver driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<String, Set<String>> bearers = new HashMap<>();
    private int questions;

    private SearchQuality(String base, Driver driver) {
        this.base = base;
        this.driver = driver;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String password = Files.readString(Path.of(arguments[2])).strip();
        List<Firm> firms = new ArrayList<>(read(Path.of(arguments[3]), "id", "name", "aliases", ""));
        firms.addAll(read(Path.of(arguments[4]), "recordId", "name", "alias", "schema"));
        try (SearchQuality quality = new SearchQuality(
                arguments[0], GraphDatabase.driver(arguments[1], AuthTokens.basic("neo4j", password)))) {
            quality.listBearers(firms);
            quality.fill(firms, true);
            quality.askVariants(firms);
            quality.fill(firms, false);
            quality.askLeftOut(firms);
            quality.counts.forEach((what, count) -> IO.println("%-40s R@1 %s R@10 %s of %d"
                    .formatted(what, Share.interval(count.first, count.asked), Share.interval(count.ten, count.asked), count.asked)));
        }
    }

    private static List<Firm> read(Path file, String id, String name, String aliases, String schema) throws IOException {
        List<Firm> firms = new ArrayList<>();
        for (Map<String, String> row : CsvRows.read(file)) {
            boolean firm = schema.isEmpty() || !row.getOrDefault(schema, "").equals("Person");
            List<String> names = new ArrayList<>(List.of(row.getOrDefault(name, "")));
            for (String alias : row.getOrDefault(aliases, "").split(";", -1)) {
                if (!alias.isBlank()) {
                    names.add(alias.strip());
                }
            }
            names.removeIf(String::isBlank);
            if (firm && names.stream().anyMatch(SearchQuality::isLatin)) {
                firms.add(new Firm(file.getFileName() + "/" + row.get(id), names.getFirst(), names));
            }
        }
        return firms;
    }

    private static boolean isLatin(String name) {
        return !NameVariants.isHan(name) && !NameVariants.isCyrillic(name);
    }

    private void listBearers(List<Firm> firms) {
        for (Firm firm : firms) {
            for (String name : firm.names()) {
                bearers.computeIfAbsent(key(name), none -> new HashSet<>()).add(firm.id());
            }
        }
    }

    /** It, and the records that have one of its names: the same firm in the other file. */
    private Set<String> wanted(Firm firm) {
        Set<String> wanted = new HashSet<>(Set.of(firm.id()));
        firm.names().forEach(name -> wanted.addAll(bearers.getOrDefault(key(name), Set.of())));
        return wanted;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void fill(List<Firm> firms, boolean all) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Firm firm : firms) {
            List<String> names = all ? firm.names() : firm.names().stream().filter(SearchQuality::isLatin).toList();
            Map<String, Object> entity = Map.of(
                    "id", firm.id(), "name", names.getFirst(), "aliases", names.subList(1, names.size()), "dataset", "quality");
            rows.add(Map.of(
                    "id", firm.id(), "entity", entity, "keys", SearchKeys.ofEntity(firm.id(), "Company", entity).properties()));
        }
        driver.executableQuery(FILL).withParameters(Map.of("rows", rows)).execute();
    }

    private void askVariants(List<Firm> firms) throws IOException, InterruptedException {
        NameVariants variants = new NameVariants(3);
        for (Firm firm : firms) {
            for (String name : firm.names()) {
                Map<String, String> typed = new LinkedHashMap<>();
                put(typed, "S1 case", variants.recased(name));
                put(typed, "S1 order", variants.reordered(name));
                put(typed, "S1 legal form", variants.reformed(name));
                put(typed, "S1 joined or split", variants.cut(name));
                put(typed, "S1 traditional", variants.traditional(name));
                put(typed, "S1 romanised", variants.romanised(name));
                put(typed, "S2 mistyped", variants.mistyped(name));
                for (Map.Entry<String, String> one : typed.entrySet()) {
                    ask(one.getKey(), one.getValue(), firm);
                }
            }
        }
    }

    private static void put(Map<String, String> typed, String rule, @org.jspecify.annotations.Nullable String text) {
        if (text != null && !text.isBlank() && text.length() <= 400) {
            typed.put(rule, text);
        }
    }

    private void askLeftOut(List<Firm> firms) throws IOException, InterruptedException {
        for (Firm firm : firms) {
            for (String name : firm.names()) {
                if (NameVariants.isHan(name)) {
                    ask("S4 Chinese, left out", name, firm);
                } else if (NameVariants.isCyrillic(name) && name.length() <= 400) {
                    ask("S3 Cyrillic, left out", name, firm);
                }
            }
        }
    }

    private void ask(String what, String text, Firm firm) throws IOException, InterruptedException {
        boolean few = NameVariants.isHan(text);
        if (!ONLY.matcher(what).find() || (questions++ % STEP != 0 && !few)) {
            return;
        }
        String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/entities?limit=10&q=" + query)).build();
        JsonNode answer = JsonMapper.shared().readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        List<String> found = new ArrayList<>();
        answer.path("entities").forEach(hit -> found.add(hit.path("id").asString()));
        Set<String> wanted = wanted(firm);
        boolean apart = Math.floorMod(firm.id().hashCode(), APART) == 0;
        for (String key : List.of(what + (apart ? " (unseen)" : " (tuned on)"), what + " (all)")) {
            Count count = counts.computeIfAbsent(key, none -> new Count());
            count.asked++;
            count.first += !found.isEmpty() && wanted.contains(found.getFirst()) ? 1 : 0;
            count.ten += found.stream().anyMatch(wanted::contains) ? 1 : 0;
        }
        if (Boolean.getBoolean("misses") && found.stream().noneMatch(wanted::contains) && !apart) {
            IO.println("miss %s|%s|%s".formatted(what, text, firm.name()));
        }
    }

    @Override
    public void close() {
        driver.close();
        http.close();
    }
}
