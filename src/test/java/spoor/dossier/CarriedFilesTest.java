package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import spoor.capture.Captured;
import spoor.model.Unavailable;

class CarriedFilesTest {

    @Test
    void files_are_carried_once_as_long_as_there_is_room_and_the_others_are_named() {
        CarriedFiles carried = CarriedFiles.of(
                List.of(
                        capture("s1", "a", "a.warc.gz", 7),
                        capture("s2", "a", "a.warc.gz", 7),
                        capture("s2", "b", "b.pdf", 25_000_001),
                        capture("s3", "c", "../c.pdf", 9)),
                each -> {
                    if (each.sha256().equals("c")) {
                        throw new Unavailable("attachment.missing", "It is gone.");
                    }
                    return new byte[7];
                });
        assertThat(carried.contents()).containsOnlyKeys("captures/a.warc.gz");
        assertThat(carried.told())
                .extracting(each -> each.get("file") + " " + each.get("leftOut"))
                .containsExactly(
                        "captures/a.warc.gz null", "captures/a.warc.gz null", "null too large", "null It is gone.");
    }

    private static Captured capture(String source, String hash, String name, long bytes) {
        String kind = name.endsWith("pdf") ? "pdf" : "warc";
        return new Captured("c", source, name, kind, bytes, hash, "", "2024-05-03T10:11:12Z", kind, "", "local", "");
    }
}
