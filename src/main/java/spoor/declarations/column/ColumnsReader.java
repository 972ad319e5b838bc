package spoor.declarations.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.graph.array.FileRoom;
import spoor.graph.array.Room;
import spoor.model.Unavailable;
import spoor.store.CypherFiles;
import spoor.store.SpoorProperties;
import spoor.store.StoreReads;

/** Reads all declarations out of the store into {@link Columns}: in the heap, or in files where they are many. */
@Component
public class ColumnsReader {

    /** Nine codes, a date, mass, quantity, number, a product code, and money in two currencies. */
    private static final int ROW_BYTES = 96;

    /** Others need the heap, too. */
    private static final double SHARE_OF_HEAP = 0.15;

    /** A page may have 200 declarations with long texts. */
    private static final SessionConfig BULK = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(500)
            .build();

    private static final TransactionConfig NO_TIMEOUT =
            TransactionConfig.builder().withTimeout(Duration.ZERO).build();
    private static final Logger LOG = LoggerFactory.getLogger(ColumnsReader.class);

    private static final int MOST_ATTEMPTS = 3;

    private final Driver driver;
    private final Path folder;

    ColumnsReader(Driver driver, SpoorProperties settings) {
        this.driver = driver;
        this.folder = settings.data().toAbsolutePath().normalize().resolve("declarations");
    }

    /** By what is known whether columns still say what the store does; one short read. */
    public String mark() {
        Record row = readMark();
        return state(row) + " " + row.get("pages").asLong();
    }

    private Record readMark() {
        return StoreReads.list(driver, "queries/declarations/mark", Map.of()).getFirst();
    }

    private static String state(Record mark) {
        return mark.get("datasets").asList() + " " + mark.get("running").asList();
    }

    /**
     * Reads all but what imports bring in that have not ended.
     *
     * @param read how many declarations have been read so far, for whoever waits
     * @throws Unavailable if imports began or ended each time while they were being read
     */
    public Columns read(AtomicLong read) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            long begun = System.nanoTime();
            Record before = readMark();
            Columns columns = read(before, read);
            if (state(readMark()).equals(state(before))) {
                LOG.info("{} declarations read in {} ms.", columns.count(), (System.nanoTime() - begun) / 1_000_000);
                return columns;
            }
        }
        throw new Unavailable("declarations.changed", "The declarations are being changed; try again in a moment.");
    }

    /** A reading sees what is committed meanwhile: an import that begins must not be read in part. */
    private Columns read(Record mark, AtomicLong read) {
        Map<String, Object> hidden = Map.of(
                "hidden", mark.get("hidden").asList(),
                "running", mark.get("running").asList());
        try (Session session = driver.session(BULK);
                Transaction transaction = session.beginTransaction(NO_TIMEOUT)) {
            Record size = transaction
                    .run(CypherFiles.getStatement("queries/declarations/size"), hidden)
                    .single();
            int rows = Math.toIntExact(size.get("declarations").asLong());
            int pages = Math.toIntExact(size.get("pages").asLong());
            ColumnsBuilder builder = new ColumnsBuilder(roomFor(rows), rows, pages);
            Result all = transaction.run(CypherFiles.getStatement("queries/declarations/pages"), hidden);
            while (all.hasNext()) {
                add(builder, all.next());
                read.set(builder.count());
            }
            transaction.commit();
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ColumnsBuilder builder, Record row) {
        if (row.get("running").isNull()) {
            builder.add(page(row));
            return;
        }
        List<Object> running = row.get("running").asList();
        builder.add(
                page(row),
                IntStream.range(0, running.size())
                        .filter(place -> Boolean.FALSE.equals(running.get(place)))
                        .toArray());
    }

    /** Of which lists the tiers of codes are: name, date, dataset. */
    public List<String> tierLists() {
        Map<String, Object> hidden = Map.of("hidden", readMark().get("hidden").asList());
        return StoreReads.list(driver, "queries/declarations/tier-lists", hidden).stream()
                .map(row -> Stream.of("list", "listed", "dataset")
                        .map(column -> row.get(column).asString())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Map<String, Object> page(Record row) {
        Map<String, Object> page = new HashMap<>(row.get("page").asMap());
        row.get("values")
                .asList(value -> page.put(value.get(0).asString(), value.get(1).asList()));
        return page;
    }

    private Room roomFor(int rows) throws IOException {
        if ((long) rows * ROW_BYTES <= Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP) {
            return Room.heap();
        }
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return new FileRoom(folder);
    }

    /** Pages of declarations as the store has them, in the order of these ids; those that are gone are missing. */
    public List<Map<String, Object>> pages(List<String> ids) {
        return StoreReads.list(driver, "queries/search/declaration-pages", Map.of("ids", ids)).stream()
                .map(row -> row.get("properties").asMap())
                .toList();
    }
}
