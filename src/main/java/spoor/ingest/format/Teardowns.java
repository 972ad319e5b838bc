package spoor.ingest.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.ingest.claim.Properties;
import spoor.ingest.read.Json;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Parts found in weapons: each row a part, its maker, and the weapon it was found in. */
final class Teardowns {

    private static final Pattern LINKED = Pattern.compile("Linked weapon as published by GUR: (.+)");
    private static final Pattern GLUED =
            Pattern.compile("(.*?)\\s*Importers (.*?)(?:\\s*Foreign suppliers (.*))?", Pattern.DOTALL);
    private static final Set<String> NOBODY =
            Set.of("", "not identified", "unknown", "(unspecified)", "n/a", "none", "not established");

    private Teardowns() {}

    static List<Format> all() {
        return List.of(
                new TableFormat(
                        "teardowns",
                        List.of("component_id", "name_marking", "manufacturer", "found_in_drones", "source_url"),
                        Teardowns::scraped),
                new TableFormat(
                        "teardowns-clean",
                        List.of("component_id", "name", "manufacturer", "importers", "foreign_suppliers", "weapon"),
                        Teardowns::cleaned));
    }

    private static void scraped(Cells row, Statements to) {
        to.source(row.text("source_url"), "Components in the aggressor's weapon");
        String component = component(row, "name_marking", row.text("oem_part_number"), to);
        Matcher glued = GLUED.matcher(row.text("manufacturer"));
        if (glued.matches()) {
            maker(row, glued.group(1), component, to);
            tradersAndImporters(split(glued.group(2)), split(glued.group(3)), component, to);
        } else {
            maker(row, row.text("manufacturer"), component, to);
        }
        for (String weapon : weapons(row)) {
            usedIn(component, weapon, to);
        }
    }

    private static void cleaned(Cells row, Statements to) {
        to.source(row.text("source_url"), "Components in the aggressor's weapon");
        String component = component(row, "name", row.text("part_number_guess"), to);
        maker(row, row.text("manufacturer"), component, to);
        tradersAndImporters(split(row.text("importers")), split(row.text("foreign_suppliers")), component, to);
        if (!row.text("weapon").isEmpty()) {
            usedIn(component, row.text("weapon"), to);
        }
    }

    private static String component(Cells row, String nameColumn, String partNumber, Statements to) {
        String name = row.name(nameColumn);
        Properties properties = to.stated("component/gur/" + row.required("component_id"))
                .with("name", nobody(name) ? "(unspecified) " + row.text("category") : name)
                .with("category", row.text("category"))
                .with("partNumber", partNumber)
                .with("makerCountry", country(row));
        return to.entity(NodeLabel.COMPONENT, properties);
    }

    private static String country(Cells row) {
        String country = row.text("manufacturer_country").toUpperCase(Locale.ROOT);
        return country.matches("[A-Z]{2}") ? country : "";
    }

    private static void maker(Cells row, String name, String component, Statements to) {
        if (nobody(name)) {
            return;
        }
        String maker = company(name, country(row), to);
        to.relation(
                RelationType.MANUFACTURES,
                maker,
                component,
                Confidence.PROBABLE,
                to.tie("makes/" + local(maker) + "/" + local(component)).with("reported", row.date("last_verified")));
    }

    private static void tradersAndImporters(
            List<String> importers, List<String> suppliers, String component, Statements to) {
        for (String name : importers) {
            String importer = company(name, "", to);
            to.relation(
                    RelationType.IMPORTED_BY,
                    component,
                    importer,
                    Confidence.PROBABLE,
                    to.tie("imported/" + local(component) + "/" + local(importer)));
        }
        for (String name : suppliers) {
            String trader = company(name, "", to);
            to.relation(
                    RelationType.TRADES,
                    trader,
                    component,
                    Confidence.PROBABLE,
                    to.tie("trades/" + local(trader) + "/" + local(component)));
        }
    }

    private static String company(String name, String country, Statements to) {
        String id = "company/" + to.dataset() + "/" + Statements.slug(name) + (country.isEmpty() ? "" : "~" + country);
        return to.entity(
                NodeLabel.COMPANY, to.stated(id).with("name", name.strip()).with("country", country));
    }

    private static void usedIn(String component, String label, Statements to) {
        String name = WeaponNames.plain(label);
        String id = "weapon/" + to.dataset() + "/" + Statements.slug(name);
        Properties weapon = to.stated(id)
                .with("name", name)
                .with("aliases", name.equals(label) ? List.of() : List.of(label))
                .with("operator", "RU");
        String system = to.entity(NodeLabel.WEAPON_SYSTEM, weapon);
        to.relation(
                RelationType.USED_IN,
                component,
                system,
                Confidence.PROBABLE,
                to.tie("used/" + local(component) + "/" + local(system)));
    }

    /** The label as published where the notes have it; otherwise the slugs of the list in the cell. */
    private static List<String> weapons(Cells row) {
        Matcher linked = LINKED.matcher(row.text("notes"));
        if (linked.matches()) {
            return List.of(linked.group(1).strip());
        }
        String cell = row.text("found_in_drones");
        if (cell.isEmpty()) {
            return List.of();
        }
        try {
            List<String> labels = new ArrayList<>();
            for (JsonNode slug : Json.MAPPER.readTree(cell)) {
                labels.add(slug.asString("").replace('-', ' '));
            }
            return labels;
        } catch (JacksonException e) {
            throw new BadInput("cell.json", "The cell 'found_in_drones' holds no JSON list.");
        }
    }

    private static List<String> split(@org.jspecify.annotations.Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split("[;,](?! *(?:Ltd|LTD|Inc|INC|Co\\.|CO\\.|LLC|Limited|LIMITED)\\b)", -1))
                        .map(String::strip)
                        .filter(name -> !nobody(name))
                        .toList();
    }

    private static boolean nobody(String name) {
        return NOBODY.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    private static String local(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
