package spoor.ingest.format.ftm;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.ingest.read.Document;
import spoor.ingest.read.JsonStream;
import spoor.ingest.read.JsonValue;
import spoor.model.BadInput;
import tools.jackson.databind.JsonNode;

/**
 * The addresses that are records of their own, as text, for those that refer to them: they may stand anywhere in the
 * file, so it is gone through once for them. In memory stays one text for each.
 */
final class FtmAddresses {

    private static final List<String> PARTS = List.of(
            "remarks", "postOfficeBox", "street", "street2", "city", "postalCode", "region", "state", "country");

    private final Map<String, String> texts = new HashMap<>();
    private boolean read;

    void readOnce(Document document) throws IOException {
        if (read) {
            return;
        }
        try (InputStream in = document.open()) {
            JsonStream.read(in, this::take);
        }
        read = true;
    }

    private void take(JsonValue value) {
        JsonNode json = value.value();
        if (json != null && json.path("schema").asString("").equals("Address")) {
            try {
                FtmRecord record = FtmRecord.require(json);
                texts.put(record.id(), textOf(record));
            } catch (BadInput told) {
                // The record itself is rejected when its turn comes.
                texts.remove(json.path("id").asString(""));
            }
        }
    }

    /** What an entity says of its addresses, itself and by those it refers to or holds inside. */
    List<String> of(FtmRecord entity) {
        Set<String> all = new LinkedHashSet<>(entity.values("address"));
        for (String id : entity.values("addressEntity")) {
            all.add(entity.nested().stream()
                    .filter(inner -> inner.id().equals(id))
                    .findFirst()
                    .map(FtmAddresses::textOf)
                    .orElseGet(() -> texts.getOrDefault(id, "")));
        }
        all.remove("");
        return List.copyOf(all);
    }

    private static String textOf(FtmRecord address) {
        String whole = address.first("full", "name");
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> parts = new ArrayList<>();
        PARTS.forEach(part -> parts.addAll(address.values(part)));
        return parts.isEmpty() ? address.caption() : String.join(", ", parts);
    }
}
