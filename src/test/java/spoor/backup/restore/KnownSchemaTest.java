package spoor.backup.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import spoor.backup.file.BackupManifest;
import spoor.backup.file.BackupManifest.AppliedSchema;
import spoor.store.schema.SchemaFile;
import spoor.store.schema.SchemaMismatch;

class KnownSchemaTest {

    private static final SchemaFile FIRST = SchemaFile.of("V001__a.cypher", "CREATE INDEX a FOR (n:A) ON (n.a);");
    private static final SchemaFile SECOND = SchemaFile.of("V002__b.cypher", "CREATE INDEX b FOR (n:B) ON (n.b);");
    private static final SchemaFile THIRD = SchemaFile.of("V003__c.cypher", "DROP INDEX a;");
    private static final List<SchemaFile> KNOWN = List.of(FIRST, SECOND, THIRD);

    private static BackupManifest manifest(SchemaFile... applied) {
        return new BackupManifest(
                1,
                "",
                "",
                "",
                Stream.of(applied)
                        .map(file -> new AppliedSchema(file.version(), file.name(), file.checksum()))
                        .toList(),
                "",
                0,
                0,
                List.of());
    }

    @Test
    void what_the_backup_was_made_under_is_set_up_and_nothing_else() {
        assertThat(KnownSchema.of(manifest(FIRST), KNOWN)).containsExactly(FIRST);
        assertThat(KnownSchema.of(manifest(FIRST, THIRD), KNOWN)).containsExactly(FIRST, THIRD);
        assertThat(KnownSchema.of(manifest(), KNOWN)).isEmpty();
    }

    @Test
    void a_newer_schema_and_another_file_of_the_same_number_are_refused() {
        SchemaFile fourth = SchemaFile.of("V004__d.cypher", "x;");
        assertThatThrownBy(() -> KnownSchema.of(manifest(FIRST, fourth), KNOWN))
                .isInstanceOf(SchemaMismatch.class)
                .hasMessageContaining("newer Spoor");
        SchemaFile other = SchemaFile.of("V002__b.cypher", "y;");
        assertThatThrownBy(() -> KnownSchema.of(manifest(FIRST, other), KNOWN))
                .isInstanceOf(SchemaMismatch.class)
                .hasMessageContaining("V002__b");
    }

    @Test
    void the_names_of_what_is_there_follow_from_the_files_in_their_order() {
        assertThat(SchemaFile.listNames(KNOWN)).containsExactly("b");
        assertThat(SchemaFile.listNames(SchemaFile.listAll())).contains("entity_id", "entityText", "searchKeys");
    }
}
