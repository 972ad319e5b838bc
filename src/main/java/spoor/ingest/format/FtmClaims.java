package spoor.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.ingest.read.Texts;
import spoor.model.BadInput;
import spoor.model.Confidence;

/** The claims that an entity of FollowTheMoney makes. */
final class FtmClaims {

    /** Registration numbers by the words used here. */
    private static final Map<String, String> IDENTIFIERS = Map.ofEntries(
            Map.entry("innCode", "inn"),
            Map.entry("ogrnCode", "ogrn"),
            Map.entry("kppCode", "kpp"),
            Map.entry("okpoCode", "okpo"),
            Map.entry("leiCode", "lei"),
            Map.entry("uscCode", "uscc"),
            Map.entry("registrationNumber", "number"),
            Map.entry("taxNumber", "tax"),
            Map.entry("vatCode", "vat"),
            Map.entry("idNumber", "number"),
            Map.entry("imoNumber", "imo"),
            Map.entry("swiftBic", "swift"),
            Map.entry("dunsCode", "duns"),
            Map.entry("wikidataId", "wikidata"),
            Map.entry("permId", "permid"));

    private final Input input;
    private final String row;
    private final List<Claim> claims = new ArrayList<>();

    private FtmClaims(Input input, String row) {
        this.input = input;
        this.row = row;
    }

    /** @throws BadInput if the record has no place in the graph */
    static List<Claim> of(Input input, String row, FtmRecord record) {
        FtmClaims reader = new FtmClaims(input, row);
        reader.add(record);
        return reader.claims;
    }

    /** The id in the graph. All FollowTheMoney datasets share one space of ids: that is their purpose. */
    static String entityId(String id) {
        return "ftm/" + id;
    }

    private void add(FtmRecord record) {
        FtmSchema schema = FtmSchema.find(record.schema()).orElseThrow();
        switch (schema) {
            case FtmSchema.OfEntity entity -> claims.add(entity(record, entity));
            case FtmSchema.OfRelation relation -> addRelations(record, relation);
            case FtmSchema.OfListing listing -> addListings(record);
            case FtmSchema.Unused unused -> {
                if (record.nested().isEmpty()) {
                    throw new BadInput("ftm.schema.noPlace", "%s: %s", record.schema(), unused.why());
                }
            }
        }
        for (FtmRecord inner : record.nested()) {
            if (!(FtmSchema.find(inner.schema()).orElseThrow() instanceof FtmSchema.Unused)
                    || !inner.nested().isEmpty()) {
                add(inner);
            }
        }
    }

    private Claim entity(FtmRecord record, FtmSchema.OfEntity schema) {
        Set<String> names = new LinkedHashSet<>();
        if (!record.caption().isBlank()) {
            names.add(record.caption());
        }
        for (String property : List.of("name", "alias", "weakAlias", "previousName", "abbreviation")) {
            names.addAll(record.values(property));
        }
        if (names.isEmpty()) {
            throw new BadInput("ftm.name", "The entity has no name.");
        }
        String name = names.iterator().next();
        names.remove(name);
        requireShort(name);
        Set<String> countries = countries(record);
        Properties properties = stated(entityId(record.id()), sources(record))
                .with("name", name)
                .with("aliases", List.copyOf(names))
                .with(
                        "country",
                        countries.isEmpty() ? null : countries.iterator().next())
                .with("countries", countries.size() > 1 ? List.copyOf(countries) : null)
                .with("topics", record.values("topics"))
                .with("identifiers", identifiers(record))
                .with("inn", record.first("innCode"))
                .with("lei", record.first("leiCode"))
                .with("uscc", record.first("uscCode"))
                .with("number", record.first("registrationNumber"))
                .with("addresses", record.values("address"))
                .with("birthDate", record.date("birthDate"))
                .with("note", record.first("notes", "summary", "description"));
        return Claim.entity(schema.label(), entityId(record.id()), properties.toMap());
    }

    private static void requireShort(String name) {
        if (name.length() > Texts.LONGEST_NAME) {
            throw new BadInput("name.tooLong", "The name is longer than %d characters.", Texts.LONGEST_NAME);
        }
    }

    private static Set<String> countries(FtmRecord record) {
        Set<String> countries = new LinkedHashSet<>();
        for (String property : List.of("jurisdiction", "mainCountry", "country", "nationality", "citizenship")) {
            for (String code : new TreeSet<>(record.values(property))) {
                if (code.length() == 2) {
                    countries.add(code.toUpperCase(Locale.ROOT));
                }
            }
        }
        return countries;
    }

