package spoor.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd | html | passwd.html",
                "..\\evil\\page.html | html | page.html",
                "a\u202Egpj.exe | warc.gz | a_gpj.exe.warc.gz",
                "'' | pdf | captured.pdf",
                "Report.PDF | pdf | Report.PDF",
                "index.php | html | index.php.html",
            })
    void a_name_is_text_and_ends_as_its_kind_does(String given, String ending, String kept) {
        assertThat(FileName.plain(given, "captured", ending)).isEqualTo(kept);
    }

    @Test
    void a_name_that_is_too_long_keeps_its_end() {
        assertThat(FileName.plain("x".repeat(500) + ".wacz", "captured", "wacz"))
                .hasSize(200)
                .endsWith("x.wacz");
    }
}
