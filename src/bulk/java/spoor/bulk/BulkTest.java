package spoor.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import spoor.ingest.job.BulkExpectation;

/** The same declarations, summed up by Spark and by the importer, give the same; and neo4j-admin takes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkTest {

    private static final int ROWS = 5_000;
    private static final long SEED = 7;

    @TempDir
    static Path folder;

    private BulkOrder order;
    private BulkJob.Books books;
    private BulkExpectation expected;

    @BeforeAll
    void run() throws Exception {
        Path whole = folder.resolve("declarations.csv");
        List<String> rows = rows(new Random(SEED));
        String header = "supplier,supplier country,importer inn,importer,hs,date,net mass,value usd,value rub,origin";
        Files.write(whole, Stream.concat(Stream.of(header), rows.stream()).toList());
        Path parts = Files.createDirectories(folder.resolve("parts"));
        for (int part = 0; part < 4; part++) {
            int from = part * rows.size() / 4;
            List<String> some = rows.subList(from, (part + 1) * rows.size() / 4);
            Files.write(parts.resolve(part + ".csv"), Stream.concat(Stream.of(header), some.stream()).toList());
        }
        order = BulkOrder.of("--in=" + parts + "/*.csv", "--out=" + folder.resolve("out"), "--dataset=d");
        SparkConf conf = new SparkConf()
                .setAppName("test")
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.local.dir", folder.resolve("spark").toString());
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            books = new BulkJob(spark, order).run();
        }
        expected = BulkExpectation.of(whole, "d", "d", folder.resolve("check"));
    }

    /** Spellings, doubled rows, rows that are too short or say no party, several currencies and tongues. */
    private static List<String> rows(Random random) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            int supplier = random.nextInt(60);
            String name = random.nextBoolean() ? "Supplier " + supplier + " Ltd." : "\"SUPPLIER " + supplier + ", LTD\"";
            int buyer = random.nextInt(30);
            String row = "%s,CN,77%08d,ООО Импортёр %d %s,%06d,2024-%02d-%02d,%d.%03d,%d.%02d,%s,%s"
                    .formatted(
                            name,
                            buyer,
                            buyer,
                            random.nextInt(20) == 0 ? "Москва" : "",
                            854100 + random.nextInt(5),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            random.nextInt(1_000),
                            random.nextInt(1_000),
                            random.nextInt(100_000),
                            random.nextInt(100),
                            random.nextInt(3) == 0 ? "1 234,50".replace(",", ".") : "",
                            random.nextBoolean() ? "CN" : "MY");
            rows.add(
                    switch (random.nextInt(60)) {
                        case 0 -> "too,short";
                        case 1 -> ",,,,854100,2024-01-01,1,1,,CN";
                        case 2 -> row.replace("2024-", "someday");
                        default -> row;
                    });
            if (random.nextInt(25) == 0) {
                rows.add(rows.get(random.nextInt(rows.size())));
            }
        }
        return rows;
    }

    @Test
    void theBooksAreThoseOfAnImport() {
        assertThat(books.rejected().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(expected.rejected())
                .isPositive();
        assertThat(books.duplicate()).isEqualTo(expected.duplicate()).isPositive();
        assertThat(books.loaded()).isEqualTo(expected.loaded());
    }

    @Test
    void theSumsAreThoseOfAnImport() throws Exception {
        List<String> wanted = expected.supplies.entrySet().stream()
                .map(entry -> drawn(entry.getValue()))
                .toList();
        assertThat(wanted).hasSizeGreaterThan(1_000);
        Map<String, String> found = new TreeMap<>();
        for (String line : lines("supplies")) {
            List<String> cells = cells(line);
            found.put(cells.get(2), drawn(cells));
        }
        assertThat(found.values()).containsExactlyElementsOf(wanted);
    }

    /** Id, period, count, value, currency, all values, weight, unit. */
    private static String drawn(Map<String, Object> sum) {
        return Stream.of("id", "validFrom", "validTo", "count", "value", "currency", "quantity", "unit")
                .map(name -> String.valueOf(sum.getOrDefault(name, "")))
                .reduce("", (a, b) -> a + "|" + b);
    }

    private static String identifiers(@org.jspecify.annotations.Nullable Object list) {
        return list instanceof List<?> many
                ? many.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(String.valueOf(ImportFile.LISTED)))
                : "";
    }

    private static String drawn(List<String> cells) {
        return Stream.of(2, 7, 8, 10, 11, 12, 14, 15).map(cells::get).reduce("", (a, b) -> a + "|" + b);
    }

    @Test
    void theCompaniesAreThoseOfAnImport() throws Exception {
        List<String> wanted = expected.companies.values().stream()
                .map(claim -> claim.id() + "|" + claim.properties().get("name") + "|"
                        + identifiers(claim.properties().get("identifiers")))
                .toList();
        List<String> found = lines("companies").stream()
                .map(BulkTest::cells)
                .map(cells -> cells.get(0) + "|" + cells.get(3) + "|" + cells.get(5))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(wanted.stream().sorted().toList());
    }

    @Test
    void neo4jAdminTakesTheFiles() throws Exception {
        Path home = Files.createDirectories(folder.resolve("neo4j"));
        Path conf = Files.createDirectories(home.resolve("conf"));
        Files.createFile(conf.resolve("neo4j.conf"));
        int code = AdminTool.execute(
                new ExecutionContext(home, conf), order.importArguments().toArray(String[]::new));
        assertThat(code).isZero();

        DatabaseManagementService server = new DatabaseManagementServiceBuilder(home).build();
        try {
            GraphDatabaseService database = server.database("neo4j");
            Map<String, Object> row = database.executeTransactionally(
                    "MATCH (:Entity)-[r:SUPPLIES]->(:Entity) RETURN count(r) AS n, sum(r.count) AS c, "
                            + "sum(toInteger(round(r.value * 100))) AS cents, count(r.hs[0]) AS coded",
                    Map.of(),
                    result -> result.next());
            assertThat(row)
                    .containsEntry("n", (long) expected.supplies.size())
                    .containsEntry("coded", (long) expected.supplies.size())
                    .containsEntry("c", expected.loaded())
                    .containsEntry("cents", cents());
        } finally {
            server.shutdown();
        }
    }

    private long cents() {
        return expected.supplies.values().stream()
                .mapToLong(sum -> Math.round((double) Objects.requireNonNull(sum.get("value")) * 100))
                .sum();
    }

    private List<String> lines(String name) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(Path.of(order.out(), name))) {
            for (Path part : parts.filter(file -> file.getFileName().toString().startsWith("part-")).toList()) {
                lines.addAll(Files.readAllLines(part, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    /** Cells of a line that this job wrote. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        java.util.regex.Matcher cell =
                java.util.regex.Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) != null ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
        }
        return cells;
    }
}
