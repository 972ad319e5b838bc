package spoor.lists.catalogue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.WebAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one entry of the catalogue. */
final class EntryReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern DATASET = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");
    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "publisher",
            "licence",
            "licenceUrl",
            "terms",
            "page",
            "addresses",
            "hosts",
            "format",
            "mapping",
            "dataset",
            "mostMegabytes",
            "left");
    private static final int LONGEST = 500;
    private static final int MOST_ADDRESSES = 5;
    private static final int MOST_HOSTS = 20;
    private static final int MOST_MEGABYTES = 20_480;
    private static final int USUAL_MEGABYTES = 200;
    private static final long MEGABYTE = 1_000_000;

    private final Predicate<URI> vouchedFor;

    /** @param vouchedFor hosts that may be asked by plain HTTP */
    EntryReader(Predicate<URI> vouchedFor) {
        this.vouchedFor = vouchedFor;
    }

    /** @throws BadInput that says which field is at fault */
    PublicList read(ObjectNode entry, boolean isOwn) {
        requireKnown(entry);
        String id = text(entry, "id");
        if (!ID.matcher(id).matches()) {
            throw BadInput.inField("lists.entry", "id", "has up to 40 small letters, digits and dashes.");
        }
        String dataset = entry.has("dataset") ? text(entry, "dataset") : id;
        if (!DATASET.matcher(dataset).matches() || dataset.equals("evidence")) {
            throw BadInput.inField(
                    "lists.entry",
                    "dataset",
                    "has up to 80 small letters, digits, dots and dashes, and is not 'evidence'.");
        }
        return new PublicList(
                id,
                text(entry, "name"),
                text(entry, "publisher"),
                text(entry, "licence"),
                webPageOrNull(entry, "licenceUrl"),
                terms(entry),
                webPageOrNull(entry, "page"),
                addresses(entry),
                hosts(entry),
                textOrNull(entry, "format"),
                mapping(entry),
                dataset,
                mostBytes(entry),
                isOwn);
    }

    private static void requireKnown(ObjectNode entry) {
        for (String field : entry.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw BadInput.inField(
                        "lists.entry", field, "is no field of a list; take it out, or correct its name.");
            }
        }
    }

    private static String text(ObjectNode entry, String field) {
        String text = textOrNull(entry, field);
        if (text == null) {
            throw BadInput.inField("lists.entry", field, "is missing.");
        }
        return text;
    }

    private static @Nullable String textOrNull(ObjectNode entry, String field) {
        JsonNode value = entry.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        String text = value.isString() ? value.asString().strip() : "";
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw BadInput.inField("lists.entry", field, "is a text of one to 500 characters.");
        }
        return text;
    }

    private static @Nullable String webPageOrNull(ObjectNode entry, String field) {
        String text = textOrNull(entry, field);
        if (WebAddress.isOther(text)) {
            throw BadInput.inField("lists.entry", field, "begins with https:// or http://.");
        }
        return text;
    }

    private static List<String> texts(ObjectNode entry, String field, int most) {
        JsonNode value = entry.path(field);
        List<String> texts = new ArrayList<>();
        if (value.isMissingNode()) {
            return texts;
        }
        if (!value.isArray() || value.size() > most) {
            throw BadInput.inField("lists.entry", field, "is a list of at most %d texts.", most);
        }
        for (JsonNode each : value) {
            if (!each.isString() || each.asString().isBlank() || each.asString().length() > 4 * LONGEST) {
                throw BadInput.inField("lists.entry", field, "is a list of at most %d texts.", most);
            }
            texts.add(each.asString().strip());
        }
        return texts;
    }

    private static List<String> terms(ObjectNode entry) {
        List<String> terms = texts(entry, "terms", Term.values().length);
        if (!Term.words().containsAll(terms)) {
            throw BadInput.inField(
                    "lists.entry", "terms", "has only these words: %s.", String.join(", ", Term.words()));
        }
        return terms;
    }

    private List<URI> addresses(ObjectNode entry) {
        List<URI> addresses = texts(entry, "addresses", MOST_ADDRESSES).stream()
                .map(this::address)
                .toList();
        if (addresses.isEmpty()) {
            throw BadInput.inField("lists.entry", "addresses", "is missing.");
        }
        return addresses;
    }

    private URI address(String text) {
        URI address;
        try {
            address = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw BadInput.inField(
                    "lists.entry", "addresses", "holds what is no address, such as https://example.org/list.csv.");
        }
        boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!isWeb || address.getHost() == null || address.getUserInfo() != null) {
            throw BadInput.inField(
                    "lists.entry", "addresses", "holds what is no address, such as https://example.org/list.csv.");
        }
        if (!"https".equals(address.getScheme()) && !vouchedFor.test(address)) {
            throw BadInput.inField(
                    "lists.entry", "addresses", "begin with https://, unless spoor.lists.hosts names their host.");
        }
        return address;
    }

    private static Set<String> hosts(ObjectNode entry) {
        Set<String> hosts = new TreeSet<>();
        for (String host : texts(entry, "hosts", MOST_HOSTS)) {
            if (!host.matches("[A-Za-z0-9.:-]+")) {
                throw BadInput.inField(
                        "lists.entry", "hosts", "are names such as files.example.org, without https:// and without *.");
            }
            hosts.add(host.toLowerCase(Locale.ROOT));
        }
        return hosts;
    }

    private static String mapping(ObjectNode entry) {
        JsonNode mapping = entry.path("mapping");
        if (mapping.isMissingNode() || mapping.isNull()) {
            return "";
        }
        if (!mapping.isObject()) {
            throw BadInput.inField("lists.entry", "mapping", "is an object, as PUT /api/mappings/{name} takes it.");
        }
        return mapping.toString();
    }

    private static long mostBytes(ObjectNode entry) {
        JsonNode most = entry.path("mostMegabytes");
        if (most.isMissingNode()) {
            return USUAL_MEGABYTES * MEGABYTE;
        }
        if (!most.isIntegralNumber() || most.asLong() < 1 || most.asLong() > MOST_MEGABYTES) {
            throw BadInput.inField("lists.entry", "mostMegabytes", "is from 1 to %d.", MOST_MEGABYTES);
        }
        return most.asLong() * MEGABYTE;
    }
}
