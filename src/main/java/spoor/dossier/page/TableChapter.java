package spoor.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import spoor.declarations.CrossTable;
import spoor.declarations.plain.DeclaredTable;
import spoor.model.Source;
import spoor.tables.Table;
import spoor.words.Words;

/** Tables of declarations: what was asked of how many, the answer, its limits, and of which files and documents the rows are. */
final class TableChapter {

    /** More rows are nothing for paper; all that were asked for are in the archive. */
    private static final int MOST_ROWS = 100;

    private static final String NAME = "_name";

    private final Leaf leaf;
    private final Html html;
    private final Words words;

    TableChapter(Leaf leaf) {
        this.leaf = leaf;
        this.html = leaf.html();
        this.words = leaf.words();
    }

    void write() {
        List<DeclaredTable> tables = leaf.dossier().tables();
        if (tables.isEmpty()) {
            return;
        }
        leaf.chapter("tables", "tables");
        leaf.hint(words.say("dossier.tablesHint"));
        tables.forEach(this::table);
        leaf.end();
    }

    private void table(DeclaredTable table) {
        html.line().element("h3", table.caption().isEmpty() ? view(table.what()) : table.caption());
        html.open("p").text(view(table.what())).text(". ").name(chosen(table)).text(" ");
        html.text(words.count("dossier.tableOf", table.declarations()));
        leaf.cite(table.sources().stream().map(Source::id).toList());
        html.close();
        lines(table.lines());
        limits(table);
    }

    private String view(String what) {
        return words.say("declarations.view."
                + switch (what) {
                    case "after-listing" -> "after";
                    case "new-routes" -> "routes";
                    case "seller-changes" -> "changes";
                    case "flags/rows" -> "flags";
                    case "rows" -> "table";
                    default -> what;
                });
    }

    private String chosen(DeclaredTable table) {
        if (table.chosen().isEmpty()) {
            return words.say("dossier.tableAll");
        }
        List<String> parts = new ArrayList<>();
        for (DeclaredTable.Chosen part : table.chosen()) {
            parts.add(part(part.part()) + ": " + String.join(", ", part.values()));
        }
        return words.begin(String.join("; ", parts)) + ".";
    }

    private String part(String name) {
        String key = "declarations.part." + name;
        return switch (name) {
            case "from", "to" -> words.say("declarations.filter." + name);
            case "currency" -> words.say("dossier.tableCurrency");
            default -> words.has(key) ? words.say(key) : name;
        };
    }

    /** A column of names takes the place of the ids before it, where there is a name. */
    private void lines(Table lines) {
        List<Integer> shown = IntStream.range(0, lines.header().size())
                .filter(at -> !lines.header().get(at).endsWith(NAME))
                .boxed()
                .toList();
        html.open("table", "class", "declared").open("tr");
        shown.forEach(at -> html.element("th", head(lines.header().get(at)), "scope", "col"));
        html.close();
        for (List<Object> row : lines.rows().stream().limit(MOST_ROWS).toList()) {
            html.open("tr");
            shown.forEach(at -> html.open("td").name(cell(lines, row, at)).close());
            html.close();
        }
        html.close();
    }

    private static String cell(Table lines, List<Object> row, int at) {
        boolean named = at + 1 < row.size()
                && lines.header().get(at + 1).equals(lines.header().get(at) + NAME);
        String name = named ? row.get(at + 1).toString() : "";
        return name.isEmpty()
                ? row.get(at).toString()
                : name.startsWith("HS ") ? row.get(at) + " (" + name + ")" : name;
    }

    private String head(String column) {
        for (String kind : List.of("declarations.dimension.", "declarations.column.", "declarations.field.")) {
            if (words.has(kind + column)) {
                return words.say(kind + column);
            }
        }
        return column.replace('_', ' ');
    }

    private void limits(DeclaredTable table) {
        html.open("ul", "class", "plain-list");
        int shown = Math.min(MOST_ROWS, table.lines().rows().size());
        if (shown < Math.max(table.all(), table.lines().rows().size())) {
            html.element("li", words.say("dossier.tableCut", "shown", words.number(shown)));
        }
        for (CrossTable.Note note : table.notes()) {
            html.element(
                    "li",
                    words.count(
                            "declarations.note." + note.code(),
                            note.rows(),
                            "values",
                            String.join(", ", note.values())));
        }
        if (table.notes().stream().noneMatch(note -> note.code().equals("end"))) {
            html.element("li", words.count("declarations.note.end", table.declarations()));
        }
        table.files().forEach(file -> html.element("li", file(file)));
        html.element("li", words.say("dossier.tableAsked", "version", table.version()));
        html.close();
    }

    private String file(CrossTable.Held file) {
        return words.count(
                "declarations.there.dataset",
                file.rows(),
                "dataset",
                file.dataset(),
                "first",
                words.date(file.first()),
                "last",
                words.date(file.last()));
    }
}
