package spoor.export.form;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.BadInput;
import spoor.model.Identifier;
import spoor.model.NodeLabel;
import spoor.model.Sha256;
import spoor.model.Source;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import tools.jackson.core.JsonGenerator;

/**
 * Statements of the Beneficial Ownership Data Standard, 0.4: companies, people, and who owns, controls or directs whom. Goods,
 * parts and weapons are left out. What the file is stands as an annotation of the first statement, how sure a relation is as one
 * of its own. Every statement is of somebody: of an answer that names nobody nothing can be stated, so that the list is empty.
 */
@Component
final class BodsWriter implements ExportWriter {

    private static final Map<String, String> INTERESTS =
            Map.of("OWNS", "shareholding", "CONTROLS", "otherInfluenceOrControl", "DIRECTS", "seniorManagingOfficial");

    @Override
    public ExportFormat format() {
        return ExportFormat.BODS;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) {
        try (JsonGenerator json = Json.generator(out)) {
            new Run(document, json).write();
        }
    }

    private static final class Run {

        private final ExportDocument document;
        private final JsonGenerator json;
        private final Map<String, Source> sources;
        private final String day;
        private boolean told;

        Run(ExportDocument document, JsonGenerator json) {
            this.document = document;
            this.json = json;
            this.sources = document.header().sources().stream().collect(Collectors.toMap(Source::id, one -> one));
            this.day = document.header()
                    .exportedAt()
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
        }

        void write() {
            json.writeStartArray();
            for (NodeRecord node : document.nodes()) {
                NodeLabel label = NodeLabel.requireLabel(node.labels().getFirst());
                if (label == NodeLabel.COMPANY) {
                    state("entity", node.id(), node.id(), entity(node), node.properties(), null);
                } else if (label == NodeLabel.PERSON) {
                    state("person", node.id(), node.id(), person(node), node.properties(), null);
                }
            }
            for (RelationRecord edge : document.edges()) {
                String interest = INTERESTS.get(edge.type());
                if (interest != null) {
                    state(
                            "relationship",
                            FlatProperties.keyOf(edge),
                            edge.to(),
                            relationship(edge, interest),
                            edge.properties(),
                            "Confidence in Spoor: " + edge.properties().getOrDefault("confidence", "possible"));
                }
            }
            json.writeEndArray();
        }

        private void state(
                String type,
                String record,
                String subject,
                Map<String, Object> details,
                Map<String, Object> said,
                @Nullable String comment) {
            Map<String, Object> statement = new LinkedHashMap<>();
            statement.put("statementId", digest(document.header().dataVersion(), type, record));
            statement.put("declarationSubject", subject);
            statement.put("statementDate", day(said, "reported").orElse(day));
            statement.put("recordId", record);
            statement.put("recordType", type);
            statement.put("recordStatus", "new");
            statement.put("recordDetails", details);
            statement.put(
                    "publicationDetails",
                    Json.ordered(
                            "publicationDate",
                            day,
                            "bodsVersion",
                            "0.4",
                            "publisher",
                            Json.ordered("name", "Spoor " + document.header().spoorVersion())));
            source(said).ifPresent(source -> statement.put("source", source));
            List<Object> annotations = annotations(comment);
            if (!annotations.isEmpty()) {
                statement.put("annotations", annotations);
            }
            json.writePOJO(statement);
        }

        private List<Object> annotations(@Nullable String comment) {
            List<Object> annotations = new ArrayList<>();
            if (!told) {
                told = true;
                annotations.add(annotation(String.join("\n", HeaderTexts.lines(document.header()))));
            }
            if (comment != null) {
                annotations.add(annotation(comment));
            }
            return annotations;
        }

        private Map<String, Object> annotation(String text) {
            return Json.ordered(
                    "statementPointerTarget",
                    "/",
                    "motivation",
                    "commenting",
                    "creationDate",
                    day,
                    "createdBy",
                    Json.ordered("name", "Spoor"),
                    "description",
                    text);
        }

        /** The first with an address, else the first of all. */
        private Optional<Map<String, Object>> source(Map<String, Object> said) {
            Object ids = said.get("sources");
            List<Source> cited = ids == null
                    ? List.of()
                    : Column.items(ids).stream()
                            .flatMap(id -> Stream.ofNullable(sources.get(id)))
                            .toList();
            return cited.stream()
                    .filter(one -> one.url().startsWith("http"))
                    .findFirst()
                    .or(() -> cited.stream().findFirst())
                    .map(Run::source);
        }

