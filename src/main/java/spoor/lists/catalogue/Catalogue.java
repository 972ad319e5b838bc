package spoor.lists.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import spoor.ingest.job.Imports;
import spoor.lists.fetch.FetchSettings;
import spoor.model.BadInput;
import spoor.model.SpoorException;
import spoor.store.SpoorProperties;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lists that ship with Spoor, and those of {@code lists.json} in the data folder: an entry there with the id of a list
 * that ships changes the fields that it names, any other adds a list. The file is read each time it is asked for.
 */
@Component
public final class Catalogue {

    private static final String SHIPPED = "/spoor/lists/lists.json";
    private static final String FILE = "lists.json";
    private static final int MOST_BYTES = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** By id; never changed. */
    private static final SingletonSupplier<Map<String, ObjectNode>> SHIPPED_ENTRIES =
            SingletonSupplier.of(Catalogue::shipped);

    private final Path own;
    private final BiConsumer<@Nullable String, String> readable;
    private final EntryReader reader;

    @Autowired
    Catalogue(SpoorProperties settings, Imports imports, FetchSettings hosts) {
        this(settings.data().resolve(FILE), imports::requireReadable, hosts::vouchesFor);
    }

    /**
     * One of a file.
     *
     * @param readable throws if files of a format and with a mapping cannot be read
     * @param vouchedFor hosts that may be asked by plain HTTP
     */
    Catalogue(Path own, BiConsumer<@Nullable String, String> readable, Predicate<URI> vouchedFor) {
        this.own = own;
        this.readable = readable;
        this.reader = new EntryReader(vouchedFor);
    }

    /**
     * What the catalogue holds.
     *
     * @param lists in the order in which they ship, the operator's own after them
     * @param refused entries of the operator that cannot be used; what ships stays in their place
     */
    public record Contents(List<PublicList> lists, List<RefusedEntry> refused) {

        public Contents {
            lists = List.copyOf(lists);
            refused = List.copyOf(refused);
        }

        /** The list with this id. */
        public Optional<PublicList> find(String id) {
            return lists.stream().filter(list -> list.id().equals(id)).findFirst();
        }
    }

    private record Entry(int line, JsonNode node) {}

    /** All of it as it is now. */
    public Contents read() {
        Map<String, ObjectNode> shipped = SHIPPED_ENTRIES.obtain();
        Map<String, PublicList> lists = new LinkedHashMap<>();
        shipped.forEach((id, node) -> lists.put(id, reader.read(node, false)));
        List<RefusedEntry> refused = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        try {
            for (Entry entry : ownEntries()) {
                take(entry, shipped, lists, lines, refused);
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            refused.add(new RefusedEntry(
                    line,
                    null,
                    "lists.malformed",
                    "In this line lists.json is no JSON; nothing of it is used until that is corrected."));
        } catch (IOException e) {
            refused.add(new RefusedEntry(
                    1, null, "lists.unreadable", "lists.json cannot be read, or is larger than 1 MB."));
        }
        return new Contents(List.copyOf(lists.values()), refused);
    }

    private void take(
            Entry entry,
            Map<String, ObjectNode> shipped,
            Map<String, PublicList> lists,
            Map<String, Integer> lines,
            List<RefusedEntry> refused) {
        String id = entry.node().path("id").asString("");
        try {
            ObjectNode whole = requireObject(entry.node());
            requireOnce(id, entry.line(), lines);
            if (shipped.containsKey(id)) {
                whole = shipped.get(id).deepCopy().setAll(whole);
            }
            if (whole.path("left").asBoolean(false)) {
                lists.remove(id);
                return;
            }
            PublicList list = reader.read(whole, true);
            readable.accept(list.format(), list.mapping());
            requireOwnDataset(list, lists);
            lists.put(list.id(), list);
        } catch (SpoorException e) {
            refused.add(
                    new RefusedEntry(entry.line(), id.isEmpty() ? null : id, e.code(), String.valueOf(e.getMessage())));
        }
    }

    private static ObjectNode requireObject(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new BadInput("lists.entry.object", "An entry is an object with the fields of a list.");
    }

    private static void requireOnce(String id, int line, Map<String, Integer> lines) {
        Integer former = lines.putIfAbsent(id, line);
        if (former != null) {
            throw new BadInput(
                    "lists.entry.twice", "The list '%s' stands in line %d already; keep one of the two.", id, former);
        }
    }

    /** Each renewal takes away what its dataset had and the list does not state. */
    private static void requireOwnDataset(PublicList list, Map<String, PublicList> lists) {
        lists.values().stream()
                .filter(other ->
                        !other.id().equals(list.id()) && other.dataset().equals(list.dataset()))
                .findFirst()
                .ifPresent(other -> {
                    throw new BadInput(
                            "lists.entry.dataset",
                            "The dataset '%s' is that of the list '%s'; name another.",
                            list.dataset(),
                            other.id());
                });
    }

    private List<Entry> ownEntries() throws IOException {
        if (!Files.isRegularFile(own)) {
            return List.of();
        }
        if (Files.size(own) > MOST_BYTES) {
            throw new IOException("too large");
        }
        return entries(Files.readString(own));
    }

    private static Map<String, ObjectNode> shipped() {
        Map<String, ObjectNode> shipped = new LinkedHashMap<>();
        for (Entry entry : entries(shippedText())) {
            shipped.put(entry.node().path("id").asString(), (ObjectNode) entry.node());
        }
        return shipped;
    }

    private static String shippedText() {
        try (InputStream in = Catalogue.class.getResourceAsStream(SHIPPED)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of an array, each with the line at which it begins. */
    private static List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                entries.add(new Entry(1, JSON.missingNode()));
                return entries;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int line = parser.currentTokenLocation().getLineNr();
                entries.add(new Entry(line, parser.readValueAsTree()));
            }
        }
        return entries;
    }
}
