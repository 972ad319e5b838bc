package spoor;

import java.nio.charset.StandardCharsets;
import spoor.ingest.Inns;

/** Made customs declarations between firms that do not exist. */
final class Declarations {

    private Declarations() {}

    /** So many rows, the same each time. */
    static byte[] file(int rows) {
        StringBuilder file =
                new StringBuilder("supplier,supplier country,importer inn,importer,hs,date,net mass,value usd\n");
        for (int i = 0; i < rows; i++) {
            file.append("Supplier %d,CN,%s,Importer %d,%06d,2024-%02d-%02d,%d,%d.%02d\n"
                    .formatted(
                            i % 300,
                            Inns.of(i % 200),
                            i % 200,
                            854100 + i % 60,
                            1 + i % 12,
                            1 + i % 28,
                            i % 1_000,
                            i,
                            i % 100));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
