package spoor.ingest.format.list;

import java.util.Set;
import spoor.ingest.format.Statements;
import spoor.ingest.read.XmlElement;

/** One reading of a list in XML. */
interface XmlList {

    /** Names of the elements that are records. */
    Set<String> records();

    /** Takes the first element of the document with its attributes, before all else: some lists tell their date there. */
    default void begin(XmlElement root) {}

    /** Names of the elements that records refer to; they are read before all records. */
    default Set<String> referred() {
        return Set.of();
    }

    /** Takes one that records refer to. */
    default void refer(XmlElement element) {}

    /** Takes an element that is no record, such as a heading that tells of the records below it; false for a record. */
    default boolean isHeading(XmlElement element) {
        return false;
    }

    /**
     * Reads one record.
     *
     * @throws spoor.model.BadInput to reject the record
     */
    void read(XmlElement element, Statements to);
}
