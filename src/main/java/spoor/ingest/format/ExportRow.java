package spoor.ingest.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import spoor.ingest.read.LimitedJson;
import spoor.model.BadInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A row of an exported table in the words of node-link JSON. */
final class ExportRow {

    /** What the export puts behind a semicolon or a tab. */
    private static final Pattern PARTED = Pattern.compile("([;\\t] *)'(?=[=+\\-@'＝＋－＠])");

    private static final String FORMULAS = "=+-@\t\r\n'＝＋－＠";

    /** Columns that are no properties, with their names in node-link JSON; shown only, where that is empty. */
    private static final Map<String, Map<String, String>> OWN = Map.of(
            "node", Map.of("id", "id", "kind", "labels", "listedBy", "", "members", ""),
            "edge", Map.of("id", "id", "type", "type", "from", "source", "to", "target", "inferred", ""));

    private static final Set<String> LISTS = Set.of("labels", "sources");

    private ExportRow() {}

    /** @param columns the kinds of properties, by table and name */
    static void fill(ObjectNode item, String what, List<String> header, List<String> cells, JsonNode columns) {
        Map<String, String> own = OWN.getOrDefault(what, Map.of());
        JsonNode kinds = columns.path(what + "s");
        ObjectNode properties = own.isEmpty() ? item : item.putObject("properties");
        for (int i = 0; i < header.size(); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            String name = header.get(i);
            if (own.containsKey(name)) {
                put(item, own.get(name), cell);
            } else if (own.isEmpty()) {
                put(item, name, cell);
            } else if (!cell.isEmpty()) {
                String property = kinds.has(name) || !name.endsWith("_") ? name : name.substring(0, name.length() - 1);
                properties.set(property, value(cell, kinds.path(property).asString("text"), property));
            }
        }
    }

    private static void put(ObjectNode item, String name, String cell) {
        if (LISTS.contains(name)) {
            item.set(name, list(plain(cell)));
        } else if (!name.isEmpty()) {
            item.put(name, plain(cell));
        }
    }

    private static JsonNode value(String cell, String kind, String name) {
        ObjectNode holder = LimitedJson.MAPPER.createObjectNode();
        try {
            switch (kind) {
                case "truth" -> holder.put("v", Boolean.parseBoolean(cell));
                case "integer" -> holder.put("v", Long.parseLong(cell));
                case "number" -> holder.put("v", Double.parseDouble(cell));
                case "list" -> holder.set("v", list(plain(cell)));
                default -> holder.put("v", plain(cell));
            }
        } catch (NumberFormatException e) {
            throw new BadInput("property.value", "'%s' in the column '%s' is no number.", cell, name);
        }
        return holder.path("v");
    }

    /** Without the apostrophes that keep spreadsheets from taking it, or a part of it, for a formula. */
    private static String plain(String cell) {
        String whole = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULAS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
        return PARTED.matcher(whole).replaceAll("$1");
    }

    private static ArrayNode list(String text) {
        if (text.startsWith("[")) {
            return GraphMlKeys.list(text);
        }
        ArrayNode list = LimitedJson.MAPPER.createArrayNode();
        if (!text.isEmpty()) {
            for (String item : text.split("; ", -1)) {
                list.add(item);
            }
        }
        return list;
    }
}
