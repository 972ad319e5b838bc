package spoor.bulk;

import java.io.IOException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** The program, see src/docs/SIZING.md; on a cluster it is given to {@code spark-submit}. */
public final class BulkMain {

    private BulkMain() {}

    public static void main(String[] arguments) throws IOException {
        BulkOrder order = BulkOrder.of(arguments);
        SparkConf conf = new SparkConf()
                .setAppName("spoor-bulk")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.ui.enabled", "false");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            System.out.println(new BulkJob(spark, order).run());
        }
        System.out.println("neo4j-admin " + String.join(" ", order.importArguments()));
    }
}
