package spoor.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFormTest {

    private static final Table MAIN = new Table("Cells", List.of("what"), List.of(List.of("=1+1")));

    private static byte[] written(TableForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(MAIN, List.of(MAIN), out);
        return out.toByteArray();
    }

    @Test
    void csvHasTheMainTableAndAWorkbookAllOfThem() throws IOException {
        assertThat(new String(written(TableForm.CSV), StandardCharsets.UTF_8)).isEqualTo("\uFEFFwhat\r\n'=1+1\r\n");
        assertThat(new String(written(TableForm.XLSX), 0, 2, StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
    }

    @Test
    void aFormIsFoundByItsWordAlone() {
        assertThat(TableForm.find("xlsx")).contains(TableForm.XLSX);
        assertThat(TableForm.find("csv").map(TableForm::mediaType)).contains(CsvTable.MEDIA_TYPE);
        assertThat(TableForm.find("XLSX")).isEmpty();
        assertThat(TableForm.find("json")).isEmpty();
    }
}
