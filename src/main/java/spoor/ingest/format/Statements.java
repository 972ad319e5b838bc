package spoor.ingest.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** Collects the claims of one record, each with its provenance. */
public final class Statements {

    private final Input input;
    private final String place;
    private final List<Claim> claims = new ArrayList<>();
    private final List<FieldFault> doubts = new ArrayList<>();
    private String source;

    /** @param place file and line of the record */
    Statements(Input input, String place) {
        this.input = input;
        this.place = place;
        this.source = "source/" + input.dataset();
    }

    /** What cites the file as a whole. */
    public static Statements citing(Input input, String place) {
        return new Statements(input, place).source();
    }

    public List<Claim> claims() {
        return claims;
    }

    /** Cells of which nothing is kept, while the record is. */
    List<FieldFault> doubts() {
        return doubts;
    }

    void doubt(FieldFault cell) {
        doubts.add(cell);
    }

    public String dataset() {
        return input.dataset();
    }

    /** From here on this page is the source; without an address the dataset itself is. */
    public Statements source(String url, String title) {
        source = url.isEmpty() ? "source/" + input.dataset() : "source/" + input.dataset() + "/" + url;
        claims.add(Claim.source(
                source,
                Properties.of(source)
                        .with("dataset", input.dataset())
                        .with("title", title)
                        .with("url", url)
                        .toMap()));
        return this;
    }

    /** From here on this document is the source. */
    public Statements document(Claim document) {
        source = document.id();
        claims.add(document);
        return this;
    }

    /** A figure on trade between countries. */
    public void figure(Properties figure) {
        Map<String, Object> map = figure.toMap();
        claims.add(Claim.tradeFlow(String.valueOf(map.get("id")), map));
    }

    Statements source() {
        Claim whole = input.wholeSource();
        source = whole.id();
        claims.add(whole);
        return this;
    }

    public Properties stated(String id) {
        return placed(id).with("sources", List.of(source));
    }

    /** What says itself which sources it has. */
    Properties placed(String id) {
        return Properties.of(id).with("dataset", input.dataset()).with("row", place);
    }

    /** File and line of the record. */
    String place() {
        return place;
    }

    /** Adds an entity and returns its id. */
    public String entity(NodeLabel label, Properties properties) {
        Map<String, Object> map = properties.toMap();
        String id = String.valueOf(map.get("id"));
        claims.add(Claim.entity(label, id, map));
        return id;
    }

    public void relation(RelationType type, String from, String to, Confidence confidence, Properties properties) {
        claims.add(Claim.relation(
                type, from, to, properties.with("confidence", confidence.word()).toMap()));
    }

    /** A tie that is left out alone where its other end is missing. */
    void looseRelation(RelationType type, String from, String to, Properties properties) {
        claims.add(Claim.relation(
                        type,
                        from,
                        to,
                        properties
                                .with("confidence", Confidence.PROBABLE.word())
                                .toMap())
                .loose());
    }

    public Properties tie(String key) {
        return stated(input.dataset() + "/" + key);
    }

    void listing(String entity, String authority, String programme, @Nullable String listed) {
        listing(entity, new SaidListing(authority, "", programme, listed, null, ""));
    }

    /** That an authority lists it, or did. */
    public void listing(String entity, SaidListing said) {
        String programme = said.programme();
        String key = said.authority() + "/" + (programme.isEmpty() ? "-" : programme) + "/" + entity;
        Properties designation = stated("designation/" + input.dataset() + "/" + key)
                .with("authority", said.authority())
                .with("measure", said.measure())
                .with("programme", programme)
                .with("listed", said.listed())
                .with("until", said.removed())
                .with("listVersion", said.version());
        Properties listing = stated("listed/" + input.dataset() + "/" + key)
                .with("confidence", Confidence.CONFIRMED.word())
                .with("reported", said.listed());
        claims.add(Claim.listing(entity, designation.toMap(), listing.toMap()));
    }

    /** The record says nothing that others do not say better. */
    public void withdraw() {
        claims.clear();
    }

    void add(Claim claim) {
        claims.add(claim);
    }

    /** Codes of two letters in capitals; the first is the country. */
    public static void countries(Properties properties, Collection<String> codes) {
        List<String> countries = codes.stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> code.matches("[A-Z]{2}"))
                .distinct()
                .toList();
        properties
                .with("country", countries.isEmpty() ? null : countries.getFirst())
                .with("countries", countries.size() > 1 ? countries : null);
    }
}
