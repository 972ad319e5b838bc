package spoor.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemaFileTest {

    @Test
    void statements_end_with_a_semicolon_at_the_end_of_a_line() {
        SchemaFile file = SchemaFile.of("V012__some_name.cypher", "// why\nCREATE A;\n\nCREATE B {x: ';'}\n  C;  \n");
        assertThat(file.version()).isEqualTo(12);
        assertThat(file.name()).isEqualTo("some_name");
        assertThat(file.statements()).containsExactly("// why\nCREATE A", "CREATE B {x: ';'}\n  C");
    }

    @Test
    void line_ends_do_not_change_the_checksum() {
        assertThat(SchemaFile.of("V001__a.cypher", "A;\r\nB;\r\n").checksum())
                .isEqualTo(SchemaFile.of("V001__a.cypher", "A;\nB;\n").checksum());
    }

    @Test
    void a_file_stands_for_those_whose_checksums_it_names() {
        String earlier = SchemaFile.of("V001__a.cypher", "A;").checksum();
        SchemaFile file = SchemaFile.of("V001__a.cypher", "// replaces: " + earlier + "\nB;");
        assertThat(file.isApplied(file.checksum())).isTrue();
        assertThat(file.isApplied(earlier)).isTrue();
        assertThat(file.isApplied(SchemaFile.of("V001__a.cypher", "C;").checksum()))
                .isFalse();
    }

    @Test
    void a_database_without_content_gets_only_what_all_files_together_leave() {
        List<SchemaFile> files = List.of(
                SchemaFile.of(
                        "V001__a.cypher",
                        "// why\nCREATE CONSTRAINT a IF NOT EXISTS x;\nCREATE INDEX b IF NOT EXISTS y;\n"),
                SchemaFile.of(
                        "V002__b.cypher",
                        "MATCH (d)\nSET d.a = 1;\nDROP INDEX b IF EXISTS;\nCREATE FULLTEXT INDEX c IF NOT EXISTS z;\n"),
                SchemaFile.of(
                        "V003__c.cypher", "// why\nCREATE INDEX b IF NOT EXISTS new;\nDROP CONSTRAINT a IF EXISTS;\n"));
        assertThat(SchemaFile.whatStays(files))
                .containsExactly("CREATE FULLTEXT INDEX c IF NOT EXISTS z", "// why\nCREATE INDEX b IF NOT EXISTS new");
        List<SchemaFile> all = SchemaFile.listAll();
        assertThat(SchemaFile.whatStays(all)).hasSameSizeAs(SchemaFile.listNames(all));
    }

    @Test
    void other_file_names_are_refused() {
        assertThatThrownBy(() -> SchemaFile.of("keys.cypher", "A;")).hasMessageContaining("V001__name.cypher");
    }

    @Test
    void versions_count_up_without_gaps() {
        List<SchemaFile> files = SchemaFile.listAll();
        assertThat(files)
                .extracting(SchemaFile::version)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, files.size()).boxed().toList())
                .hasSizeGreaterThan(2);
    }
}
