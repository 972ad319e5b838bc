package spoor.reconcile.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.model.BadInput;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;
import spoor.reconcile.EntityProperty;
import spoor.reconcile.Example;
import tools.jackson.databind.json.JsonMapper;

/**
 * One query of the Reconciliation API.
 *
 * @param limit most candidates, 1 to 100
 */
record ReconcileQuery(Example example, int limit) {

    static final int USUAL = 5;
    static final int MOST = 100;
    private static final int LONGEST_ID = 60;

    private static final Set<String> FIELDS = Set.of("query", "type", "type_strict", "limit", "properties");
    private static final Set<String> STRICTNESS = Set.of("any", "should", "all");

    /**
     * The queries of a batch by their keys.
     *
     * @throws BadInput if the text is no batch
     * @throws spoor.model.LimitReached if there are too many
     */
    static Map<String, ReconcileQuery> readAll(JsonMapper json, String text) {
        List<Map.Entry<String, Asked>> members =
                Asked.read(json, "queries", text).members();
        Batch.requireFit(members.size(), "queries");
        Map<String, ReconcileQuery> queries = new LinkedHashMap<>();
        members.forEach(member -> queries.put(member.getKey(), read(member.getValue())));
        return queries;
    }

    private static ReconcileQuery read(Asked query) {
        query.requireObject(FIELDS);
        Example.Builder example = new Example.Builder().labels(types(query.get("type")));
        if (!query.get("query").isAbsent()) {
            example.name(query.get("query").requireText());
        }
        Asked strict = query.get("type_strict");
        if (!strict.isAbsent() && !STRICTNESS.contains(strict.requireText())) {
            throw strict.fault("any, should or all");
        }
        Asked properties = query.get("properties");
        if (!properties.isAbsent()) {
            properties.requireList().forEach(property -> tryProperty(example, property));
        }
        Asked limit = query.get("limit");
        return new ReconcileQuery(example.build(), limit.isAbsent() ? USUAL : limit.requireWhole(1, MOST));
    }

    private static Set<NodeLabel> types(Asked type) {
        Set<NodeLabel> labels = EnumSet.noneOf(NodeLabel.class);
        if (!type.isAbsent()) {
            for (Asked one : type.elements()) {
                String id = one.requireText();
                if (!id.isEmpty()) {
                    labels.add(NodeLabel.requireLabel(id));
                }
            }
        }
        return labels;
    }

    /** A column that a client sends wrong is told, and no reason to refuse all cells of the batch. */
    private static void tryProperty(Example.Builder example, Asked given) {
        try {
            addProperty(example, given);
        } catch (BadInput fault) {
            example.ignore(String.valueOf(fault.getMessage()));
        }
    }

    private static void addProperty(Example.Builder example, Asked given) {
        given.requireObject(Set.of("pid", "v"));
        String id = given.get("pid").requireText();
        EntityProperty property = EntityProperty.find(id).orElse(null);
        if (property == null) {
            // a column that a table kept from elsewhere is no reason to refuse all cells of the batch
            example.ignore("There is no property '%s'; it was not compared.".formatted(shortened(id)));
            return;
        }
        if (!property.compared()) {
            example.ignore("Spoor does not compare '%s'.".formatted(property.name()));
            return;
        }
        for (Asked value : given.get("v").elements()) {
            if (!value.isAbsent()) {
                add(example, property, text(value));
            }
        }
    }

    private static String shortened(String id) {
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) + "…" : id;
    }

    /** Of what was matched before, its name says more here than its id. */
    private static String text(Asked value) {
        if (!value.node().isObject()) {
            return value.requireScalar();
        }
        Asked name = value.get("name");
        return name.isAbsent() ? value.get("id").requireText() : name.requireText();
    }

    private static void add(Example.Builder example, EntityProperty property, String text) {
        IdentifierKind kind = property.kind();
        if (kind != null) {
            example.number(kind, text);
            return;
        }
        switch (property.id()) {
            case "names", "aliases" -> example.name(text);
            case "country" -> example.country(text);
            case "identifiers" -> addNumber(example, text);
            default -> example.value(property.id(), text);
        }
    }

    /** With its kind before a colon, as Spoor writes it, or as it is printed. */
    private static void addNumber(Example.Builder example, String text) {
        try {
            Identifier identifier = Identifier.requireText(text, "");
            example.number(identifier.kind(), identifier.value());
            if (!identifier.country().isEmpty() && identifier.kind().isNational()) {
                example.country(identifier.country());
            }
        } catch (BadInput asPrinted) {
            example.number(Identifier.findLabel(text).orElse(IdentifierKind.NUMBER), text);
        }
    }
}
