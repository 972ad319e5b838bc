package spoor.ingest.job.preview;

/**
 * A file that was sent and waits to be looked at or imported.
 *
 * @param file its id
 * @param name as the user calls it
 * @param bytes its size
 */
public record StagedFile(String file, String name, long bytes) {}
