package spoor.ingest.read;

/** A table whose rows may leave out empty cells at their end. */
public interface SparseTable extends SheetRows {}
