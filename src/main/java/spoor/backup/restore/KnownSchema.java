package spoor.backup.restore;

import java.util.ArrayList;
import java.util.List;
import spoor.backup.file.BackupManifest;
import spoor.backup.file.BackupManifest.AppliedSchema;
import spoor.store.schema.SchemaFile;
import spoor.store.schema.SchemaMismatch;

/** The schema that a backup was made under, in the files of this Spoor. */
final class KnownSchema {

    private KnownSchema() {}

    /**
     * The files that the database of the backup was set up by; what this Spoor has beside them is applied afterwards.
     *
     * @param known those of this Spoor, in their order
     * @throws SchemaMismatch if this Spoor lacks one of them or has another one in its place
     */
    static List<SchemaFile> of(BackupManifest manifest, List<SchemaFile> known) {
        int newest = known.isEmpty() ? 0 : known.getLast().version();
        if (manifest.schemaVersion() > newest) {
            throw SchemaMismatch.ofBackup(manifest.schemaVersion(), newest);
        }
        List<SchemaFile> files = new ArrayList<>();
        for (AppliedSchema applied : manifest.schema()) {
            SchemaFile ours = known.stream()
                    .filter(file -> file.version() == applied.version())
                    .findFirst()
                    .orElseThrow(() -> SchemaMismatch.ofBackup(applied.version(), newest));
            if (!ours.isApplied(applied.checksum())) {
                throw SchemaMismatch.changed(ours);
            }
            files.add(ours);
        }
        return files;
    }
}
