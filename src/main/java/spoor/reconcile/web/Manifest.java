package spoor.reconcile.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spoor.model.NodeLabel;
import spoor.model.SpoorVersion;

/** What the reconciliation service can do, told to clients that come for the first time. */
final class Manifest {

    private static final int PREVIEW_WIDTH = 430;
    private static final int PREVIEW_HEIGHT = 300;

    private Manifest() {}

    /** @param base where the client reached Spoor, such as {@code http://localhost:8080} */
    static Map<String, Object> of(String base) {
        String service = base + "/api/reconcile";
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.2"));
        manifest.put("name", "Spoor");
        manifest.put("identifierSpace", base + "/entity/");
        manifest.put("schemaSpace", base + "/type/");
        manifest.put("serviceVersion", SpoorVersion.RUNNING.version());
        manifest.put("batchSize", Batch.MOST);
        manifest.put("defaultTypes", types());
        manifest.put("view", Map.of("url", base + "/entity/{{id}}"));
        manifest.put(
                "preview",
                Map.of("url", service + "/preview?id={{id}}", "width", PREVIEW_WIDTH, "height", PREVIEW_HEIGHT));
        manifest.put("suggest", suggest(service));
        manifest.put(
                "extend",
                Map.of(
                        "propose_properties",
                        path(service, "/extend/properties"),
                        "property_settings",
                        List.of(limitSetting())));
        return manifest;
    }

    private static Map<String, Object> suggest(String service) {
        Map<String, Object> suggest = new LinkedHashMap<>();
        for (String kind : List.of("entity", "type", "property")) {
            suggest.put(kind, path(service, "/suggest/" + kind));
        }
        return suggest;
    }

    private static Map<String, String> path(String service, String path) {
        return Map.of("service_url", service, "service_path", path);
    }

    private static Map<String, Object> limitSetting() {
        return Map.of(
                "name",
                "limit",
                "label",
                "Most values",
                "type",
                "number",
                "default",
                0,
                "help_text",
                "How many values of one entity; 0: all");
    }

    /** Companies first: most tables are of firms. */
    static List<Map<String, String>> types() {
        return Arrays.stream(NodeLabel.values()).map(Manifest::type).toList();
    }

    static Map<String, String> type(NodeLabel label) {
        return Map.of(
                "id",
                label.label(),
                "name",
                switch (label) {
                    case COMPANY -> "Company";
                    case PERSON -> "Person";
                    case COMPONENT -> "Component";
                    case WEAPON_SYSTEM -> "Weapon system";
                    case VESSEL -> "Vessel";
                });
    }
}
