package spoor.ingest.format.ftm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.HsDigits;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.Identifiers;
import spoor.ingest.format.Input;
import spoor.ingest.format.Shares;
import spoor.ingest.read.StoredTexts;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.FtmWords;
import spoor.model.Identifier;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** The claims that an entity of FollowTheMoney makes. */
public final class FtmClaims {

    private final Input input;
    private final FtmAddresses addresses;
    private final String row;
    private final List<Claim> claims = new ArrayList<>();

    private final BiConsumer<String, String> doubts;

    private FtmClaims(Input input, FtmAddresses addresses, String row, BiConsumer<String, String> doubts) {
        this.input = input;
        this.addresses = addresses;
        this.row = row;
        this.doubts = doubts;
    }

    /**
     * What a record states.
     *
     * @param doubts takes code and sentence of what is odd about it
     * @throws BadInput if the record has no place in the graph
     */
    static List<Claim> of(
            Input input, FtmAddresses addresses, String row, FtmRecord record, BiConsumer<String, String> doubts) {
        FtmClaims reader = new FtmClaims(input, addresses, row, doubts);
        reader.add(record);
        return reader.claims;
    }

    /** The id in the graph. All FollowTheMoney datasets share one space of ids: that is their purpose. */
    public static String entityId(String id) {
        return "ftm/" + id;
    }

