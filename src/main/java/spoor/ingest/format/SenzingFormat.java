package spoor.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.ftm.FtmClaims;
import spoor.ingest.read.Head;
import spoor.ingest.read.JsonStream;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import tools.jackson.databind.JsonNode;

/** Senzing's JSON, a record a line or in an array. Records point at each other by keys that may differ from their ids. */
final class SenzingFormat implements Format {

    private static final String NAME = "senzing";

    /** Roles that are told from the other end, such as {@code OWNED_BY}. */
    private static final Pattern PASSIVE = Pattern.compile("(?i).*[ _]by");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return head.isJson() && head.hasFields("DATA_SOURCE", "RECORD_ID");
    }

    @Override
    public Reading open(Input input) {
        Anchors anchors = new Anchors();
        return sink -> read(input, anchors, sink);
    }

    private static void read(Input input, Anchors anchors, EntrySink sink) throws IOException {
        anchors.readOnce(input);
        new JsonFormat(NAME, head -> true, (json, to) -> claims(json, anchors, to))
                .open(input)
                .read(sink);
    }

    /** The keys by which records are pointed at and that are not their ids. */
    private static final class Anchors {

        private final Map<String, String> ids = new HashMap<>();
        private boolean read;

        void readOnce(Input input) throws IOException {
            if (read) {
                return;
            }
            try (InputStream in = input.document().open()) {
                JsonStream.read(in, value -> {
                    JsonNode json = value.value();
                    if (json != null) {
                        note(json);
                    }
                });
            }
            read = true;
        }

        private void note(JsonNode json) {
            try {
                SenzingRecord record = SenzingRecord.of(json);
                record.anchors().stream()
                        .filter(key -> !key.equals(record.id()))
                        .forEach(key -> ids.putIfAbsent(key, idOf(record, record.id())));
            } catch (BadInput told) {
                // The record is rejected when its turn comes.
                ids.remove("");
            }
        }

        String find(SenzingRecord record, String key) {
            return key.isEmpty() ? idOf(record, record.id()) : ids.getOrDefault(key, idOf(record, key));
        }
    }

    /** OpenSanctions writes its own ids into Senzing records: the same space as FollowTheMoney. */
    private static String idOf(SenzingRecord record, String key) {
        boolean open = record.url().contains("opensanctions.org");
        return open ? FtmClaims.entityId(key) : "senzing/" + record.source() + "/" + key;
    }

    private static void claims(JsonNode json, Anchors anchors, Statements to) {
        SenzingRecord record = SenzingRecord.of(json);
        List<String> names = record.names();
        if (names.isEmpty()) {
            throw new BadInput("name.missing", "The record has no name.");
        }
        NodeLabel label = record.findLabel()
                .orElseThrow(() -> new BadInput("kind.noPlace", "The record says neither person nor organization."));
        to.source(record.url(), record.source());
        List<String> countries = record.values(
                "REGISTRATION_COUNTRY",
                "JURISDICTION",
                "NATIONALITY",
                "CITIZENSHIP",
                "COUNTRY_OF_ASSOCIATION",
                "ADDR_COUNTRY");
        String country = countries.isEmpty() ? "" : countries.getFirst().toUpperCase(Locale.ROOT);
        String name = JsonTexts.firstName(names);
        Properties entity = to.stated(idOf(record, record.id()))
                .with("name", name)
                .with("aliases", JsonTexts.otherNames(names, name))
                .with("identifiers", record.numbers(country.length() == 2 ? country : ""))
                .with("addresses", record.addresses())
                .with("phones", record.values("PHONE_NUMBER"))
                .with("emails", record.values("EMAIL_ADDRESS"))
                .with("websites", record.values("WEBSITE_ADDRESS"))
                .with("birthDate", record.date("DATE_OF_BIRTH"))
                .with("founded", record.date("REGISTRATION_DATE"));
        Statements.countries(entity, countries);
        addTies(record, to.entity(label, entity), anchors, to);
    }

    private static void addTies(SenzingRecord record, String id, Anchors anchors, Statements to) {
        int count = 0;
        for (SenzingRecord.Tie tie : record.ties()) {
            String from = anchors.find(record, tie.from());
            String end = anchors.find(record, tie.to());
            Properties properties = to.tie(id + "/" + count++ + "/" + tie.to()).with("note", tie.role());
            boolean passive = PASSIVE.matcher(tie.role()).matches();
            to.looseRelation(typeOf(tie.role()), passive ? end : from, passive ? from : end, properties);
        }
    }

    private static RelationType typeOf(String role) {
        String word = role.toUpperCase(Locale.ROOT);
        if (word.contains("OWN") || word.contains("SHAREHOLDER")) {
            return RelationType.OWNS;
        }
        return word.contains("DIRECTOR") ? RelationType.DIRECTS : RelationType.ASSOCIATED_WITH;
    }
}
