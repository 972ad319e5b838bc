package spoor.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.customs.MappedFormats;
import spoor.ingest.read.Document;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.Unpacker;

/** What a file says, as lines that people can read, without a database. */
public final class ReadFile extends KeptClaims {

    private final List<Entry> entries = new ArrayList<>();

    private ReadFile() {}

    /** Reads a text that is recognised by its content, into the dataset {@code x}. */
    public static ReadFile of(String text) throws IOException {
        return of(text, "");
    }

    public static ReadFile of(String text, String mapping) throws IOException {
        return of(new Unpacked(List.of(new Text(text))), mapping);
    }

    public static ReadFile of(Path file) throws IOException {
        return of(Unpacker.open(file, String.valueOf(file.getFileName())), "");
    }

    private static ReadFile of(Unpacked unpacked, String mapping) throws IOException {
        Format format = new Formats(MappedFormats.all()).requireRecognised(unpacked);
        ReadFile read = new ReadFile();
        format.open(new Input(unpacked, "x", "x", mapping, Map.of())).read(read);
        return read;
    }

    @Override
    protected void hear(Entry entry) {
        entries.add(entry);
    }

    private Stream<Claim> all(ClaimKind kind) {
        return claims.stream().filter(claim -> claim.kind() == kind).distinct();
    }

    /** Such as {@code company/x/a "A" CN [uscc:…]}. */
    public List<String> entities() {
        return all(ClaimKind.ENTITY)
                .map(claim -> claim.id() + " \"" + claim.properties().get("name") + '"'
                        + said(claim, "country", "aliases", "identifiers", "referents", "firstSeen", "lastChange"))
                .distinct()
                .toList();
    }

    /** Such as {@code a -OWNS value=30.0 unit=percent-> b}. */
    public List<String> relations() {
        return all(ClaimKind.RELATION)
                .map(claim -> claim.ends().getFirst() + " -" + claim.tieName()
                        + said(
                                claim,
                                "value",
                                "valueMin",
                                "valueMax",
                                "currency",
                                "dollarRate",
                                "shareCount",
                                "unit",
                                "hs",
                                "validFrom",
                                "validTo")
                        + "-> " + claim.ends().getLast())
                .toList();
    }

    /** These properties of all entities and relations, such as {@code x/r ftmId=r}. */
    public List<String> said(String... names) {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.ENTITY || claim.kind() == ClaimKind.RELATION)
                .map(claim -> claim.id() + said(claim, names))
                .toList();
    }

    public List<String> shipments(String property) {
        return all(ClaimKind.SHIPMENT)
                .map(claim -> String.valueOf(claim.properties().get(property)))
                .toList();
    }

    private static String said(Claim claim, String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            Object value = claim.properties().get(name);
            if (value != null) {
                text.append(' ').append(name).append('=').append(value);
            }
        }
        return text.toString();
    }

    /** Such as {@code 3 hs.length 69072190090}, with {@code rejected} behind it if it was. */
    public List<String> issues() {
        return entries.stream()
                .flatMap(entry -> entry.issues().stream())
                .map(issue -> issue.line() + " " + issue.code() + " " + issue.value()
                        + (issue.isRejection() ? " rejected" : ""))
                .toList();
    }

    private record Text(String text) implements Document {

        @Override
        public String name() {
            return "file";
        }

        @Override
        public long packedBytes() {
            return text.length();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