    private void add(FtmRecord record) {
        FtmSchema schema = schemaOf(record);
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

    private static FtmSchema schemaOf(FtmRecord record) {
        Optional<NodeLabel> goods = FtmOurs.findGoods(record);
        return goods.isPresent()
                ? new FtmSchema.OfEntity(goods.get())
                : FtmSchema.find(record.schema()).orElseThrow();
    }

    private Claim entity(FtmRecord record, FtmSchema.OfEntity schema) {
        Set<String> names = names(record);
        String name = nameOf(names);
        StoredTexts.requireNameLength(name);
        names.removeIf(other -> other.equals(name) || Identifier.isNobody(other));
        boolean isGoods = FtmOurs.findGoods(record).isPresent();
        Set<String> countries = isGoods ? Set.of() : countries(record);
        String country = countries.isEmpty() ? "" : countries.iterator().next();
        Properties properties = stated(entityId(record.id()), sources(record))
                .with("name", name)
                .with("aliases", List.copyOf(names))
                .with("country", country)
                .with("countries", countries.size() > 1 ? List.copyOf(countries) : null)
                .with("topics", record.values("topics"))
                .with(
                        "identifiers",
                        new Identifiers(country).addAll(record::values).list())
                .with("addresses", addresses.of(record))
                .with("phones", record.values("phone"))
                .with("emails", record.values("email"))
                .with("websites", record.values("website"))
                .with("positions", record.values("position"))
                .with("founded", record.date("incorporationDate"))
                .with("dissolved", record.date("dissolutionDate"))
                .with("birthDate", record.date("birthDate"))
                .with("referents", record.past().referents())
                .with("firstSeen", record.past().firstSeen())
                .with("lastChange", record.past().lastChange())
                .with("flag", schema.label() == NodeLabel.VESSEL ? record.first("flag") : null)
                .with("vesselType", schema.label() == NodeLabel.VESSEL ? record.first("type") : null)
                .with("note", isGoods ? record.first("notes") : record.first("notes", "summary", "description"));
        if (isGoods) {
            FtmOurs.describe(record).forEach(properties::with);
        }
        if (schema.label() == NodeLabel.COMPANY && !record.schema().equals("Company")) {
            properties.with("ftmSchema", record.schema());
        }
        return Claim.entity(schema.label(), entityId(record.id()), properties.toMap());
    }

    private static Set<String> names(FtmRecord record) {
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
        return names;
    }

    /** The first that is somebody's; without any the first at all, since its id keeps it apart from everybody else. */
    private static String nameOf(Set<String> names) {
        return names.stream()
                .filter(name -> !Identifier.isNobody(name))
                .findFirst()
                .orElseGet(() -> names.iterator().next());
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

    private void addRelations(FtmRecord record, FtmSchema.OfRelation schema) {
        List<String> from = record.values(schema.from());
        List<String> to = record.values(schema.to());
        if (from.isEmpty() || to.isEmpty()) {
            throw new BadInput(
                    "ftm.end", "%s has no %s.", record.schema(), from.isEmpty() ? schema.from() : schema.to());
        }
        List<String> sources = sources(record);
        RelationType type = FtmOurs.findType(record).orElse(schema.type());
        int count = 0;
        for (String start : from) {
            for (String end : to) {
                String id = FtmWords.relationId(input.dataset(), record.id(), count);
                Properties said = relation(id, record, sources);
                keepRecord(said, record, type, (long) from.size() * to.size());
                claims.add(Claim.relation(type, entityId(start), entityId(end), said.toMap()));
                count++;
            }
        }
    }

    /** So that its relations can be put together again: which record it is, and how many relations were made of it. */
    private static void keepRecord(Properties said, FtmRecord record, RelationType type, long relations) {
        boolean named = !FtmOurs.isOurName(record.id(), type);
        boolean lost = type == RelationType.ASSOCIATED_WITH && !record.schema().equals("UnknownLink");
        said.with("ftmId", named ? record.id() : null)
                .with("ftmRelations", named && relations > 1 ? relations : null)
                .with("ftmSchema", lost ? record.schema() : null);
    }

    private Properties relation(String id, FtmRecord record, List<String> sources) {
        Double share = share(record);
        HsDigits code = hs(record.first("vedCode"));
        FtmAmount amount = FtmAmount.of(record);
        return stated(id, sources)
                .with("confidence", FtmOurs.confidence(record).word())
                .with("reported", record.date("date", "modifiedAt", "retrievedAt"))
                .with("validFrom", record.date("startDate", "date"))
                .with("validTo", record.date("endDate"))
                .with("value", share == null ? amount.value() : share)
                .with("unit", share == null ? null : "percent")
                .with("currency", share == null ? amount.currency() : null)
                .with("dollarRate", FtmAmount.number(record.first("dollarExchRate")))
                .with("shareCount", FtmAmount.number(record.first("sharesCount")))
                .with("hs", code.findSix().map(List::of).orElse(null))
                .with("hsFull", code.digits().length() <= 6 ? null : code.digits())
                .with("note", note(record));
    }

    private static String note(FtmRecord record) {
        return FtmOurs.isRelation(record)
                ? record.first("summary")
                : record.first("goodsDescription", "purpose", "role", "relationship", "summary", "description");
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
            ids.add(addSource("source/" + input.dataset() + "/" + dataset, dataset, null, null));
        }
        for (String url : record.values("sourceUrl")) {
            ids.add(addSource("source/" + input.dataset() + "/" + url, url, url, record.date("retrievedAt")));
        }
        if (ids.isEmpty()) {
            Claim whole = input.wholeSource();
            claims.add(whole);
            ids.add(whole.id());
        }
        return List.copyOf(ids);
    }

    private String addSource(String id, String title, @Nullable String url, @Nullable String accessed) {
        claims.add(Claim.source(
                id,
                Properties.of(id)
                        .with("dataset", input.dataset())
                        .with("title", title)
                        .with("url", url)
                        .with("accessed", accessed)
                        .toMap()));
        return id;
    }

    private Properties stated(String id, List<String> sources) {
        return Properties.of(id)
                .with("dataset", input.dataset())
                .with("row", row)
                .with("sources", sources);
    }

    private HsDigits hs(String code) {
        try {
            HsDigits hs = HsDigits.of(code);
            if (!hs.doubt().isEmpty()) {
                doubts.accept("hs.length", hs.doubt());
            }
            return hs;
        } catch (BadInput e) {
            doubts.accept(e.code(), String.valueOf(e.getMessage()));
            return HsDigits.NONE;
        }
    }

    private static @Nullable Double share(FtmRecord record) {
        String text = record.first("percentage");
        Double share = FtmAmount.number(text.replace("%", ""));
        return share == null ? null : Shares.requireShare(share, text);
    }
}
