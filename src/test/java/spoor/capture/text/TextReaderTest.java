package spoor.capture.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Captured files as browsers, archives and offices write them, read as text. */
class TextReaderTest {

    @TempDir
    private Path folder;

    @Test
    void a_page_is_read_as_its_headings_paragraphs_items_and_rows() {
        String page = """
                <!doctype html><html><head><title>Report</title><style>p{}</style></head><body>
                <nav>Home | About</nav><script>var a = "not said";</script>
                <h1>Engines</h1><p>Limbach   makes
                the <b>L550E</b>.<br>It flies.</p><p style="display: none">hidden</p><p hidden>hidden too</p>
                <ul><li>one</li><li><p>two</p></li></ul>
                <table><tr><th>No</th><th>Name</th></tr><tr><td><p>505</p></td><td><p>Xiamen</p><p>Limbach</p></td></tr></table>
                <template>no</template><p>End &lt;b&gt;</p></body></html>""";
        assertThat(drawn(read(page.getBytes(StandardCharsets.UTF_8)))).isEqualTo("""
                = Report =
                HEADING Engines
                PARAGRAPH 1 Limbach makes the L550E./It flies.
                ITEM one
                ITEM two
                ROW 1 No | Name
                ROW 2 505 | Xiamen Limbach
                PARAGRAPH 2 End <b>""");
    }

