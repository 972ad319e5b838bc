package spoor.bench.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * {@code CustomsFile ROWS FILE [same | FIRMS]}: declarations as a customs authority would write them, the same bytes for the
 * same numbers. Half of all rows come from a fiftieth of the suppliers, each has six buyers and three kinds of goods. With
 * {@code same} all rows are equal. Of FIRMS, which are few by default, two thirds are suppliers and one importers.
 */
public final class CustomsFile {

    private static final String HEADER = "DECLARATION_NUMBER,IMP_DATE,SUPPLIER_NAME,SUPPLIER_COUNTRY,IMPORTER_CODE,"
            + "IMPORTER_NAME,ORIGIN_COUNTRY,HS_CODE,PRODUCT_DESCRIPTION,NET_WEIGHT_KG,TOTAL_VALUE_USD\n";
    private static final String[] COUNTRIES = {"CN", "CN", "CN", "HK", "TR", "AE"};
    private static final String[] GOODS = {"INTEGRATED CIRCUITS", "BEARINGS", "CNC LATHE PARTS", "NITROCELLULOSE"};

    private final long rows;
    private final int suppliers;
    private final int importers;
    private final SplittableRandom random = new SplittableRandom(42);

    private CustomsFile(long rows, int suppliers, int importers) {
        this.rows = rows;
        this.suppliers = suppliers;
        this.importers = importers;
    }

    private static CustomsFile of(long rows, String shape) {
        if (shape.isEmpty() || shape.equals("same")) {
            return new CustomsFile(rows, (int) Math.max(10, rows / 100), (int) Math.max(10, rows / 400));
        }
        int firms = Integer.parseInt(shape);
        if (firms < 2) {
            throw new IllegalArgumentException("A supplier and an importer are two firms, not " + firms);
        }
        return new CustomsFile(rows, firms * 2 / 3, firms - firms * 2 / 3);
    }

    public static void main(String[] arguments) throws IOException {
        String shape = arguments.length > 2 ? arguments[2] : "";
        CustomsFile file = of(Long.parseLong(arguments[0]), shape);
        boolean same = shape.equals("same");
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            out.write(HEADER);
            String first = file.row(0);
            for (long i = 0; i < file.rows; i++) {
                out.write(same ? first : file.row(i));
            }
        }
    }

    private String row(long number) {
        int supplier = skewed(suppliers);
        int importer = (supplier * 7 + random.nextInt(6)) % importers;
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int goods = (supplier + random.nextInt(3)) % GOODS.length;
        String country = COUNTRIES[supplier % COUNTRIES.length];
        return "10%06d/%02d%02d24/%07d,2024-%02d-%02d,EXAMPLE SUPPLIER %d CO LTD,%s,%010d,ООО ИМПОРТЁР %d,%s,%d,%s,%d.%d,%d.%02d\n"
                .formatted(
                        importer % 1_000,
                        day,
                        month,
                        number % 10_000_000,
                        month,
                        day,
                        supplier,
                        country,
                        7_700_000_000L + importer,
                        importer,
                        country,
                        8_542_310_000L + goods * 100_000L,
                        GOODS[goods],
                        random.nextInt(5_000),
                        random.nextInt(10),
                        random.nextInt(1_000_000),
                        random.nextInt(100));
    }

    private int skewed(int firms) {
        return random.nextBoolean() ? random.nextInt(Math.max(1, firms / 50)) : random.nextInt(firms);
    }
}
