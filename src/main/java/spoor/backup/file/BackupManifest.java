package spoor.backup.file;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format of the file; {@link #FORMAT}
 * @param madeAt when, as an instant in UTC
 * @param program version of the Spoor that made it
 * @param commit of that Spoor
 * @param schema the files of {@code cypher/schema/} that the database was set up by, in their order
 * @param dataVersion version of the data that traces run on, as answers name it; empty if it was not known
 * @param nodes how many lines of nodes there are
 * @param relations how many lines of relations there are
 * @param parts in the order in which they stand in the file
 */
public record BackupManifest(
        int format,
        String madeAt,
        String program,
        String commit,
        List<AppliedSchema> schema,
        String dataVersion,
        long nodes,
        long relations,
        List<Part> parts) {

    /** The newest; it knows attached files, which the first did not. One without such files is of the first. */
    public static final int FORMAT = 2;

    public BackupManifest {
        schema = List.copyOf(schema);
        parts = List.copyOf(parts);
    }

    /** The newest schema file that was applied; 0 if none was. */
    public int schemaVersion() {
        return schema.stream().mapToInt(AppliedSchema::version).max().orElse(0);
    }

    /** One file of the schema, as the database remembers it. */
    public record AppliedSchema(int version, String name, String checksum) {}

    /**
     * One entry of the zip beside the manifest.
     *
     * @param name such as {@code nodes/00001.jsonl}
     * @param rows lines; 0 of an attached file
     * @param bytes when not compressed
     * @param sha256 of these bytes, as hexadecimal digits
     */
    public record Part(String name, long rows, long bytes, String sha256) {

        /** Whether its lines are relations. */
        public boolean holdsRelations() {
            return name.startsWith(RELATIONS);
        }

        /** Whether it is an attached file, and has no lines; what follows the folder is its SHA-256. */
        public boolean isFile() {
            return name.startsWith(FILES);
        }

        /** Whether its lines are nodes. */
        public boolean holdsNodes() {
            return name.startsWith(NODES);
        }
    }

    static final String NODES = "nodes/";
    static final String RELATIONS = "relations/";
    static final String FILES = "files/";
    static final String NAME = "manifest.json";
}
