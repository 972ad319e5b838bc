package spoor.ingest.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Ids;
import spoor.ingest.claim.Properties;
import spoor.ingest.read.LimitedJson;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.Identifier;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import tools.jackson.core.JacksonException;

/** Parts found in weapons: each row a part, its maker, and the weapon it was found in. */
final class Teardowns {

    private static final Pattern LINKED = Pattern.compile("Linked weapon as published by GUR: (.+)");
    /** Between the maker and whom it came by; a legal form after it is the end of a name, such as "X Suppliers Ltd". */
    private static final Pattern GLUE = Pattern.compile(
            "(?:^|\\s+)(Importers?|Foreign [Ss]uppliers?|Suppliers?):?\\s+(?!(?i:ltd|inc|llc|co|corp|limited|gmbh|oy|ab)\\b)");

    private static final Set<String> NOBODY =
            Set.of("", "not identified", "unknown", "(unspecified)", "n/a", "none", "not established");

    private Teardowns() {}

    static List<Format> all() {
        return List.of(
                TableFormat.of(
                        "teardowns",
                        List.of("component_id", "name_marking", "manufacturer", "found_in_drones", "source_url"),
                        Teardowns::scraped),
                TableFormat.of(
                        "teardowns-clean",
                        List.of("component_id", "name", "manufacturer", "importers", "foreign_suppliers", "weapon"),
                        Teardowns::cleaned),
                TableFormat.of(
                        "weapons",
                        List.of("id", "display_name", "operators", "manufacturer_country", "role"),
                        Teardowns::weapon),
                TableFormat.of(
                        "makers",
                        List.of("manufacturer_id", "name", "country", "parent_company", "source_url"),
                        Teardowns::makerAlone),
                TableFormat.of(
                        "teardown-reports",
                        List.of("teardown_id", "title", "organization", "url", "published_date"),
                        Teardowns::report),
                TableFormat.of(
                        "weapon-aliases", List.of("gur_weapon_name", "canonical_weapon"), Teardowns::weaponAlias));
    }

    private static void weapon(Cells row, Statements to) {
        to.source(row.text("primary_source_url"), row.name("display_name"));
        String name = WeaponNames.plain(row.name("display_name"));
        List<String> aliases = new ArrayList<>(jsonList(row, "aka"));
        aliases.addAll(WeaponNames.aliases(row.text("display_name")));
        aliases.removeIf(name::equals);
        List<String> operators = jsonList(row, "operators");
        Properties weapon = to.stated("weapon/" + to.dataset() + "/" + Ids.ofName(name))
                .with("name", name)
                .with("aliases", aliases)
                .with("operator", operators.isEmpty() ? null : operators.getFirst())
                .with("category", row.text("role").replace('_', ' '))
                .with("origin", row.text("manufacturer_country"));
        to.entity(NodeLabel.WEAPON_SYSTEM, weapon);
    }

    private static void weaponAlias(Cells row, Statements to) {
        String name = row.name("canonical_weapon");
        String label = row.name("gur_weapon_name");
        Properties weapon = to.stated("weapon/" + to.dataset() + "/" + Ids.ofName(name))
                .with("name", name)
                .with("aliases", name.equals(label) ? List.of() : List.of(label))
                .with("category", row.text("weapon_class"));
        to.entity(NodeLabel.WEAPON_SYSTEM, weapon);
    }

    private static void makerAlone(Cells row, Statements to) {
        to.source(row.text("source_url"), "Components in the aggressor's weapon");
        String country = row.text("country").matches("[A-Z]{2}") ? row.text("country") : "";
        String maker = company(row.name("name"), country, to);
        String parent = row.text("parent_company");
        if (!nobody(parent)) {
            to.relation(
                    RelationType.CONTROLS,
                    company(parent, "", to),
                    maker,
                    Confidence.PROBABLE,
                    to.tie("parent/" + Ids.ofName(parent) + "/" + local(maker)));
        }
    }

