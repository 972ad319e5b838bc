package spoor.designation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.analysis.GapMatrix;
import spoor.cases.book.CasebookView;
import spoor.declarations.AfterListing;
import spoor.export.Redaction;
import spoor.search.EntityDetail;
import spoor.search.RelationDetail;
import spoor.words.Words;

/**
 * What all firms of a file are written from.
 *
 * @param words of the language of the file
 * @param redaction takes out whom the investigation must not name
 * @param relations of the firms' best paths, by id
 * @param goods what is known of the components of these paths, by id
 * @param after declarations after listings, in each role
 * @param declarations how many there are of anybody
 * @param book what was gathered in the investigation; null where none was named
 */
record PackageContext(
        Words words,
        Redaction redaction,
        @Nullable CasebookView book,
        NumberedDocuments notes,
        GapMatrix matrix,
        Map<String, RelationDetail> relations,
        Map<String, EntityDetail> goods,
        List<AfterListing> after,
        long declarations) {}
