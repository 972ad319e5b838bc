package spoor.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import spoor.model.BadInput;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;
import tools.jackson.databind.JsonNode;

/**
 * A record of Senzing, in whichever form it is written: features stand at the top, where their use goes before their
 * name ({@code PRIMARY_NAME_ORG}), in lists under any name ({@code NAMES}, {@code NAME_LIST}), or all in
 * {@code FEATURES}.
 *
 * @param features each a map from attributes to their values, without uses
 */
record SenzingRecord(String source, String id, String url, List<Map<String, String>> features) {

    private static final List<String> ATTRIBUTES = List.of(
            "RECORD_TYPE",
            "NAME_FULL",
            "NAME_ORG",
            "NAME_FIRST",
            "NAME_MIDDLE",
            "NAME_LAST",
            "ADDR_FULL",
            "ADDR_LINE1",
            "ADDR_LINE2",
            "ADDR_LINE3",
            "ADDR_CITY",
            "ADDR_STATE",
            "ADDR_POSTAL_CODE",
            "ADDR_COUNTRY",
            "PHONE_NUMBER",
            "EMAIL_ADDRESS",
            "WEBSITE_ADDRESS",
            "DATE_OF_BIRTH",
            "REGISTRATION_DATE",
            "REGISTRATION_COUNTRY",
            "COUNTRY_OF_ASSOCIATION",
            "NATIONALITY",
            "CITIZENSHIP",
            "JURISDICTION",
            "REL_ANCHOR_DOMAIN",
            "REL_ANCHOR_KEY",
            "REL_POINTER_DOMAIN",
            "REL_POINTER_KEY",
            "REL_POINTER_ROLE");

    /** @throws BadInput if it has no id */
    static SenzingRecord of(JsonNode json) {
        List<Map<String, String>> features = new ArrayList<>();
        addFeatures(json, features);
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            if (field.getValue().isArray()) {
                field.getValue().forEach(item -> addFeatures(item, features));
            }
        }
        return new SenzingRecord(
                JsonTexts.required(json, "DATA_SOURCE"),
                JsonTexts.required(json, "RECORD_ID"),
                json.path("URL").asString(""),
                features);
    }

    /** The attributes of one object, apart by their use. */
    private static void addFeatures(JsonNode object, List<Map<String, String>> features) {
        Map<String, Map<String, String>> byUse = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            String text = value.isValueNode() && !value.isNull()
                    ? JsonTexts.checked(value.asString("")).strip()
                    : "";
            if (!text.isEmpty()) {
                String attribute = attributeOf(field.getKey());
                String use = field.getKey().substring(0, field.getKey().length() - attribute.length());
                byUse.computeIfAbsent(use, any -> new LinkedHashMap<>()).put(attribute, text);
            }
        }
        features.addAll(byUse.values());
    }

    private static String attributeOf(String key) {
        return ATTRIBUTES.stream()
                .filter(attribute -> key.equals(attribute) || key.endsWith("_" + attribute))
                .findFirst()
                .orElse(key);
    }

    private Stream<String> all(String attribute) {
        return features.stream()
                .map(feature -> feature.getOrDefault(attribute, ""))
                .filter(text -> !text.isEmpty());
    }

    List<String> values(String... attributes) {
        return Stream.of(attributes).flatMap(this::all).distinct().toList();
    }

    /** By the type of the record, else by what kind of name it has. */
    Optional<NodeLabel> findLabel() {
        String type = all("RECORD_TYPE").findFirst().orElse("").toUpperCase(Locale.ROOT);
        return switch (type) {
            case "PERSON", "INDIVIDUAL" -> Optional.of(NodeLabel.PERSON);
            case "ORGANIZATION", "ORGANISATION", "COMPANY", "BUSINESS" -> Optional.of(NodeLabel.COMPANY);
            case "" -> findLabelByName();
            default -> Optional.empty();
        };
    }

    private Optional<NodeLabel> findLabelByName() {
        if (all("NAME_ORG").findAny().isPresent()) {
            return Optional.of(NodeLabel.COMPANY);
        }
        return all("NAME_LAST").findAny().isPresent() ? Optional.of(NodeLabel.PERSON) : Optional.empty();
    }

    List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Map<String, String> feature : features) {
            String parts = joined(feature, " ", "NAME_FIRST", "NAME_MIDDLE", "NAME_LAST");
            Stream.of(feature.getOrDefault("NAME_FULL", ""), feature.getOrDefault("NAME_ORG", ""), parts)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        return List.copyOf(names);
    }

    List<String> addresses() {
        return features.stream()
                .map(feature -> feature.containsKey("ADDR_FULL")
                        ? feature.getOrDefault("ADDR_FULL", "")
                        : joined(
                                feature,
                                ", ",
                                "ADDR_LINE1",
                                "ADDR_LINE2",
                                "ADDR_LINE3",
                                "ADDR_CITY",
                                "ADDR_STATE",
                                "ADDR_POSTAL_CODE",
                                "ADDR_COUNTRY"))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    private static String joined(Map<String, String> feature, String between, String... attributes) {
        return String.join(
                between,
                Stream.of(attributes)
                        .map(attribute -> feature.getOrDefault(attribute, ""))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** The first of these dates that can be read, to the day. */
    String date(String attribute) {
        return all(attribute)
                .map(Cells::dateOf)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /**
     * The numbers: each is called by its kind, and its country stands beside it.
     *
     * @param known country of whoever bears them; empty if unknown
     */
    List<String> numbers(String known) {
        Identifiers found = new Identifiers(known);
        for (Map<String, String> feature : features) {
            feature.forEach((attribute, value) -> {
                if (attribute.endsWith("_NUMBER") && !attribute.equals("PHONE_NUMBER")) {
                    String kind = attribute.substring(0, attribute.length() - "_NUMBER".length());
                    String stated = feature.getOrDefault(kind + "_COUNTRY", "").toUpperCase(Locale.ROOT);
                    found.add(kindOf(kind), value, stated.length() == 2 ? stated : known);
                }
            });
        }
        return found.list();
    }

    private static IdentifierKind kindOf(String kind) {
        return switch (kind) {
            case "TAX_ID" -> IdentifierKind.TAX;
            case "NATIONAL_ID" -> IdentifierKind.CRNO;
            default -> IdentifierKind.find(kind).orElse(IdentifierKind.NUMBER);
        };
    }

    /** Its anchors: the keys under which others point at it. */
    List<String> anchors() {
        return features.stream()
                .filter(feature -> !feature.containsKey("REL_POINTER_KEY"))
                .map(feature -> feature.getOrDefault("REL_ANCHOR_KEY", ""))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /**
     * A tie between two records.
     *
     * @param from key of the record that has the role; empty if it is the one that says so
     */
    record Tie(String from, String to, String role) {}

    /** Where both keys stand in one feature the pointer has the role towards the anchor; else this record has it. */
    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (Map<String, String> feature : features) {
            String pointer = feature.getOrDefault("REL_POINTER_KEY", "");
            String anchor = feature.getOrDefault("REL_ANCHOR_KEY", "");
            String role = feature.getOrDefault("REL_POINTER_ROLE", "");
            if (!pointer.isEmpty() && !pointer.equals(anchor)) {
                ties.add(anchor.isEmpty() ? new Tie("", pointer, role) : new Tie(pointer, anchor, role));
            }
        }
        return ties;
    }
}
