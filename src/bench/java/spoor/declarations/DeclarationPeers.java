package spoor.declarations;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import spoor.declarations.column.Amounts;
import spoor.declarations.column.Columns;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Room;

/**
 * Asks Spoor, DuckDB and Neo4j the same tables of declarations: {@code DeclarationPeers ROWS [duckdb|neo4j|all]}. Peers get each row with the
 * countries, tier and month that Spoor looks up beside it, so that they have no more to do than to group and to add. Answers are compared:
 * rows, cells and cents of all cells.
 */
public final class DeclarationPeers {

    private static final int RUNS = 5;
    private static final int BATCH = 20_000;
    private static final int LEAST_DAY = 20220224;
    private static final List<String> TEXTS =
            List.of("makerCountry", "origin", "departure", "sellerCountry", "tier", "seller", "buyer", "hs", "hs6");
    private static final List<String> NUMBERS = List.of("month", "day", "usd", "rub", "grams");

    /** Of each question: what a peer groups by and keeps. */
    private record Asked(String name, List<String> by, boolean chips) {}

    private static final List<Asked> TABLES = List.of(
            new Asked("made, whence, who", List.of("makerCountry", "origin", "departure", "sellerCountry"), false),
            new Asked("by tier and month", List.of("makerCountry", "sellerCountry", "tier", "month"), false),
            new Asked("chips by seller", List.of("seller", "hs6"), true));

    private final DeclarationData desk;
    private final List<Listings.Listed> listed;
    private final Map<String, Map<String, String>> answers = new LinkedHashMap<>();

    private DeclarationPeers(int rows) {
        BenchRows made = new BenchRows(rows);
        this.desk = made.desk(Room.heap());
        this.listed = made.listed();
    }

    public static void main(String[] args) throws Exception {
        DeclarationPeers peers = new DeclarationPeers(Integer.parseInt(args[0]));
        String which = args.length > 1 ? args[1] : "all";
        peers.askSpoor();
        if (!which.equals("neo4j")) {
            peers.askDuckDb();
        }
        if (!which.equals("duckdb")) {
            peers.askNeo4j();
        }
        peers.requireEqual();
    }

    /** What is asked of one of them; the answer as a line that is the same for all. */
    private void time(String peer, String table, Callable<String> question) throws Exception {
        long[] walls = new long[RUNS];
        long[] works = new long[RUNS];
        String answer = "";
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            long work = processorNanos();
            answer = question.call();
            walls[run] = (System.nanoTime() - begun) / 1_000_000;
            works[run] = (processorNanos() - work) / 1_000_000;
        }
        Arrays.sort(walls, 2, RUNS);
        Arrays.sort(works, 2, RUNS);
        System.out.printf(
                "%-8s %-20s %,8d ms, of the processor %,8d ms   %s%n",
                peer, table, walls[RUNS / 2 + 1], works[RUNS / 2 + 1], answer);
        answers.computeIfAbsent(table, _ -> new LinkedHashMap<>()).put(peer, answer);
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void requireEqual() {
        answers.forEach((table, of) -> {
            if (of.values().stream().distinct().count() != 1) {
                throw new IllegalStateException("Answers differ on " + table + ": " + of);
            }
        });
        System.out.println("All answers are equal.");
    }

    private static String line(long cells, long rows, long cents) {
        return cells + " cells, " + rows + " rows, " + cents + " cents";
    }

    private void askSpoor() throws Exception {
        CancelSignal never = new CancelSignal();
        for (Asked asked : TABLES) {
            CrossTableQuestion question = new CrossTableQuestion(selection(asked), asked.by(), 0, 10_000);
            time("Spoor", asked.name(), () -> {
                CrossTable table = CrossTables.find(desk, question, never);
                CrossTable.Sum usd = Objects.requireNonNull(table.total().money().get("USD"));
                return line(
                        table.cellCount(),
                        table.total().rows(),
                        Long.parseLong(usd.amount().replace(".", "")));
            });
        }
        Listings listings = new Listings(desk, listed);
        time("Spoor", "after listing", () -> line(
                1,
                AfterListings.find(
                                desk,
                                listings,
                                new AfterListingQuestion(null, List.of("seller", "buyer"), 0, 100),
                                never)
                        .after(),
                0));
    }

