package spoor.store.own;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.context.FixedVersionContextSupplier;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.DatabaseCreationOptions;
import org.neo4j.kernel.impl.index.schema.DefaultIndexProvidersAccess;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.LogTailMetadataFactoryImpl;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;
import org.springframework.modulith.NamedInterface;

/**
 * The files of a Neo4j database, written by Neo4j's offline importer: no transactions, no indexes. Takes batches of
 * nodes, then batches of ties. Nobody looks whether ids are unique. Needs a JVM of its own with {@code
 * --add-opens=java.base/java.nio=ALL-UNNAMED}, see decision 0007.
 */
@NamedInterface("first-load")
public final class StoreFiles {

    private static final long MOST_MEMORY = 512L << 20;

    /**
     * A node.
     *
     * @param number unique, from 0 without gaps
     * @param properties texts, whole and broken numbers, truths, dates, and lists of texts
     */
    @NamedInterface("first-load")
    public record Node(long number, List<String> labels, Map<String, Object> properties) {}

    /** A relation between the nodes of these numbers. */
    @NamedInterface("first-load")
    public record Tie(String type, long from, long to, Map<String, Object> properties) {}

    private final StoreInput input;
    private final FutureTask<Void> importer;

    private StoreFiles(Path home, StoreInput input) {
        this.input = input;
        this.importer = new FutureTask<>(() -> {
            try {
                write(home, input);
            } finally {
                input.abandon();
            }
            return null;
        });
        Thread.ofPlatform().daemon().name("store-files").start(importer);
    }

    /**
     * Begins a database below this folder.
     *
     * @param expectedNodes roughly
     */
    public static StoreFiles create(Path home, long expectedNodes) {
        return new StoreFiles(home, new StoreInput(expectedNodes));
    }

    /** Waits while much is waiting to be written. */
    public void addNodes(List<Node> nodes) throws InterruptedException {
        input.nodes().put(nodes);
    }

    /** No nodes may follow. */
    public void endNodes() throws InterruptedException {
        input.nodes().end();
    }

    public void addTies(List<Tie> ties) throws InterruptedException {
        input.ties().put(ties);
    }

    /**
     * Waits until everything is on the disk.
     *
     * @throws IOException if the importer failed
     */
    public void finish() throws IOException, InterruptedException {
        input.ties().end();
        try {
            importer.get();
        } catch (ExecutionException e) {
            throw new IOException("Neo4j's importer failed: " + e.getCause(), e);
        }
    }

    private static void write(Path home, StoreInput input) throws IOException {
        Config config = Config.newBuilder()
                .set(GraphDatabaseSettings.neo4j_home, home.toAbsolutePath())
                .build();
        try (FileSystemAbstraction files = new DefaultFileSystemAbstraction();
                JobScheduler scheduler = JobSchedulerFactory.createInitialisedScheduler();
                BatchImporter importer = importer(config, files, scheduler)) {
            importer.doImport(input.toInput());
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static BatchImporter importer(Config config, FileSystemAbstraction files, JobScheduler scheduler) {
        StorageEngineFactory engine = StorageEngineFactory.selectStorageEngine(config);
        CursorContextFactory contexts =
                new CursorContextFactory(PageCacheTracer.NULL, FixedVersionContextSupplier.EMPTY_CONTEXT_SUPPLIER);
        NullLogService log = NullLogService.getInstance();
        return engine.batchImporter(
                Neo4jLayout.of(config).databaseLayout("neo4j"),
                files,
                false,
                PageCacheTracer.NULL,
                new Memory(),
                log,
                new PrintStream(OutputStream.nullOutputStream()),
                false,
                DefaultAdditionalIds.EMPTY,
                new LogTailMetadataFactoryImpl(files),
                config,
                Monitor.NO_MONITOR,
                scheduler,
                Collector.STRICT,
                TransactionLogInitializer.getLogFilesInitializer(),
                new IndexImporterFactoryImpl(),
                EmptyMemoryTracker.INSTANCE,
                contexts,
                () -> new DefaultIndexProvidersAccess(
                        engine, files, config, scheduler, log, PageCacheTracer.NULL, contexts),
                0,
                null,
                DatabaseCreationOptions.EMPTY_CREATION_OPTIONS,
                BatchImporter.HardwareValidation.WARNING);
    }

    /** The importer would take nine tenths of the machine. */
    private static final class Memory implements Configuration {
        @Override
        public long maxOffHeapMemory() {
            return MOST_MEMORY;
        }

        /** It walks through all pages of the cache without end, for a third of the time that two processors have. */
        @Override
        public boolean sequentialBackgroundFlushing() {
            return false;
        }
    }
}
