package spoor.designation;

import org.jspecify.annotations.Nullable;
import spoor.analysis.GapMatrix;
import spoor.cases.book.CasebookView;
import spoor.export.Redaction;

/**
 * What all firms of a file are written from.
 *
 * @param redaction takes out whom the investigation must not name
 * @param book what was gathered in the investigation; null where none was named
 */
record Desk(Redaction redaction, @Nullable CasebookView book, Notes notes, GapMatrix matrix) {}
