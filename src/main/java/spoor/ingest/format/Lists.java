package spoor.ingest.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Ids;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.ftm.FtmAmount;
import spoor.ingest.format.ftm.FtmClaims;
import spoor.ingest.format.ftm.FtmSchema;
import spoor.ingest.format.list.ListAuthority;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** Lists of sanctions, of companies and shares, and of HS codes, as tables. */
final class Lists {

    private Lists() {}

    static List<Format> all() {
        return List.of(
                TableFormat.of(
                        "opensanctions",
                        List.of("id", "schema", "name", "aliases", "countries", "program_ids", "dataset"),
                        Lists::openSanctions),
                TableFormat.of("ofac", List.of("uid", "name", "type", "programs", "alternate_names"), Lists::ofac),
                TableFormat.of("eu", List.of("programKey", "annex", "measure", "schema", "name", "leiCode"), Lists::eu),
                TableFormat.of(
                        "us-milcorps",
                        List.of("Name", "Clean Name", "Alias", "Parent Name", "Start date"),
                        Lists::milcorps),
                TableFormat.of("shares", List.of("shareholder_id", "owned_id", "share_percent"), Lists::share),
                TableFormat.of("companies", List.of("id", "name", "address", "comment", "url"), Lists::company),
                TableFormat.of("watchlist", List.of("hs6", "list", "tier", "description"), Lists::watched),
                TableFormat.of("hs", List.of("hscode", "description", "parent", "level"), Lists::hs));
    }

    private static void openSanctions(Cells row, Statements to) {
        String schema = row.required("schema");
        Identifiers numbers = new Identifiers(first(row.list("countries")).toUpperCase(Locale.ROOT));
        row.list("identifiers").forEach(number -> numbers.add(IdentifierKind.NUMBER, number));
        Properties entity = to.stated(FtmClaims.entityId(row.required("id")))
                .with("name", row.nameBesideId("name"))
                .with("aliases", row.list("aliases"))
                .with("addresses", row.list("addresses"))
                .with("identifiers", numbers.list())
                .with("phones", row.list("phones"))
                .with("emails", row.list("emails"))
                .with("birthDate", row.date("birth_date"))
                .with("topics", List.of("sanction"));
        Statements.countries(entity, row.list("countries"));
        String id = to.entity(labelOf(schema), entity);
        String list = row.required("dataset");
        String authority = ListAuthority.of(list);
        List<String> programmes = row.list("program_ids");
        String text = row.text("sanctions").replace("\"", "").strip();
        String first = text.length() > 200 ? text.substring(0, 200) : text;
        for (String programme : programmes.isEmpty() ? List.of(first) : programmes) {
            // a list whose authority its title does not name goes by its title, and the page says that it is another
            // list
            String by = authority.isEmpty() ? list : authority;
            to.listing(id, new SaidListing(by, list, programme, row.date("first_seen"), null, ""));
        }
    }

    private static NodeLabel labelOf(String schema) {
        return switch (FtmSchema.find(schema).orElse(null)) {
            case FtmSchema.OfEntity entity -> entity.label();
            case null -> throw new BadInput("ftm.schema.unknown", "FollowTheMoney has no schema '%s'.", schema);
            default -> throw noPlace(schema);
        };
    }

    private static BadInput noPlace(String what) {
        return new BadInput("kind.noPlace", "Spoor keeps companies and people, not this: %s.", what);
    }

    private static void ofac(Cells row, Statements to) {
        ofac(
                row.required("uid"),
                row.nameBesideId("name"),
                row.required("type"),
                row.list("programs"),
                row.list("alternate_names"),
                to);
    }

    /** Shared with the JSON form of the list. */
    static void ofac(
            String uid, String name, String type, List<String> programmes, List<String> aliases, Statements to) {
        NodeLabel label = ofacLabel(type);
        String id = to.entity(
                label,
                to.stated("ofac/" + uid)
                        .with("name", name)
                        .with("aliases", aliases)
                        .with("identifiers", List.of("ofac:" + uid))
                        .with("topics", List.of("sanction")));
        if (programmes.isEmpty()) {
            to.listing(id, "US-OFAC", "", null);
        }
        programmes.forEach(programme -> to.listing(id, "US-OFAC", programme, null));
    }