        private static Map<String, Object> source(Source source) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("type", List.of(source.kind().equals("register") ? "officialRegister" : "thirdParty"));
            put(told, "description", source.title());
            if (source.url().startsWith("http")) {
                told.put("url", source.url());
            }
            if (!source.publisher().isEmpty()) {
                told.put("assertedBy", List.of(Json.ordered("name", source.publisher())));
            }
            return told;
        }

        private static Map<String, Object> entity(NodeRecord node) {
            Map<String, Object> said = node.properties();
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("isComponent", false);
            details.put("entityType", Json.ordered("type", "legalEntity"));
            details.put("name", FlatProperties.nameOf(node));
            putList(details, "alternateNames", items(said, "aliases"));
            country(String.valueOf(said.getOrDefault("country", "")))
                    .ifPresent(country -> details.put("jurisdiction", country));
            putList(details, "identifiers", identifiers(said));
            day(said, "founded").ifPresent(date -> details.put("foundingDate", date));
            day(said, "dissolved").ifPresent(date -> details.put("dissolutionDate", date));
            putList(details, "addresses", addresses(said, "business"));
            return details;
        }

        private static Map<String, Object> person(NodeRecord node) {
            Map<String, Object> said = node.properties();
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("isComponent", false);
            details.put("personType", "knownPerson");
            List<Object> names = new ArrayList<>();
            names.add(Json.ordered("type", "legal", "fullName", FlatProperties.nameOf(node)));
            items(said, "aliases").forEach(alias -> names.add(Json.ordered("type", "alternative", "fullName", alias)));
            details.put("names", names);
            country(String.valueOf(said.getOrDefault("country", "")))
                    .ifPresent(country -> details.put("nationalities", List.of(country)));
            putList(details, "identifiers", identifiers(said));
            put(details, "birthDate", said.get("birthDate"));
            putList(details, "addresses", addresses(said, "alternative"));
            return details;
        }

        private static Map<String, Object> relationship(RelationRecord edge, String interest) {
            Map<String, Object> said = edge.properties();
            Map<String, Object> held = new LinkedHashMap<>();
            held.put("type", interest);
            held.put("directOrIndirect", "unknown");
            put(held, "details", said.get("note"));
            if ("percent".equals(said.get("unit"))) {
                Map<String, Object> share = new LinkedHashMap<>();
                put(share, "exact", said.get("value"));
                put(share, "minimum", said.get("valueMin"));
                put(share, "maximum", said.get("valueMax"));
                put(held, "share", share.isEmpty() ? null : share);
            }
            day(said, "validFrom").ifPresent(date -> held.put("startDate", date));
            day(said, "validTo").ifPresent(date -> held.put("endDate", date));
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("isComponent", false);
            details.put("subject", edge.to());
            details.put("interestedParty", edge.from());
            details.put("interests", List.of(held));
            return details;
        }

        /** BODS wants a name beside the code. */
        private static Optional<Map<String, Object>> country(String code) {
            return code.matches("[A-Z]{2}")
                    ? Optional.of(
                            Json.ordered("name", Locale.of("", code).getDisplayCountry(Locale.ENGLISH), "code", code))
                    : Optional.empty();
        }

        private static List<Object> identifiers(Map<String, Object> said) {
            List<Object> found = new ArrayList<>();
            for (String text : items(said, "identifiers")) {
                try {
                    Identifier number = Identifier.requireText(text, String.valueOf(said.getOrDefault("country", "")));
                    String kind = number.kind().name().toUpperCase(Locale.ROOT);
                    found.add(Json.ordered(
                            "id",
                            number.value(),
                            "schemeName",
                            number.country().isEmpty() ? kind : number.country() + " " + kind));
                } catch (BadInput noNumber) {
                    found.add(Json.ordered("id", text, "schemeName", "as stated"));
                }
            }
            return found;
        }

        private static List<Object> addresses(Map<String, Object> said, String type) {
            return items(said, "addresses").stream()
                    .<Object>map(address -> Json.ordered("type", type, "address", address))
                    .toList();
        }

        private static List<String> items(Map<String, Object> said, String name) {
            Object value = said.get(name);
            return value == null ? List.of() : Column.items(value);
        }

        /** Only what is known to the day: BODS has no other dates here. */
        private static Optional<String> day(Map<String, Object> said, String name) {
            String text = String.valueOf(said.getOrDefault(name, ""));
            return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(text) : Optional.empty();
        }

        private static void put(Map<String, Object> into, String name, @Nullable Object value) {
            if (value != null && !value.equals("")) {
                into.put(name, value);
            }
        }

        private static void putList(Map<String, Object> into, String name, List<?> values) {
            if (!values.isEmpty()) {
                into.put(name, values);
            }
        }
    }

    /** The same record of the same data has the same statement. */
    private static String digest(String... parts) {
        return Sha256.hex(String.join("\n", parts));
    }
}
