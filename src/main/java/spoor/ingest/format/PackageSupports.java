package spoor.ingest.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Properties;
import spoor.ingest.read.Document;
import spoor.ingest.read.TableRow;
import spoor.ingest.read.Tables;
import spoor.model.BadInput;
import spoor.model.Support;

/**
 * What the documents of a package say about its relations: read before these, and handed over with them. A package that
 * has such a table says of each relation what was read again; one without it says nothing of that.
 */
final class PackageSupports {

    /** Those that each relation cites; null where the package has no such table. */
    private final @Nullable Map<String, Set<String>> cited;

    private final Map<String, List<String>> texts = new HashMap<>();

    private PackageSupports(@Nullable Map<String, Set<String>> cited) {
        this.cited = cited;
    }

    static PackageSupports none() {
        return new PackageSupports(null);
    }

    /** @param relations the table that the supports are about */
    static PackageSupports of(Document relations) throws IOException {
        Map<String, Set<String>> cited = new HashMap<>();
        Map<String, Integer> indexes = new HashMap<>();
        Tables.open(relations, null, ",").read(row -> {
            if (indexes.isEmpty()) {
                readHeader(row, indexes);
            } else {
                Cells cells = new Cells(indexes, row.cells(), new HashSet<>());
                cited.put(cells.text("id"), Set.copyOf(cells.list("sources")));
            }
            return true;
        });
        return new PackageSupports(cited);
    }

    private static void readHeader(TableRow header, Map<String, Integer> indexes) {
        List<String> names = TableWalk.names(header);
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
    }

    /** Keeps one row until its relation comes. */
    void add(PackageRow row) {
        String relation = row.required("relation");
        String source = row.required("source");
        Set<String> sources = cited == null ? Set.of() : cited.get(relation);
        if (sources == null) {
            throw row.fault("relation.unknown", "relation", relation, "relations.csv has no such relation.");
        }
        if (!sources.contains(source)) {
            throw row.fault("source.uncited", "source", source, "The relation does not name this source.");
        }
        Support support = support(row, source);
        List<String> said = texts.computeIfAbsent(relation, id -> new ArrayList<>());
        if (said.stream().anyMatch(text -> Support.of(text).source().equals(source))) {
            throw row.fault("support.doubled", "source", source, "What this source says of the relation stands above.");
        }
        said.add(support.text());
    }

    private static Support support(PackageRow row, String source) {
        String read = row.date("read");
        try {
            return new Support(source, row.text("locator"), row.text("says"), row.list("states"), read);
        } catch (BadInput e) {
            String column = e.code().equals("support.part") ? "states" : "says";
            throw row.fault(e.code(), column, row.text(column), String.valueOf(e.getMessage()));
        }
    }

    /** Says with a relation what its documents say of it. */
    Properties addTo(Properties properties, String relation) {
        if (cited == null) {
            return properties;
        }
        List<String> said = texts.getOrDefault(relation, List.of());
        boolean stated = said.stream().anyMatch(text -> Support.of(text).statesBothEnds());
        return properties.with(Support.PROPERTY, said).with(Support.ENDS_STATED, stated ? null : Boolean.FALSE);
    }
}
