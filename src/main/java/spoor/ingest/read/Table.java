package spoor.ingest.read;

import java.io.IOException;
import java.util.function.Predicate;

/** Rows of a CSV file or of a sheet. */
public interface Table {

    /**
     * Hands over each row until it is told to stop (false).
     *
     * @throws spoor.model.BadInput if the file as a whole cannot be read
     */
    void read(Predicate<TableRow> rows) throws IOException;
}
