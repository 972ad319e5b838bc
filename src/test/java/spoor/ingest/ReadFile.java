package spoor.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.customs.MappedFormats;
import spoor.ingest.customs.Mapping;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.format.Input;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.Unpacker;
import spoor.model.Support;

/** What a file says, read without a database. */
public final class ReadFile implements EntrySink {

    private static final List<String> UNTOLD =
            List.of("id", "dataset", "row", "sources", "topics", "confidence", "supports");

    private final List<Claim> claims = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private String format = "";

    private ReadFile() {}

    public static ReadFile of(String name, String content, String mapping) throws IOException {
        return of(name, content.getBytes(StandardCharsets.UTF_8), mapping);
    }

    /** Reads a table as of this format. */
    public static ReadFile as(String format, String content) throws IOException {
        return of("file.csv", content.getBytes(StandardCharsets.UTF_8), "", format);
    }

    public static ReadFile of(String name, byte[] content, String mapping) throws IOException {
        return of(name, content, mapping, null);
    }

    private static ReadFile of(String name, byte[] content, String mapping, @Nullable String named) throws IOException {
        Path file = Files.createTempFile("read", ".test");
        try {
            Files.write(file, content);
            Unpacked unpacked =
                    Unpacker.open(file, name).in(Mapping.read(mapping).encoding());
            Format format = new Formats(MappedFormats.all()).requireFor(unpacked, named, mapping);
            ReadFile read = new ReadFile();
            read.format = format.name();
            format.open(new Input(unpacked, "x", name, mapping, Map.of())).read(read);
            return read;
        } finally {
            Files.delete(file);
        }
    }

    /** A workbook of one sheet of texts. */
    public static byte[] workbook(String... rows) throws IOException {
        return workbook(Map.of("Data", List.of(rows)));
    }

    /** A workbook of sheets of texts, in this order. */
    public static byte[] workbook(Map<String, List<String>> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            for (Map.Entry<String, List<String>> sheet : sheets.entrySet()) {
                fill(book.newWorksheet(sheet.getKey()), sheet.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A workbook in OpenDocument's form, of these tables as its content has them. */
    public static byte[] openWorkbook(String tables) throws IOException {
        return ImportClient.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<?xml version='1.0' encoding='UTF-8'?><office:document-content"
                        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>"
                        + tables
                        + "</office:spreadsheet></office:body></office:document-content>");
    }

    private static void fill(Worksheet sheet, List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    @Override
    public Fate accept(Entry entry) {
        issues.addAll(entry.issues());
        if (entry.isRejected()) {
            return Fate.REJECTED;
        }
        claims.addAll(entry.claims());
        return Fate.LOADED;
    }

    @Override
    public void conclude(List<Claim> whole) {
        claims.addAll(whole);
    }

    public String format() {
        return format;
    }

    /** Each entity as its label, id and what is known of it. */
    public List<String> entities() {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.ENTITY)
                .map(claim -> claim.label().label() + " " + claim.id() + " " + told(claim))
                .distinct()
                .toList();
    }

    /** Each source with what is known of it. */
    public List<String> sources() {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.SOURCE)
                .map(claim -> claim.id() + " " + told(claim))
                .distinct()
                .toList();
    }

    public List<String> relations() {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.RELATION)
                .map(claim -> "(" + claim.ends().getFirst() + ")-[" + claim.tieName() + " " + told(claim) + "]->("
                        + claim.ends().getLast() + ")")
                .toList();
    }

    /** What documents say of the relations, in their order. */
    public List<Support> supports() {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.RELATION)
                .flatMap(claim -> Support.listOf(claim.properties().get(Support.PROPERTY)).stream())
                .toList();
    }

    public List<String> listings() {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.LISTING)
                .map(claim -> {
                    Map<?, ?> designation =
                            Objects.requireNonNull((Map<?, ?>) claim.row().get("designation"));
                    return claim.ends().getFirst() + ": " + designation.get("authority") + ", "
                            + designation.get("programme") + ", " + designation.get("listed")
                            + (designation.containsKey("until") ? ", removed " + designation.get("until") : "");
                })
                .toList();
    }

    /** Of each listing which version of the list says it. */
    public List<String> listVersions() {
        return designations("listVersion");
    }

    public List<String> measures() {
        return designations("measure");
    }

    private List<String> designations(String property) {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.LISTING)
                .map(claim -> (Map<?, ?>) Objects.requireNonNull(claim.row().get("designation")))
                .map(designation -> designation.containsKey(property) ? String.valueOf(designation.get(property)) : "")
                .toList();
    }

    private static String told(Claim claim) {
        Map<String, Object> told = new TreeMap<>(claim.properties());
        told.keySet().removeAll(UNTOLD);
        return told.toString();
    }

    /** Each figure on trade: its id, from where to where, who reports what. */
    public List<String> figures() {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.TRADE_FLOW)
                .map(claim -> {
                    Map<String, Object> said = claim.properties();
                    return claim.id() + ": " + ((List<?>) said.getOrDefault("fromCountries", List.of())).getFirst()
                            + " to "
                            + said.get("toCountry") + ", " + said.get("reporter") + ' ' + said.get("direction") + ' '
                            + said.get("measure") + ' ' + said.get("amount") + ' ' + said.get("unit")
                            + (said.containsKey("valuation") ? " " + said.get("valuation") : "")
                            + (said.containsKey("estimated") ? " estimated" : "")
                            + (said.containsKey("hsEdition") ? " " + said.get("hsEdition") : "");
                })
                .toList();
    }

    public List<String> figureCodes() {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.TRADE_FLOW)
                .map(claim -> String.valueOf(claim.properties().get("hs")))
                .toList();
    }

    /** Line and code of what is rejected. */
    public List<String> rejections() {
        return issues.stream()
                .filter(Issue::isRejection)
                .map(issue -> issue.line() + " " + issue.code())
                .toList();
    }

    /** File and line of what is rejected. */
    public List<String> rejectedAt() {
        return issues.stream()
                .filter(Issue::isRejection)
                .map(issue -> issue.file() + ":" + issue.line())
                .toList();
    }

    /** Codes and reasons. */
    public List<String> issues() {
        return issues.stream()
                .map(issue -> issue.code() + ": " + issue.reason())
                .toList();
    }
}
