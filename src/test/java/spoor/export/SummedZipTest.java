package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.model.Sha256;

class SummedZipTest {

    @Test
    void each_file_stands_in_the_list_with_its_sum_as_sha256sum_reads_it() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SummedZip zip = new SummedZip(out);
        for (String name : new String[] {"answer.gexf", "answer.ris"}) {
            try (OutputStream file = zip.begin(name)) {
                file.write(("of " + name).getBytes(StandardCharsets.UTF_8));
            }
            zip.end();
        }
        zip.finish();

        Map<String, String> files = WellFormed.unzip(out.toByteArray());

        assertThat(files.keySet()).containsExactly("answer.gexf", "answer.ris", SummedZip.SUMS);
        assertThat(files.get(SummedZip.SUMS))
                .isEqualTo("%s  answer.gexf%n%s  answer.ris%n"
                        .formatted(Sha256.hex("of answer.gexf", 32), Sha256.hex("of answer.ris", 32))
                        .replace(System.lineSeparator(), "\n"));
    }
}
