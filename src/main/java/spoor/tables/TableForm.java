package spoor.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which form tables are taken away. */
public enum TableForm {
    /** One table. */
    CSV(CsvTable.MEDIA_TYPE),
    /** A workbook. */
    XLSX(Workbooks.MEDIA_TYPE);

    private final String mediaType;

    TableForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public static Optional<TableForm> find(String word) {
        return Stream.of(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    /** As it is asked for, and as names of such files end. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes the tables, and leaves the stream open.
     *
     * @param main the one that CSV has
     * @param all the sheets of a workbook
     */
    public void write(Table main, List<Table> all, OutputStream into) throws IOException {
        if (this == CSV) {
            into.write(CsvTable.of(main).getBytes(StandardCharsets.UTF_8));
        } else {
            Workbooks.write(all, into);
        }
    }
}