    private static List<String> identifiers(FtmRecord record) {
        Set<String> found = new TreeSet<>();
        IDENTIFIERS.forEach(
                (property, word) -> record.values(property).forEach(value -> found.add(word + ":" + value)));
        return List.copyOf(found);
    }

    private void addRelations(FtmRecord record, FtmSchema.OfRelation schema) {
        List<String> from = record.values(schema.from());
        List<String> to = record.values(schema.to());
        if (from.isEmpty() || to.isEmpty()) {
            throw new BadInput(
                    "ftm.end", "%s has no %s.", record.schema(), from.isEmpty() ? schema.from() : schema.to());
        }
        List<String> sources = sources(record);
        int count = 0;
        for (String start : from) {
            for (String end : to) {
                String id = input.dataset() + "/" + record.id() + (count == 0 ? "" : "/" + count);
                claims.add(
                        Claim.relation(schema.type(), entityId(start), entityId(end), relation(id, record, sources)));
                count++;
            }
        }
    }

    private Map<String, Object> relation(String id, FtmRecord record, List<String> sources) {
        Number share = number(record.first("percentage", "sharesCount"));
        String code = digits(record.first("vedCode"));
        Number amount = number(record.first("customsAmount", "invoiceAmount", "amountUsd"));
        return stated(id, sources)
                .with("confidence", Confidence.PROBABLE.word())
                .with("reported", record.date("date", "modifiedAt", "retrievedAt"))
                .with("validFrom", record.date("startDate", "date"))
                .with("validTo", record.date("endDate"))
                .with("value", share == null ? amount : share)
                .with("unit", record.values("percentage").isEmpty() ? null : "percent")
                .with("currency", amount == null ? null : "USD")
                .with("hs", code.length() < 6 ? null : List.of(code.substring(0, 6)))
                .with("hsFull", code.length() <= 6 ? null : code)
                .with("note", record.first("goodsDescription", "role", "relationship", "summary", "description"))
                .toMap();
    }

    private void addListings(FtmRecord record) {
        String authority = record.first("authority", "authorityId", "publisher");
        String name = authority.isEmpty() ? record.first("country").toUpperCase(Locale.ROOT) : authority;
        String programme = record.first("programId", "program", "provisions");
        if (record.values("entity").isEmpty()) {
            throw new BadInput("ftm.end", "Sanction has no entity.");
        }
        for (String entity : record.values("entity")) {
            List<String> sources = sources(record);
            String key = input.dataset() + "/" + record.id();
            Map<String, Object> designation = stated("designation/" + key, sources)
                    .with("authority", name.isEmpty() ? "unknown" : name)
                    .with("programme", programme)
                    .with("listed", record.date("listingDate", "startDate"))
                    .with("until", record.date("endDate"))
                    .with("reason", record.first("reason", "summary"))
                    .toMap();
            Map<String, Object> listing = stated("listed/" + key + "/" + entity, sources)
                    .with("confidence", Confidence.CONFIRMED.word())
                    .with("reported", record.date("listingDate", "startDate"))
                    .toMap();
            claims.add(Claim.listing(entityId(entity), designation, listing));
        }
    }

    /** The datasets behind it, and the page it names, each as a source. */
    private List<String> sources(FtmRecord record) {
        Set<String> ids = new TreeSet<>();
        for (String dataset : record.datasets()) {
            ids.add(addSource("source/" + input.dataset() + "/" + dataset, dataset, null));
        }
        for (String url : record.values("sourceUrl")) {
            ids.add(addSource("source/" + input.dataset() + "/" + url, url, url));
        }
        if (ids.isEmpty()) {
            Claim whole = input.wholeSource();
            claims.add(whole);
            ids.add(whole.id());
        }
        return List.copyOf(ids);
    }

    private String addSource(String id, String title, @Nullable String url) {
        claims.add(Claim.source(
                id,
                Properties.of(id)
                        .with("dataset", input.dataset())
                        .with("title", title)
                        .with("url", url)
                        .toMap()));
        return id;
    }

    private Properties stated(String id, List<String> sources) {
        return Properties.of(id)
                .with("dataset", input.dataset())
                .with("row", row)
                .with("sources", sources);
    }

    private static String digits(String text) {
        return text.matches("\\d{6,10}") ? text : "";
    }

    private static @Nullable Number number(String text) {
        String plain = text.replace("%", "").strip();
        return plain.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? Double.valueOf(plain) : null;
    }
}
