package spoor.bulk;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import spoor.ingest.claim.Claim;
import spoor.ingest.customs.BulkFile;
import spoor.ingest.customs.BulkFile.BulkRow;
import spoor.ingest.customs.BulkFile.BulkSum;
import spoor.ingest.check.BulkMerge;

/**
 * Sums up customs declarations that are too many for one machine into {@code SUPPLIES}, by the rules of an import: the
 * same ids, the same sums, equal rows counted once. Writes the files of {@code neo4j-admin database import}.
 *
 * <pre>
 *   lines -> rows --by id of the declaration--> each once -+--by relation--> sums ------> supplies/part-*
 *                                                          +--by company---> companies -> companies/part-*
 * </pre>
 */
final class BulkJob {

    private static final int LOOKED_AT = 500;

    /** Stands among the reasons for which rows are rejected. */
    private static final String LOADED = "";

    private final JavaSparkContext spark;
    private final BulkOrder order;

    BulkJob(JavaSparkContext spark, BulkOrder order) {
        this.spark = spark;
        this.order = order;
    }

    /**
     * How many rows there were.
     *
     * @param rejected by reason
     */
    record Books(long read, long loaded, long duplicate, Map<String, Long> rejected) {}

    Books run() throws IOException {
        JavaRDD<String> lines = spark.textFile(order.in());
        BulkFile file = BulkFile.of(
                order.dataset(), order.title(), order.name(), lines.take(LOOKED_AT), order.mapping(), order.separator());
        JavaRDD<BulkRow> rows = lines.mapPartitions(file::read)
                .mapToPair(row -> new Tuple2<>(row.key(), row))
                .reduceByKey(BulkRow::plus)
                .values()
                .persist(StorageLevel.DISK_ONLY());
        writeSupplies(file, rows);
        writeCompanies(file, rows);
        write("sources", ImportFile.SOURCES, spark.parallelize(
                List.of(ImportFile.SOURCES.line(List.of(), file.source().properties())), 1));
        write("datasets", ImportFile.DATASETS, spark.parallelize(
                List.of(ImportFile.DATASETS.line(
                        List.of(), Map.of("id", order.dataset(), "name", order.title(), "complete", true))),
                1));
        return count(rows);
    }

    private void writeSupplies(BulkFile file, JavaRDD<BulkRow> rows) throws IOException {
        JavaPairRDD<String, BulkSum> sums = rows.filter(row -> !row.isRejected())
                .mapToPair(row -> new Tuple2<>(row.relation(), row.toSum()))
                .reduceByKey(BulkSum::plus);
        JavaRDD<Claim> supplies = sums.values().mapPartitions(file::supplies);
        write("supplies", ImportFile.SUPPLIES,
                supplies.map(claim -> ImportFile.SUPPLIES.line(claim.ends(), claim.properties())));
    }

    private void writeCompanies(BulkFile file, JavaRDD<BulkRow> rows) throws IOException {
        JavaRDD<Claim> companies = rows.filter(row -> !row.isRejected())
                .mapPartitions(file::companies)
                .mapToPair(claim -> new Tuple2<>(claim.id(), claim))
                .reduceByKey(BulkMerge::merge)
                .values();
        write("companies", ImportFile.COMPANIES,
                companies.map(claim -> ImportFile.COMPANIES.line(List.of(), claim.properties())));
    }

    private void write(String name, ImportFile kind, JavaRDD<String> lines) throws IOException {
        lines.saveAsTextFile(order.out() + "/" + name);
        Files.writeString(Path.of(order.out(), name + "-header.csv"), kind.header() + "\n");
    }

    private static Books count(JavaRDD<BulkRow> rows) {
        Map<String, Tally> byFate = new TreeMap<>(rows.mapToPair(
                        row -> new Tuple2<>(row.isRejected() ? row.key() : LOADED, new Tally(1, row.times())))
                .reduceByKey(Tally::plus)
                .collectAsMap());
        long read = byFate.values().stream().mapToLong(Tally::times).sum();
        Tally good = Objects.requireNonNullElse(byFate.remove(LOADED), new Tally(0, 0));
        Map<String, Long> rejected = new TreeMap<>();
        byFate.forEach((code, tally) -> rejected.put(code, tally.times()));
        return new Books(read, good.different(), good.times() - good.different(), rejected);
    }

    /**
     * Rows of one fate.
     *
     * @param different without those that say the same again
     */
    private record Tally(long different, long times) implements Serializable {

        Tally plus(Tally other) {
            return new Tally(different + other.different, times + other.times);
        }
    }
}
