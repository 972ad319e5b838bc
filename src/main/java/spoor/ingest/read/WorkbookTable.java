package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import spoor.model.BadInput;

/**
 * The sheets of an XLSX file as one stream of rows: the first that holds anything, and below it all others whose columns
 * have the same names. Cells come as plain text.
 */
final class WorkbookTable implements SparseTable {

    private static final long MOST_BYTES = 8L << 30;
    private static final long MOST_STRINGS = 512L << 20;

    private static final Pattern FROM_1904 =
            Pattern.compile("<(?:\\w+:)?workbookPr\\b[^>]*\\bdate1904\\s*=\\s*[\"'](?:1|true|on)[\"']");
    private static final int MOST_ABOUT = 1 << 20;
    private final ZipDocuments.Workbook workbook;
    private boolean from1904;

    WorkbookTable(ZipDocuments.Workbook workbook) throws IOException {
        this.workbook = workbook;
        requireHarmless();
    }

    private void requireHarmless() throws IOException {
        long total = 0;
        try (ZipFile zip = ZipFile.builder().setPath(workbook.file()).get()) {
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                total += Math.max(0, entry.getSize());
                if (entry.getName().equals("xl/workbook.xml")) {
                    from1904 = isFrom1904(zip, entry);
                }
                boolean strings = entry.getName().equals("xl/sharedStrings.xml");
                if (total > MOST_BYTES || (strings && entry.getSize() > MOST_STRINGS)) {
                    throw new BadInput(
                            "import.archive.bomb", "The workbook unpacks to too much; save the sheet as CSV.");
                }
            }
        }
        if (total / LimitedStream.MOST_RATIO > workbook.packedBytes()) {
            throw new BadInput("import.archive.bomb", "The workbook unpacks to more than 200 times its size.");
        }
    }

    private static boolean isFrom1904(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            String about = new String(in.readNBytes(MOST_ABOUT), StandardCharsets.UTF_8);
            return FROM_1904.matcher(about).find();
        }
    }

    @Override
    public boolean isFrom1904() {
        return from1904;
    }

    @Override
    public void read(Predicate<TableRow> rows) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.file().toFile())) {
            Sheets sheets = Sheets.reading(rows);
            for (Sheet sheet : book.getSheets().toList()) {
                if (!readSheet(sheet, sheets)) {
                    return;
                }
            }
        } catch (ExcelReaderException e) {
            throw new BadInput("import.xlsx", "The workbook cannot be read: %s", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public List<Remark> remarks() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.file().toFile())) {
            List<Sheet> all = book.getSheets().toList();
            Sheets sheets = Sheets.looking();
            for (Sheet sheet : all.size() < 2 ? List.<Sheet>of() : all) {
                readSheet(sheet, sheets);
            }
            return sheets.remarks();
        }
    }

    /** False if no more is wanted of any. */
    private static boolean readSheet(Sheet sheet, Sheets sheets) throws IOException {
        sheets.begin(sheet.getName());
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> iterator = stream.iterator();
            while (sheets.wantsMore() && iterator.hasNext()) {
                sheets.take(toRow(iterator.next(), sheets.name()));
            }
        }
        sheets.end();
        return !sheets.isEnough();
    }

    private static TableRow toRow(Row row, String sheet) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < Math.min(row.getCellCount(), CsvScanner.MOST_COLUMNS); i++) {
            cells.add(textOf(row.getCell(i)));
        }
        return TableRow.ofSheet(row.getRowNum(), cells, sheet);
    }

    private static String textOf(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return plain(cell.asNumber());
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }

    /** Registration numbers are stored as numbers; they must not come out as 7.7E9. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