    private static Selection selection(Asked asked) {
        return asked.chips()
                ? BenchRows.chipsSince2022() : Selection.ALL;
    }

    /** A row as peers get it. */
    private final class Rows {
        private final Columns columns = desk.columns();
        private final Map<String, Grouping> groupings = new TreeMap<>();
        private final Amounts usd = columns.cents("USD");
        private final Amounts rub = columns.cents("RUB");

        Rows() {
            Groupings all = desk.groupings();
            for (Dimension dimension : List.of(
                    Dimension.MAKER_COUNTRY,
                    Dimension.ORIGIN,
                    Dimension.DEPARTURE,
                    Dimension.SELLER_COUNTRY,
                    Dimension.TIER,
                    Dimension.SELLER,
                    Dimension.BUYER)) {
                groupings.put(dimension.word(), all.of(dimension));
            }
            groupings.put("hs6", all.of(Dimension.HS6));
        }

        String text(String name, int row) {
            if (name.equals("hs")) {
                return columns.texts(WordColumns.HS).text(columns.codes(WordColumns.HS).get(row));
            }
            Grouping grouping = Objects.requireNonNull(groupings.get(name));
            Value value = grouping.value().apply(grouping.kind().applyAsInt(row));
            return name.equals("hs6") ? value.word() + value.name() : value.word();
        }

        /** -1 where nothing is said. */
        long number(String name, int row) {
            int day = columns.dates().get(row);
            return switch (name) {
                case "month" -> PartialDays.year(day) * 100L + PartialDays.month(day);
                case "day" -> day;
                case "usd" -> usd.isSaid(row) ? usd.get(row) : -1;
                case "rub" -> rub.isSaid(row) ? rub.get(row) : -1;
                default -> columns.grams().isSaid(row) ? columns.grams().get(row) : -1;
            };
        }
    }

