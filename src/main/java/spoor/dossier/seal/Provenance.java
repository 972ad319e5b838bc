package spoor.dossier.seal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spoor.dossier.content.Dossier;
import spoor.export.ExportDocument;
import spoor.model.Source;

/** Where the files of a dossier come from, in the words of PROV-O, as JSON-LD. */
final class Provenance {

    private static final String TRACE = "_:trace";
    private static final String PROGRAM = "_:spoor";
    private static final String ASKER = "_:asker";
    private static final String DATA = "_:data";

    private Provenance() {}

    static Map<String, Object> of(Dossier dossier, String title, Collection<String> files) {
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(activity(dossier));
        graph.add(node(
                PROGRAM,
                "prov:SoftwareAgent",
                "rdfs:label",
                "Spoor " + dossier.version().version() + " ("
                        + dossier.version().commit() + ")"));
        graph.add(node(ASKER, "prov:Agent", "rdfs:label", dossier.client()));
        if (!dossier.request().author().isEmpty()) {
            graph.add(node(
                    "_:author", "prov:Agent", "rdfs:label", dossier.request().author()));
        }
        graph.add(data(dossier));
        files.forEach(file -> graph.add(file(file, title, dossier)));
        for (ExportDocument.Licence licence : dossier.data().header().licences()) {
            Map<String, Object> dataset =
                    node(dataset(licence), "prov:Entity", "dcterms:identifier", licence.dataset());
            putIfKnown(dataset, "dcterms:title", licence.name());
            putIfKnown(dataset, "dcterms:rights", licence.licence());
            putIfKnown(dataset, "dcterms:hasVersion", licence.version());
            graph.add(dataset);
        }
        dossier.data().header().sources().forEach(source -> graph.add(source(source)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context());
        document.put("@graph", graph);
        return document;
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("dcterms", "http://purl.org/dc/terms/");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    private static Map<String, Object> activity(Dossier dossier) {
        Map<String, Object> activity = node(TRACE, "prov:Activity", "rdfs:label", "Trace of supply paths");
        activity.put("prov:endedAtTime", typed(dossier.made().toString(), "xsd:dateTime"));
        activity.put("prov:used", reference(DATA));
        activity.put("prov:wasAssociatedWith", List.of(reference(PROGRAM), reference(ASKER)));
        return activity;
    }

    private static Map<String, Object> data(Dossier dossier) {
        ExportDocument.Header header = dossier.data().header();
        Map<String, Object> data = node(DATA, "prov:Collection", "dcterms:identifier", header.dataVersion());
        data.put(
                "prov:hadMember",
                header.licences().stream()
                        .map(licence -> reference(dataset(licence)))
                        .toList());
        data.put(
                "prov:hadPrimarySource",
                header.sources().stream().map(source -> reference(id(source))).toList());
        return data;
    }

    private static Map<String, Object> file(String name, String title, Dossier dossier) {
        Map<String, Object> file = node(name, "prov:Entity", "dcterms:title", title);
        file.put("prov:wasGeneratedBy", reference(TRACE));
        file.put("prov:wasDerivedFrom", reference(DATA));
        file.put("prov:generatedAtTime", typed(dossier.made().toString(), "xsd:dateTime"));
        if (!dossier.request().author().isEmpty()) {
            file.put("prov:wasAttributedTo", reference("_:author"));
        }
        return file;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> entity = node(id(source), "prov:Entity", "dcterms:identifier", source.id());
        putIfKnown(entity, "dcterms:title", source.title());
        putIfKnown(entity, "dcterms:publisher", source.publisher());
        putIfKnown(entity, "dcterms:date", source.published());
        putIfKnown(entity, "dcterms:source", source.url());
        putIfKnown(entity, "dcterms:provenance", source.origin());
        putIfKnown(entity, "dcterms:hasVersion", source.archived());
        return entity;
    }

    private static String id(Source source) {
        return "_:source-" + hex(source.id());
    }

    private static String dataset(ExportDocument.Licence licence) {
        return "_:dataset-" + hex(licence.dataset());
    }

    /** Ids hold any sign; names of blank nodes do not. */
    private static String hex(String id) {
        return java.util.HexFormat.of().formatHex(id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Map<String, Object> node(String id, String type, String property, String value) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", id);
        node.put("@type", type);
        node.put(property, value);
        return node;
    }

    private static void putIfKnown(
            Map<String, Object> node, String property, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isEmpty()) {
            node.put(property, value);
        }
    }

    private static Map<String, String> reference(String id) {
        return Map.of("@id", id);
    }

    private static Map<String, String> typed(String value, String type) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("@value", value);
        typed.put("@type", type);
        return typed;
    }
}
