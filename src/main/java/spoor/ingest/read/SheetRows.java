package spoor.ingest.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Rows of a CSV file or of a sheet. */
public interface SheetRows {

    /**
     * Hands over each row until it is told to stop (false).
     *
     * @throws spoor.model.BadInput if the file as a whole cannot be read
     */
    void read(Predicate<TableRow> rows) throws IOException;

    /** Whether numbers that stand for days count them from 1904, as workbooks of old Macs do. */
    default boolean isFrom1904() {
        return false;
    }

    /** Something about how it is read that its owner has to know. */
    record Remark(String code, String text) {}

    default List<Remark> remarks() throws IOException {
        return List.of();
    }
}
