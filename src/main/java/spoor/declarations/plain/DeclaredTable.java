package spoor.declarations.plain;

import java.util.List;
import spoor.declarations.CrossTable;
import spoor.model.Source;
import spoor.tables.Table;

/**
 * A table of declarations as a document has it, with all that it takes to read it.
 *
 * @param caption of whoever kept it
 * @param what the word of the question
 * @param asked the question as JSON
 * @param chosen what the selection asks, part by part; empty if all declarations are looked at
 * @param lines its rows
 * @param declarations so many are looked at
 * @param all so many rows the whole answer has
 * @param notes what has to be known to read the sums
 * @param files of which the declarations are, with what each has of them
 * @param sources documents that some of the declarations of each file are of
 * @param version of the data
 */
public record DeclaredTable(
        String caption,
        String what,
        String asked,
        List<Chosen> chosen,
        Table lines,
        long declarations,
        long all,
        List<CrossTable.Note> notes,
        List<CrossTable.Held> files,
        List<Source> sources,
        String version) {

    /** A part of a selection, by the name that it has over HTTP. */
    public record Chosen(String part, List<String> values) {}
}