    private void askDuckDb() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            long begun = System.nanoTime();
            fillDuckDb((DuckDBConnection) connection, statement);
            System.out.printf("DuckDB   filled in %,d ms%n", (System.nanoTime() - begun) / 1_000_000);
            for (Asked asked : TABLES) {
                String by = String.join(", ", asked.by());
                String where = asked.chips() ? " WHERE starts_with(hs, '8542') AND day >= " + LEAST_DAY : "";
                String sql = "SELECT count(*), sum(n)::BIGINT, sum(usd)::BIGINT FROM (SELECT " + by
                        + ", count(*) AS n, count(DISTINCT seller) AS s, count(DISTINCT buyer) AS b, coalesce(sum(usd), 0) AS usd,"
                        + " count(usd), sum(rub), count(rub), sum(grams), count(grams) FROM declarations" + where
                        + " GROUP BY " + by + ")";
                time("DuckDB", asked.name(), () -> answer(statement, sql));
            }
            time("DuckDB", "after listing", () -> answer(
                    statement,
                    "SELECT 1, count(*), 0 FROM declarations d WHERE EXISTS (SELECT 1 FROM listings l WHERE l.entity = d.seller"
                            + " AND d.day > l.day) OR EXISTS (SELECT 1 FROM listings l WHERE l.entity = d.buyer AND d.day > l.day)"));
        }
    }

    private static String answer(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return line(result.getLong(1), result.getLong(2), result.getLong(3));
        }
    }

    private void fillDuckDb(DuckDBConnection connection, Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        TEXTS.forEach(name -> columns.add(name + " VARCHAR"));
        NUMBERS.forEach(name -> columns.add(name + " BIGINT"));
        statement.execute("CREATE TABLE declarations (" + String.join(", ", columns) + ")");
        statement.execute("CREATE TABLE listings (entity VARCHAR, day BIGINT)");
        Rows rows = new Rows();
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "declarations")) {
            for (int row = 0; row < desk.columns().count(); row++) {
                appender.beginRow();
                for (String name : TEXTS) {
                    appender.append(rows.text(name, row));
                }
                for (String name : NUMBERS) {
                    appender.append(rows.number(name, row));
                }
                appender.endRow();
            }
        }
        for (String name : List.of("usd", "rub", "grams")) {
            statement.execute("UPDATE declarations SET " + name + " = NULL WHERE " + name + " < 0");
        }
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "listings")) {
            for (Listings.Listed each : listed) {
                appender.beginRow();
                appender.append(each.entity());
                appender.append((long) PartialDays.of(each.listing().listed()));
                appender.endRow();
            }
        }
    }

    private void askNeo4j() throws Exception {
        Path folder = Files.createTempDirectory("declarations");
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 1L << 30)
                .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ZERO)
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, 0L)
                .setConfig(BoltConnector.enabled, false)
                .setConfig(HttpConnector.enabled, false)
                .build();
        try {
            GraphDatabaseService database = service.database("neo4j");
            long begun = System.nanoTime();
            fillNeo4j(database);
            System.out.printf("Neo4j    filled in %,d ms%n", (System.nanoTime() - begun) / 1_000_000);
            for (Asked asked : TABLES) {
                String by = String.join(", ", asked.by().stream().map(each -> "d." + each + " AS " + each).toList());
                String where = asked.chips() ? "WHERE d.hs STARTS WITH '8542' AND d.day >= " + LEAST_DAY + " " : "";
                time("Neo4j", asked.name(), () -> answer(
                        database,
                        "MATCH (d:Declaration) " + where + "WITH " + by
                                + ", count(*) AS n, count(DISTINCT d.seller) AS s, count(DISTINCT d.buyer) AS b, sum(d.usd) AS usd,"
                                + " count(d.usd) AS nu, sum(d.rub) AS rub, count(d.rub) AS nr, sum(d.grams) AS g, count(d.grams) AS ng"
                                + " RETURN count(*) AS cells, sum(n) AS rows, sum(usd) AS cents"));
            }
            time("Neo4j", "after listing", () -> answer(
                    database,
                    "MATCH (d:Declaration) WHERE EXISTS { MATCH (l:Listing {entity: d.seller}) WHERE d.day > l.day }"
                            + " OR EXISTS { MATCH (l:Listing {entity: d.buyer}) WHERE d.day > l.day }"
                            + " RETURN 1 AS cells, count(*) AS rows, 0 AS cents"));
        } finally {
            service.shutdown();
            remove(folder);
        }
    }

    private static String answer(GraphDatabaseService database, String cypher) {
        try (Transaction transaction = database.beginTx();
                Result result = transaction.execute(cypher)) {
            Map<String, Object> row = result.next();
            return line(number(row, "cells"), number(row, "rows"), number(row, "cents"));
        }
    }

    private static long number(Map<String, Object> row, String name) {
        return ((Number) Objects.requireNonNull(row.get(name))).longValue();
    }

    private void fillNeo4j(GraphDatabaseService database) {
        Rows rows = new Rows();
        for (int from = 0; from < desk.columns().count(); from += BATCH) {
            try (Transaction transaction = database.beginTx()) {
                int to = Math.min(from + BATCH, desk.columns().count());
                for (int row = from; row < to; row++) {
                    Node node = transaction.createNode(() -> "Declaration");
                    for (String name : TEXTS) {
                        node.setProperty(name, rows.text(name, row));
                    }
                    for (String name : NUMBERS) {
                        long number = rows.number(name, row);
                        if (number >= 0) {
                            node.setProperty(name, number);
                        }
                    }
                }
                transaction.commit();
            }
        }
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().indexFor(Label.label("Listing")).on("entity").create();
            transaction.commit();
        }
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().awaitIndexesOnline(1, TimeUnit.MINUTES);
            for (Listings.Listed each : listed) {
                Node node = transaction.createNode(() -> "Listing");
                node.setProperty("entity", each.entity());
                node.setProperty("day", (long) PartialDays.of(each.listing().listed()));
            }
            transaction.commit();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
