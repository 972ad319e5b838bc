package spoor.cases.book;

/**
 * That somebody checked a relation.
 *
 * @param stated what the data stated of it then
 */
public record Check(CheckState state, String note, Mark mark, Stated stated) {}
