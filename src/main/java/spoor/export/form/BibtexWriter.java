package spoor.export.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.Source;

/** BibTeX of the sources, in UTF-8; what the file is stands before them as a comment. */
@Component
final class BibtexWriter implements ExportWriter {

    @Override
    public ExportFormat format() {
        return ExportFormat.BIBTEX;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        Writer bib = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (String line : HeaderTexts.lines(document.header())) {
            // An at sign begins an entry even in a comment, for some readers.
            bib.write("% " + line.replace('@', ' ') + "\n");
        }
        int number = 0;
        for (Source source : document.header().sources()) {
            write(source, ++number, document.header(), bib);
        }
        bib.flush();
    }

    private static void write(Source source, int number, ExportDocument.Header header, Writer bib) throws IOException {
        bib.write(
                "\n@%s{%s,\n".formatted(source.kind().equals("research") ? "techreport" : "misc", key(source, number)));
        field(bib, "title", source.title().isEmpty() ? source.id() : source.title(), true);
        field(bib, "author", source.publisher(), true);
        field(bib, source.kind().equals("research") ? "institution" : "publisher", source.publisher(), false);
        String published = source.published();
        if (published.matches("\\d{4}.*")) {
            field(bib, "year", published.substring(0, 4), false);
        }
        if (published.matches("\\d{4}-\\d\\d.*")) {
            field(bib, "month", String.valueOf(Integer.parseInt(published.substring(5, 7))), false);
        }
        field(bib, "date", published, false);
        field(bib, "url", source.url(), false);
        field(bib, "urldate", source.accessed(), false);
        field(bib, "pages", source.locator(), false);
        field(bib, "note", CslWriter.note(source, header), false);
        bib.write("}\n");
    }

    /** Of letters, digits and hyphens; with its number where the id has others, so that it stays the only one. */
    private static String key(Source source, int number) {
        return source.id().matches("[A-Za-z0-9-]{1,60}")
                ? source.id()
                : source.id().replaceAll("[^A-Za-z0-9-]+", "-").replaceAll("^(.{0,40}).*$", "$1") + "-" + number;
    }

    /** @param whole in braces of its own, so that it is neither split into names nor set in small letters */
    private static void field(Writer bib, String name, String value, boolean whole) throws IOException {
        if (!value.isEmpty()) {
            String text = name.equals("url") ? url(value) : escape(value);
            bib.write("  %s = {%s},\n".formatted(name, whole ? "{" + text + "}" : text));
        }
    }

    private static String url(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replaceAll("[\\s\\p{Cntrl}]+", "%20");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                // Readers count braces, with a backslash or without.
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '%', '&', '#', '$', '_' -> escaped.append('\\').append(c);
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