    @Test
    void a_table_that_lays_out_a_page_is_no_row() {
        String page =
                "<html><body><table><tr><td>Left</td><td><h2>News</h2><p>First.</p><p>Second.</p></td></tr></table>";
        assertThat(drawn(read(page.getBytes(StandardCharsets.UTF_8)))).isEqualTo("""
                = =
                PARAGRAPH 1 Left
                HEADING News
                PARAGRAPH 2 First.
                PARAGRAPH 3 Second.""");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GBK,           gb2312,       厦门林巴赫航空发动机股份有限公司生产无人机发动机，出口到俄罗斯
            GBK,           '',           厦门林巴赫航空发动机股份有限公司生产无人机发动机，出口到俄罗斯
            GBK,           utf-8,        厦门林巴赫航空发动机股份有限公司生产无人机发动机，出口到俄罗斯
            windows-1251,  windows-1251, Завод «Купол» выпускает беспилотники Гарпия с китайскими двигателями
            windows-1251,  '',           Завод «Купол» выпускает беспилотники Гарпия с китайскими двигателями
            KOI8-R,        koi8-r,       Завод выпускает беспилотники
            UTF-8,         '',           Завод «Купол» 发动机
            UTF-16LE,      '',           Завод «Купол» 发动机
            Big5,          big5,         無人機發動機
            ISO-8859-1,    iso-8859-1,   Müller führt Geräte aus
            """)
    void letters_are_those_that_were_written(String written, String said, String sentence) {
        String head =
                said.isEmpty() ? "" : "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + said + "\">";
        String mark = written.equals("UTF-16LE") ? "\uFEFF" : "";
        String page =
                mark + "<!doctype html><html><head>" + head + "</head><body><p>" + sentence + "</p></body></html>";
        assertThat(drawn(read(page.getBytes(Charset.forName(written))))).isEqualTo("= =\nPARAGRAPH 1 " + sentence);
    }

    @Test
    void of_an_archive_what_was_captured_comes_first_and_pictures_are_left_out() throws IOException {
        byte[] packed = gzip("<html><body><p>The page: Гарпия.</p></body></html>".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(
                response("https://example.org/logo.png", "image/png", "", "png".getBytes(StandardCharsets.UTF_8)));
        warc.writeBytes(response(
                "https://example.org/other",
                "text/html; charset=windows-1251",
                "",
                "<p>Другая".getBytes(Charset.forName("windows-1251"))));
        warc.writeBytes(
                response("https://example.org/a", "text/html;charset=utf-8", "Content-Encoding: gzip\r\n", packed));
        warc.writeBytes(response(
                "https://example.org/list.txt", "text/plain", "", "one\n\nthree".getBytes(StandardCharsets.UTF_8)));
        assertThat(drawn(read(gzip(warc.toByteArray()), "https://example.org/a")))
                .isEqualTo("""
                = https://example.org/a =
                PARAGRAPH 1 The page: Гарпия.
                = https://example.org/other =
                PARAGRAPH 1 Другая
                = https://example.org/list.txt =
                LINE 1 one
                LINE 3 three""");
    }

    @Test
    void a_pdf_is_read_page_by_page_with_the_numbers_that_are_printed() throws IOException {
        CapturedText text =
                read(pdf("Cover", "Contents", "Engines are sold here.", "They are flown there.", "End"), "");
        assertThat(text.parts().getFirst().pages()).containsExactly("1", "2", "3", "4", "5");
        CapturedText printed = read(pdf("Cover", "Contents\ni", "Engines\n1", "Flown\n2", "End\n3"), "");
        assertThat(printed.parts().getFirst().pages()).containsExactly("1", "2", "1", "2", "3");
        assertThat(drawn(text)).contains("PARAGRAPH 3 p3 Engines are sold here.");
    }

    @Test
    void a_pdf_of_pictures_has_no_text_and_says_so() throws IOException {
        assertThat(read(pdf("", ""), "").state()).isEqualTo(TextState.NONE);
    }

    @Test
    void a_pdf_with_a_password_says_so() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = document("secret")) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }
        assertThat(read(locked.toByteArray(), "").state()).isEqualTo(TextState.LOCKED);
    }

    @Test
    void what_is_damaged_says_so() throws IOException {
        assertThat(read("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)).state())
                .isEqualTo(TextState.UNREADABLE);
        assertThat(read("MZ".getBytes(StandardCharsets.UTF_8)).state()).isEqualTo(TextState.UNREADABLE);
    }

    @Test
    void a_page_without_end_is_cut_and_says_so() {
        String page = "<html><body>" + "<p>one more sentence of many</p>".repeat(70_000);
        CapturedText text = read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(text.complete()).isFalse();
        assertThat(text.blocks()).hasSize(60_000);
    }

    @Test
    void pictures_within_a_page_do_not_count_and_depth_does_no_harm() {
        String page = "<html><body><img src=\"data:image/png;base64," + "A".repeat(9_000_000) + "\"><p>Said.</p>"
                + "<div>".repeat(100_000) + "deep";
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).blocks())
                .extracting(CapturedText.Block::text)
                .contains("Said.", "deep");
    }

    private CapturedText read(byte[] content) {
        return read(content, "");
    }

    private CapturedText read(byte[] content, String address) {
        try {
            Path file = Files.write(folder.resolve("captured"), content);
            return TextReader.read(file, address);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String drawn(CapturedText text) {
        StringBuilder drawn = new StringBuilder();
        int part = -1;
        for (CapturedText.Block block : text.blocks()) {
            while (part < block.part()) {
                CapturedText.Part next = text.parts().get(++part);
                drawn.append(("= " + next.address() + next.title()).strip()).append(" =\n");
            }
            drawn.append(block.kind())
                    .append(block.number() > 0 ? " " + block.number() : "")
                    .append(block.page() > 0 ? " p" + block.page() : "")
                    .append(' ')
                    .append(block.text().replace('\n', '/'))
                    .append('\n');
        }
        return drawn.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private static byte[] response(String address, String type, String more, byte[] body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n"
                .formatted(type, more, body.length);
        int length = http.getBytes(StandardCharsets.UTF_8).length + body.length;
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(("""
                WARC/1.0\r
                WARC-Type: response\r
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
                WARC-Date: 2024-05-03T10:11:12Z\r
                WARC-Target-URI: %s\r
                Content-Type: application/http; msgtype=response\r
                Content-Length: %d\r
                \r
                """.formatted(address, length) + http).getBytes(StandardCharsets.UTF_8));
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return record.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] pdf(String... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = document(pages)) {
            document.save(out);
        }
        return out.toByteArray();
    }

    private static PDDocument document(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String page : pages) {
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                int height = 700;
                for (String line : page.split("\n", -1)) {
                    content.beginText();
                    content.newLineAtOffset(72, height);
                    content.showText(line);
                    content.endText();
                    height -= 200;
                }
            }
        }
        return document;
    }
}
