package spoor.ingest.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import spoor.ingest.claim.Ids;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.PartsColumns.Column;
import spoor.ingest.read.Head;
import spoor.ingest.read.SheetRows;
import spoor.ingest.read.Tables;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.Identifier;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/**
 * Parts found in weapons, one a row, under free names of columns in English, Ukrainian, Russian or Chinese: the part, its
 * marking, who makes it and where, the weapon, who supplied or imported it, and the source. A part without a marking is
 * known in its weapon alone: two rows that call it alike need not mean the same article.
 */
final class PartsTable implements Format {

    @Override
    public String name() {
        return "parts";
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        if (head.isJson() || unpacked.documents().size() != 1) {
            return false;
        }
        try {
            return !columns(unpacked).isEmpty();
        } catch (IOException | BadInput unreadable) {
            return false;
        }
    }

    @Override
    public Reading open(Input input) throws IOException {
        Map<Column, String> columns = columns(input.unpacked());
        if (columns.isEmpty()) {
            throw new BadInput(
                    "parts.columns",
                    "No row near the beginning names the columns of a table of parts: the part, the weapon that it was found"
                            + " in, and its maker or marking.");
        }
        return TableFormat.read(
                input,
                List.copyOf(columns.values()),
                false,
                () -> (cells, to) -> new Row(cells, columns, to.source()).add());
    }

    private static Map<Column, String> columns(Unpacked unpacked) throws IOException {
        SheetRows table = Tables.openBeginning(unpacked.documents().getFirst(), null);
        return Tables.listFirst(table, TableWalk.HEADER_SOUGHT).stream()
                .map(row -> PartsColumns.of(TableWalk.names(row)))
                .filter(columns -> !columns.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    /** One row, whose claims go to these statements. */
    private record Row(Cells cells, Map<Column, String> columns, Statements to) {

        void add() {
            String url = text(Column.SOURCE);
            if (url.startsWith("http://") || url.startsWith("https://")) {
                to.source(url, url);
            }
            String maker = text(Column.MAKER);
            tellCountry();
            List<String> weapons = names(Column.WEAPON);
            if (weapons.isEmpty()) {
                throw new FieldFault(
                        "part.weapon",
                        columns.getOrDefault(Column.WEAPON, ""),
                        text(Column.WEAPON),
                        "The row names no weapon.");
            }
            if (text(Column.MARKING).isEmpty()) {
                weapons.forEach(weapon -> usedIn(part(maker, weapon), weapon));
            } else {
                String part = part(maker, "");
                weapons.forEach(weapon -> usedIn(part, weapon));
            }
        }

        /** @param weapon in which alone it is known; empty where its marking says which article it is */
        private String part(String maker, String weapon) {
            String marking = text(Column.MARKING);
            String called = text(Column.PART).isEmpty() ? marking : text(Column.PART);
            String name = Identifier.isNobody(called) ? marking : called;
            if (Identifier.isNobody(name)) {
                throw new FieldFault(
                        "part.name", columns.getOrDefault(Column.PART, ""), called, "The row names no part.");
            }
            String key = marking.isEmpty() ? Ids.ofName(name) + "~" + Ids.ofName(weapon) : Ids.ofName(marking);
            String id = "component/" + to.dataset() + "/" + key
                    + (Identifier.isNobody(maker) ? "" : "~" + Ids.ofName(maker));
            to.entity(
                    NodeLabel.COMPONENT,
                    to.stated(id)
                            .with("name", name)
                            .with("category", text(Column.CATEGORY))
                            .with("partNumber", marking)
                            .with("makerCountry", country()));
            parties(id, maker);
            return id;
        }

        private void parties(String part, String maker) {
            if (!Identifier.isNobody(maker)) {
                tie(RelationType.MANUFACTURES, company(maker, country()), part);
            }
            names(Column.SUPPLIER).forEach(name -> tie(RelationType.TRADES, company(name, ""), part));
            names(Column.IMPORTER).forEach(name -> tie(RelationType.IMPORTED_BY, part, company(name, "")));
        }

        private void usedIn(String part, String label) {
            String name = WeaponNames.plain(label);
            Properties weapon = to.stated("weapon/" + to.dataset() + "/" + Ids.ofName(name))
                    .with("name", name)
                    .with("aliases", WeaponNames.aliases(label))
                    .with("operator", Countries.find(text(Column.OPERATOR)));
            tie(RelationType.USED_IN, part, to.entity(NodeLabel.WEAPON_SYSTEM, weapon));
        }

        private void tie(RelationType type, String from, String to) {
            Properties tie = this.to.tie(type.name().toLowerCase(Locale.ROOT) + "/" + from + "/" + to);
            this.to.relation(
                    type, from, to, Confidence.PROBABLE, tie.with("reported", Cells.dateOf(text(Column.DATE))));
        }

        private String company(String name, String country) {
            String id = "company/" + to.dataset() + "/" + Ids.ofName(name) + (country.isEmpty() ? "" : "~" + country);
            return to.entity(NodeLabel.COMPANY, to.stated(id).with("name", name).with("country", country));
        }

        private String country() {
            return Countries.find(text(Column.COUNTRY));
        }

        private void tellCountry() {
            String said = text(Column.COUNTRY);
            if (!said.isEmpty() && country().isEmpty() && !Identifier.isNobody(said)) {
                to.doubt(new FieldFault(
                        "country.unknown",
                        columns.getOrDefault(Column.COUNTRY, ""),
                        said,
                        "'%s' is no country that Spoor knows.".formatted(said)));
            }
        }

        private String text(Column column) {
            String name = columns.get(column);
            return name == null ? "" : cells.text(name);
        }

        private List<String> names(Column column) {
            List<String> names = new ArrayList<>(Arrays.asList(text(column).split("[;\\n]", -1)));
            names.replaceAll(String::strip);
            names.removeIf(Identifier::isNobody);
            return names.stream().distinct().toList();
        }
    }
}
