package spoor.capture.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.BadInput;
import spoor.model.Sha256;

/** Captured files as browsers and archives write them, and as somebody would who wants to do harm. */
class CapturedContentTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void a_warc_says_when_its_page_was_captured() {
        String warc = info() + record("https://example.org/a", "2024-05-03T10:11:12Z");
        assertThat(look(warc, "")).isEqualTo("WARC 2024-05-03T10:11:12Z by WARC of https://example.org/a");
    }

    @Test
    void the_page_of_the_source_is_chosen_among_several() {
        String warc = record("https://example.org/logo.png", "2024-05-03T10:00:00Z")
                + record("http://example.org/report/", "2024-05-04T10:00:00Z");
        assertThat(look(warc, "https://example.org/report#top"))
                .isEqualTo("WARC 2024-05-04T10:00:00Z by WARC of http://example.org/report/");
        assertThat(look(warc, "https://example.org/other"))
                .isEqualTo("WARC 2024-05-03T10:00:00Z by WARC of https://example.org/logo.png");
    }

    @Test
    void members_of_a_gzip_are_read_one_after_the_other() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.writeBytes(gzip(info()));
        members.writeBytes(gzip(record("https://example.org/a", "2024-05-03T10:11:12Z")));
        assertThat(look(members.toByteArray(), ""))
                .isEqualTo("WARC_GZ 2024-05-03T10:11:12Z by WARC of https://example.org/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-05-03", "2999-01-01T00:00:00Z", "1970-01-01T00:00:00Z"})
    void a_date_that_cannot_be_is_none(String date) {
        assertThat(look(record("https://example.org/a", date), ""))
                .isEqualTo("WARC - by UPLOAD of https://example.org/a");
    }

    @Test
    void an_address_that_is_none_is_not_told() {
        assertThat(look(record("javascript:alert(1)", "2024-05-03T10:11:12Z"), ""))
                .isEqualTo("WARC 2024-05-03T10:11:12Z by WARC of ");
    }

    @Test
    void a_cut_warc_is_refused() {
        String whole = record("https://example.org/a", "2024-05-03T10:11:12Z");
        assertThat(refusal(whole.substring(0, whole.length() - 10).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("capture.damaged");
        assertThat(refusal("WARC/1.0 hello\r\n\r\n\0\0".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("capture.damaged");
    }

    @Test
    void a_head_that_does_not_end_is_refused_before_it_fills_the_memory() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            out.write("WARC/1.0\r\nX: ".getBytes(StandardCharsets.UTF_8));
            out.write("a".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refusal(bomb.toByteArray())).isEqualTo("capture.bomb");
    }

    @Test
    void a_gzip_that_holds_no_records_is_refused() throws IOException {
        assertThat(refusal(gzip("hello"))).isEqualTo("capture.kind");
        assertThat(refusal(gzip(new String(gzip("WARC/1.0"), StandardCharsets.ISO_8859_1))))
                .isEqualTo("capture.kind");
    }

    @Test
    void a_body_longer_than_is_unpacked_is_refused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            String head = record("https://example.org/a", "2024-05-03T10:11:12Z")
                    .replace("Content-Length: 5", "Content-Length: 600000000");
            out.write(head.substring(0, head.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.UTF_8));
            byte[] piece = new byte[1_000_000];
            for (int i = 0; i < 600; i++) {
                out.write(piece);
            }
        }
        assertThat(bomb.size()).isLessThan(1_000_000);
        assertThat(refusal(bomb.toByteArray())).isEqualTo("capture.bomb");
    }

    @Test
    void a_wacz_says_when_its_main_page_was_captured() {
        Map<String, String> wacz = wacz();
        assertThat(look(zip(wacz), "")).isEqualTo("WACZ 2024-05-03T10:11:12Z by WACZ of https://example.org/main");
        assertThat(look(zip(wacz), "https://example.org/second"))
                .isEqualTo("WACZ 2024-06-01T00:00:00Z by WACZ of https://example.org/second");
    }

    @Test
    void a_wacz_without_pages_says_when_it_was_made() {
        Map<String, String> wacz = wacz();
        wacz.remove("pages/pages.jsonl");
        wacz.put(
                "datapackage.json",
                "{\"profile\":\"data-package\",\"created\":\"2024-07-01T00:00:00Z\",\"resources\":[]}");
        assertThat(look(zip(wacz), "")).isEqualTo("WACZ 2024-07-01T00:00:00Z by WACZ of ");
    }

    @Test
    void a_wacz_that_is_not_what_it_says_is_refused() {
        Map<String, String> wacz = wacz();
        wacz.put("archive/data.warc", "something else");
        assertThat(refusal(zip(wacz))).isEqualTo("capture.damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil", "/etc/passwd", "C:\\evil", "pages\\..\\..\\evil"})
    void a_wacz_with_an_entry_that_leaves_it_is_refused(String name) {
        Map<String, String> wacz = wacz();
        wacz.put(name, "x");
        assertThat(refusal(zip(wacz))).isEqualTo("capture.damaged");
    }

    @Test
    void any_other_zip_is_refused() {
        assertThat(refusal(zip(Map.of("word/document.xml", "<w/>")))).isEqualTo("capture.kind");
    }

    @Test
    void a_pdf_says_when_it_was_made() {
        assertThat(look("%PDF-1.7\n/CreationDate (D:20240503121112+02'00')\n", ""))
                .isEqualTo("PDF 2024-05-03T10:11:12Z by PDF of ");
        assertThat(look("%PDF-1.7\n/CreationDate(D:2019)/CreationDate (D:20240503101112Z)", ""))
                .isEqualTo("PDF 2024-05-03T10:11:12Z by PDF of ");
        assertThat(look("%PDF-1.7\n<xmp:CreateDate>2024-05-03T12:11:12+02:00</xmp:CreateDate>", ""))
                .isEqualTo("PDF 2024-05-03T10:11:12Z by PDF of ");
        assertThat(look("%PDF-1.7\n/CreationDate (D:20241399)", "")).isEqualTo("PDF - by UPLOAD of ");
    }

    @Test
    void a_date_over_the_border_of_two_pieces_is_found() {
        String before = "%PDF-1.7\n" + " ".repeat(999_970);
        assertThat(look(before + "/CreationDate (D:20240503101112Z)", ""))
                .isEqualTo("PDF 2024-05-03T10:11:12Z by PDF of ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x",
                "\uFEFF  <!-- saved from url=(0019)https://example.org --> <?xml version=\"1.0\"?>\n<HTML lang='ru'>",
                "<html>"
            })
    void a_page_says_nothing_of_when(String page) {
        assertThat(look(page, "")).isEqualTo("HTML - by UPLOAD of ");
    }

    @Test
    void a_page_in_two_byte_letters_is_one() {
        assertThat(look("\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE), "")).isEqualTo("HTML - by UPLOAD of ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ\u0090", "plain text", "<svg xmlns='x'>", "<!-- never ends", "{\"a\":1}"})
    void what_is_of_no_kind_that_is_kept_is_refused_whatever_it_is_called(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).isEqualTo("capture.kind");
    }

    private String look(String content, String address) {
        return look(content.getBytes(StandardCharsets.UTF_8), address);
    }

    private String look(byte[] content, String address) {
        Told told = CapturedContent.look(file(content), address, NOW);
        return told.kind() + " " + told.time().map(Instant::toString).orElse("-") + " by " + told.witness() + " of "
                + told.address();
    }

    private String refusal(byte[] content) {
        Path file = file(content);
        return assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> CapturedContent.look(file, "", NOW))
                .actual()
                .code();
    }

    private Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("captured"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String info() {
        return String.join(
                "\r\n",
                "WARC/1.0",
                "WARC-Type: warcinfo",
                "WARC-Date: 2024-05-01T00:00:00Z",
                "WARC-Record-ID: <urn:uuid:0>",
                "Content-Length: 0",
                "",
                "",
                "",
                "");
    }

    private static String record(String address, String date) {
        return "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: " + address + "\r\nWARC-Date: " + date
                + "\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n";
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return packed.toByteArray();
    }

    private static Map<String, String> wacz() {
        String archive = record("https://example.org/main", "2024-05-03T10:11:12Z");
        Map<String, String> wacz = new LinkedHashMap<>();
        wacz.put("archive/data.warc", archive);
        wacz.put("pages/pages.jsonl", """
                {"format":"json-pages-1.0","id":"pages"}
                {"url":"https://example.org/second","ts":"2024-06-01T00:00:00Z"}
                {"url":"https://example.org/main","ts":"2024-05-03T10:11:12Z"}
                """);
        wacz.put(
                "datapackage.json",
                "{\"profile\":\"data-package\",\"created\":\"2024-07-01T00:00:00Z\",\"mainPageUrl\":\"https://example.org/main\","
                        + "\"resources\":[{\"name\":\"data.warc\",\"path\":\"archive/data.warc\",\"hash\":\"sha256:"
                        + Sha256.hex(archive) + "\"}]}");
        return wacz;
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
