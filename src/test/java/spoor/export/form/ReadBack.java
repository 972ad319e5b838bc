package spoor.export.form;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Listing;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.customs.MappedFormats;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.format.Input;
import spoor.ingest.format.KeptClaims;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.Unpacker;
import spoor.model.Source;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/** What an import reads of a file that was written, as lines; and the lines that it should read. */
final class ReadBack extends KeptClaims {

    /** Whose claim it is and where it stood: another's after an import, by its nature. */
    private static final Set<String> PLACES = Set.of("id", "dataset", "row", "import");

    final List<String> issues = new ArrayList<>();
    String format = "";

    /** Recognises the file by its content and reads it. */
    static ReadBack of(byte[] file, Path folder, String name) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, file);
        Unpacked unpacked = Unpacker.open(path, name);
        Format format = new Formats(MappedFormats.all()).requireRecognised(unpacked);
        ReadBack read = new ReadBack();
        read.format = format.name();
        format.open(new Input(unpacked, "x", "x", "", Map.of())).read(read);
        return read;
    }

    @Override
    protected void hear(Entry entry) {
        entry.issues().forEach(issue -> issues.add(issue.code() + " " + issue.value() + " " + issue.reason()));
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    List<Claim> claims(ClaimKind kind) {
        return claims.stream().filter(claim -> claim.kind() == kind).toList();
    }

    /** All that was read, a line each, sorted. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Claim claim : claims(ClaimKind.ENTITY)) {
            lines.add("node " + claim.id() + " " + claim.label().label() + " " + said(claim.properties()));
        }
        for (Claim claim : claims(ClaimKind.RELATION)) {
            lines.add("edge " + claim.id() + " " + claim.ends().getFirst() + " " + claim.tieName() + " "
                    + claim.ends().getLast() + " " + said(claim.properties()));
        }
        for (Claim claim : claims(ClaimKind.SOURCE)) {
            lines.add("source " + claim.id() + " " + said(claim.properties()));
        }
        for (Claim claim : claims(ClaimKind.LISTING)) {
            Map<?, ?> designation = (Map<?, ?>) requireNonNull(claim.row().get("designation"));
            Map<String, Object> said = new TreeMap<>();
            designation.forEach((name, value) -> said.put(String.valueOf(name), value));
            lines.add("listing " + claim.id() + " " + claim.ends().getFirst() + " " + designation.get("id") + " "
                    + said(said));
        }
        return lines.stream().sorted().toList();
    }

    /** The same of what was written. */
    static List<String> lines(ExportDocument document) {
        List<String> lines = new ArrayList<>();
        for (NodeRecord node : document.nodes()) {
            lines.add("node " + node.id() + " " + node.labels().getFirst() + " " + said(node.properties()));
        }
        for (RelationRecord edge : document.edges()) {
            lines.add("edge " + edge.id() + " " + edge.from() + " " + edge.type() + " " + edge.to() + " "
                    + said(edge.properties()));
        }
        for (Source source : document.header().sources()) {
            Map<String, Object> said = new TreeMap<>();
            said.put("title", source.title());
            said.put("publisher", source.publisher());
            said.put("url", source.url());
            said.put("published", source.published());
            said.put("kind", source.kind());
            said.put("country", source.country());
            said.put("origin", source.origin());
            said.put("locator", source.locator());
            said.put("accessed", source.accessed());
            said.put("archived", source.archived());
            said.put("sha256", source.sha256());
            lines.add("source " + source.id() + " " + said(said));
        }
        for (Listing listing : document.header().listings()) {
            Map<String, Object> said = new TreeMap<>();
            said.put("authority", listing.authority());
            said.put("programme", listing.programme());
            said.put("listed", listing.listed());
            said.put("until", listing.until());
            said.put("reason", listing.reason());
            said.put("sources", listing.sources());
            lines.add("listing " + listing.id() + " " + listing.entity() + " " + listing.designation() + " "
                    + said(said));
        }
        return lines.stream().sorted().toList();
    }

    static String said(Map<String, Object> properties) {
        Map<String, String> said = new TreeMap<>();
        properties.forEach((name, value) -> {
            boolean isPlace = PLACES.contains(name) || (name.equals("origin") && "ds".equals(value));
            if (!isPlace && !"".equals(value) && !List.of().equals(value)) {
                said.put(name, text(value));
            }
        });
        return said.toString();
    }

    private static String text(Object value) {
        return switch (value) {
            case Number number ->
                new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            case Collection<?> values ->
                values.stream().map(ReadBack::text).toList().toString();
            default -> value.toString();
        };
    }
}
