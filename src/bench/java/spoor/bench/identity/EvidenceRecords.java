package spoor.bench.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spoor.identity.score.MatchRecord;
import spoor.model.NodeLabel;

/** Companies, components and weapons of the shipped evidence. */
final class EvidenceRecords {

    private EvidenceRecords() {}

    static List<MatchRecord> read(Path folder) throws IOException {
        List<MatchRecord> records = new ArrayList<>();
        read(folder.resolve("companies.csv"), NodeLabel.COMPANY, records);
        read(folder.resolve("people.csv"), NodeLabel.PERSON, records);
        read(folder.resolve("components.csv"), NodeLabel.COMPONENT, records);
        read(folder.resolve("weapons.csv"), NodeLabel.WEAPON_SYSTEM, records);
        return records;
    }

    private static void read(Path file, NodeLabel label, List<MatchRecord> records) throws IOException {
        List<List<String>> rows = rows(Files.readString(file));
        List<String> header = rows.getFirst();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, Object> properties = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    properties.put(name(header.get(i)), value(header.get(i), row.get(i)));
                }
            }
            properties.put("dataset", "evidence");
            records.add(MatchRecord.of(row.getFirst(), label, properties));
        }
    }

    private static String name(String column) {
        return switch (column) {
            case "maker_country" -> "makerCountry";
            case "part_number" -> "partNumber";
            default -> column;
        };
    }

    private static Object value(String column, String cell) {
        return column.equals("aliases") || column.equals("identifiers") ? List.of(cell.split(";", 0)) : cell;
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
