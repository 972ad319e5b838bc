package spoor.store.schema;

/** The database was set up by another version of Spoor than this one, in a way this one cannot work with. */
public final class SchemaMismatch extends RuntimeException {

    private SchemaMismatch(String message) {
        super(message);
    }

    static SchemaMismatch newer(int found, int known) {
        return new SchemaMismatch(
                "The database was set up by a newer Spoor (schema %d, this one knows %d): start that version, or use another database."
                        .formatted(found, known));
    }

    /** A backup was made under a schema that this Spoor does not know. */
    public static SchemaMismatch ofBackup(int found, int known) {
        return new SchemaMismatch(
                "The backup was made by a newer Spoor (schema %d, this one knows %d): restore it with that version."
                        .formatted(found, known));
    }

    /** The database, or a backup, was made with another file of this number. */
    public static SchemaMismatch changed(SchemaFile file) {
        return new SchemaMismatch(
                "The database was set up with another V%03d__%s.cypher than this Spoor has: start the version that made it, or use another database."
                        .formatted(file.version(), file.name()));
    }
}