    /** In OFAC's own files who has no type is an entity. */
    static NodeLabel ofacLabel(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "entity", "" -> NodeLabel.COMPANY;
            case "individual" -> NodeLabel.PERSON;
            case "vessel" -> NodeLabel.VESSEL;
            default -> throw noPlace(type);
        };
    }

    private static void eu(Cells row, Statements to) {
        String celex = row.text("amendedCelex").isEmpty() ? row.required("celex") : row.text("amendedCelex");
        String act = row.text("amendmentCelex").isEmpty() ? celex : row.text("amendmentCelex");
        to.source("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:" + act, "EU " + act);
        String record = row.text("recordId");
        String key = record.isEmpty() ? Ids.ofName(row.required("name")) : record;
        Set<String> countries = EuCountries.find(row);
        String country = first(List.copyOf(countries));
        Properties entity = to.stated("eu/" + celex + "/" + row.text("annex") + "/" + key)
                .with("name", record.isEmpty() ? row.name("name") : row.nameBesideId("name"))
                .with("aliases", aliases(row))
                .with("addresses", row.list("address"))
                .with("identifiers", new Identifiers(country).addAll(row::list).list())
                .with("birthDate", firstDate(row, "birthDate"))
                .with("founded", firstDate(row, "incorporationDate"))
                .with("phones", row.list("phone"))
                .with("emails", row.list("email"))
                .with("websites", row.list("website"))
                .with("positions", row.list("position"))
                .with("note", note(row))
                .with("topics", List.of("sanction"));
        Statements.countries(entity, countries);
        String id = to.entity(labelOf(row.required("schema")), entity);
        to.listing(id, "EU", programmeOf(celex), row.date("startDate"));
    }

    /** The first that can be read of several, such as {@code 21.11.1964 / 1965}. */
    private static @Nullable String firstDate(Cells row, String column) {
        return Arrays.stream(row.text(column).split(";|/| or ", -1))
                .map(String::strip)
                .map(Cells::dateOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The reason, and words for which there is no place of their own. */
    private static String note(Cells row) {
        List<String> notes = new ArrayList<>();
        if (!row.text("reason").isEmpty()) {
            notes.add(row.text("reason"));
        }
        add(notes, "Measure: ", row.text("measure"));
        String born = row.text("birthDate");
        add(notes, "Born: ", Cells.dateOf(born) == null ? born : "");
        add(notes, "Born in: ", row.text("birthPlace"));
        return String.join("\n", notes);
    }

    private static void add(List<String> notes, String word, String text) {
        if (!text.isEmpty()) {
            notes.add(word + text);
        }
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static List<String> aliases(Cells row) {
        return java.util.stream.Stream.of("alias", "weakAlias", "previousName")
                .flatMap(column -> row.list(column).stream())
                .distinct()
                .toList();
    }

    /** {@code 32014R0269} is Regulation 269/2014. */
    private static String programmeOf(String celex) {
        return celex.matches("3\\d{4}[A-Z]\\d{4}")
                ? Integer.parseInt(celex.substring(6)) + "/" + celex.substring(1, 5)
                : celex;
    }

    private static void milcorps(Cells row, Statements to) {
        to.source(row.text("Source Url"), row.text("Source Url"));
        String name = row.text("Clean Name").isEmpty() ? row.name("Name") : row.name("Clean Name");
        Properties entity = to.stated(local(to, name))
                .with("name", name)
                .with(
                        "aliases",
                        java.util.stream.Stream.of("Alias", "Previous Name")
                                .flatMap(column -> row.list(column).stream())
                                .toList())
                .with("country", "CN")
                .with("note", row.text("Note"));
        String id = to.entity(NodeLabel.COMPANY, entity);
        to.listing(id, "US-DOD", "Section 1260H", row.date("Start date"));
        for (String parent : row.list("Parent Name")) {
            String owner =
                    to.entity(NodeLabel.COMPANY, to.stated(local(to, parent)).with("name", parent));
            to.relation(
                    RelationType.CONTROLS,
                    owner,
                    id,
                    Confidence.PROBABLE,
                    to.tie("parent/" + Ids.ofName(parent) + "/" + Ids.ofName(name))
                            .with("reported", row.date("Start date")));
        }
    }

    private static String local(Statements to, String name) {
        return "company/" + to.dataset() + "/" + Ids.ofName(name);
    }

    private static void company(Cells row, Statements to) {
        to.entity(
                NodeLabel.COMPANY,
                to.stated("company/" + to.dataset() + "/" + row.required("id"))
                        .with("name", row.nameBesideId("name"))
                        .with("addresses", row.list("address"))
                        .with("note", row.text("comment")));
    }

    /** Needs the companies of the same dataset, in the file or in the graph. */
    private static void share(Cells row, Statements to) {
        String owner = row.required("shareholder_id");
        String owned = row.required("owned_id");
        String share = row.text("share_percent");
        Double percent = FtmAmount.number(share);
        if (percent == null && !share.isEmpty()) {
            throw new BadInput("share.malformed", "'%s' is no share in percent.", share);
        }
        to.relation(
                RelationType.OWNS,
                "company/" + to.dataset() + "/" + owner,
                "company/" + to.dataset() + "/" + owned,
                Confidence.PROBABLE,
                to.tie("owns/" + owner + "/" + owned)
                        .with("value", percent == null ? null : Shares.requireShare(percent, share))
                        .with("unit", percent == null ? null : "percent"));
    }

    /** A row of a watch list. The same code on two lists keeps both. */
    private static void watched(Cells row, Statements to) {
        String code = row.required("hs6").replace(".", "");
        if (!code.matches("\\d{6}")) {
            throw new BadInput("hs.malformed", "'%s' is no HS code of 6 digits.", code);
        }
        addCode(code, row, to, "list", "tier");
    }

    private static void hs(Cells row, Statements to) {
        String code = row.required("hscode");
        if (!code.matches("\\d{2}|\\d{4}|\\d{6}")) {
            throw new BadInput("hs.malformed", "'%s' is no HS code of 2, 4 or 6 digits.", code);
        }
        addCode(code, row, to, "parent", "section");
    }

    /** A code with what a list says of it beside its description. */
    private static void addCode(String code, Cells row, Statements to, String one, String other) {
        String id = "hs/" + code;
        to.add(Claim.hsCode(
                id,
                to.stated(id)
                        .with("code", code)
                        .with("description", row.text("description"))
                        .with(one, row.text(one))
                        .with(other, row.text(other))
                        .toMap()));
    }
}