    private static void report(Cells row, Statements to) {
        String id = "source/" + to.dataset() + "/" + row.required("url");
        to.add(Claim.source(
                id,
                Properties.of(id)
                        .with("dataset", to.dataset())
                        .with("title", row.name("title"))
                        .with("publisher", row.text("organization"))
                        .with("url", row.text("url"))
                        .with("published", row.date("published_date"))
                        .toMap()));
    }

    private static void scraped(Cells row, Statements to) {
        to.source(row.text("source_url"), "Components in the aggressor's weapon");
        String component = component(row, "name_marking", row.text("oem_part_number"), to);
        makerAndOthers(row, component, to);
        for (String weapon : weapons(row)) {
            usedIn(component, weapon, to);
        }
    }

    private static void cleaned(Cells row, Statements to) {
        to.source(row.text("source_url"), "Components in the aggressor's weapon");
        String component = component(row, "name", row.text("part_number_guess"), to);
        makerAndOthers(row, component, to);
        tradersAndImporters(split(row.text("importers")), split(row.text("foreign_suppliers")), component, to);
        tradersAndImporters(List.of(), split(row.text("suppliers")), component, to);
        if (!row.text("weapon").isEmpty()) {
            usedIn(component, row.text("weapon"), to);
        }
    }

    private static String component(Cells row, String nameColumn, String partNumber, Statements to) {
        String name = nobody(row.text(nameColumn)) ? "" : row.name(nameColumn);
        String category = nobody(row.text("category")) ? "" : row.text("category");
        Properties properties = to.stated("component/gur/" + row.required("component_id"))
                .with("name", nobody(name) ? ("(unspecified) " + category).strip() : name)
                .with("category", category)
                .with("partNumber", partNumber)
                .with("makerCountry", country(row));
        return to.entity(NodeLabel.COMPONENT, properties);
    }

    private static String country(Cells row) {
        String country = row.text("manufacturer_country").toUpperCase(Locale.ROOT);
        return country.matches("[A-Z]{2}") ? country : "";
    }

    /** The maker, and the importers and traders that stand in the same cell. */
    private static void makerAndOthers(Cells row, String component, Statements to) {
        String cell = row.text("manufacturer");
        Matcher glue = GLUE.matcher(cell);
        int begin = 0;
        String before = "";
        while (glue.find()) {
            addPart(row, before, cell.substring(begin, glue.start()), component, to);
            before = glue.group(1);
            begin = glue.end();
        }
        addPart(row, before, cell.substring(begin), component, to);
    }

    /** @param word that stands before the names; none before the maker's */
    private static void addPart(Cells row, String word, String names, String component, Statements to) {
        if (word.isEmpty()) {
            maker(row, names, component, to);
        } else if (word.startsWith("Importer")) {
            tradersAndImporters(split(names), List.of(), component, to);
        } else {
            tradersAndImporters(List.of(), split(names), component, to);
        }
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
        String id = "company/" + to.dataset() + "/" + Ids.ofName(name) + (country.isEmpty() ? "" : "~" + country);
        return to.entity(
                NodeLabel.COMPANY, to.stated(id).with("name", name.strip()).with("country", country));
    }

    private static void usedIn(String component, String label, Statements to) {
        String name = WeaponNames.plain(label);
        String id = "weapon/" + to.dataset() + "/" + Ids.ofName(name);
        Properties weapon = to.stated(id)
                .with("name", name)
                .with("aliases", WeaponNames.aliases(label))
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
        return jsonList(row, "found_in_drones").stream()
                .map(slug -> slug.replace('-', ' '))
                .toList();
    }

    private static List<String> jsonList(Cells row, String column) {
        if (row.text(column).isEmpty()) {
            return List.of();
        }
        try {
            List<String> texts = new ArrayList<>();
            LimitedJson.MAPPER.readTree(row.text(column)).forEach(item -> texts.add(item.asString("")));
            return texts;
        } catch (JacksonException e) {
            throw new BadInput("cell.json", "The cell '%s' holds no JSON list.", column);
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
        return Identifier.isNobody(name) || NOBODY.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    private static String local(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
