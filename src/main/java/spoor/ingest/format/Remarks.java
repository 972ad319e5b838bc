package spoor.ingest.format;

import java.util.ArrayList;
import java.util.List;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.read.SheetRows;
import spoor.ingest.read.TableRow;
import spoor.model.BadInput;

/** What is to be told about a table as a whole; it goes with the first record. */
public final class Remarks {

    private Remarks() {}

    /**
     * Looks at the row that names the columns.
     *
     * @param told what the table itself has to say
     * @param unused names of the columns that nothing is read from
     * @throws BadInput if the row is broken
     */
    public static List<Issue> of(List<SheetRows.Remark> told, String file, TableRow header, List<String> unused) {
        List<Issue> remarks = new ArrayList<>(2);
        for (TableRow.Note note : header.notes()) {
            if (note.rejects()) {
                throw new BadInput(note.code(), "The row that names the columns cannot be read: %s", note.text());
            }
        }
        for (SheetRows.Remark remark : told) {
            remarks.add(new Issue(Severity.WARNING, remark.code(), file, 1, "", "", remark.text()));
        }
        if (!unused.isEmpty()) {
            String reason = "Nothing is read from %s: %s."
                    .formatted(unused.size() == 1 ? "this column" : "these columns", String.join(", ", unused));
            remarks.add(new Issue(Severity.WARNING, "columns.unused", file, header.line(), "", "", reason));
        }
        return remarks;
    }
}
