package spoor.ingest.format.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.ingest.format.Statements;
import spoor.ingest.read.XmlElement;
import spoor.model.BadInput;

/**
 * The lists of the Bureau of Industry and Security as the Electronic Code of Federal Regulations has them in XML: title 15, part 744 as a
 * whole or one of its supplements. Each list is a table below the heading of its supplement; the country stands in the first of its rows.
 */
final class EcfrXml implements XmlList {

    private static final Map<String, String> LISTS =
            Map.of("4", "Entity List", "6", "Unverified List", "7", "Military End User List");

    private static final Pattern SUPPLEMENT =
            Pattern.compile("(?i)\\s*supplement\\s+no\\.?\\s*(\\d+)\\s+to\\s+part\\s+744\\b.*");

    private String list = "";
    private String country = "";

    @Override
    public Set<String> records() {
        return Set.of("HEAD", "TR");
    }

    @Override
    public boolean isHeading(XmlElement element) {
        if (element.name().equals("HEAD")) {
            Matcher supplement = SUPPLEMENT.matcher(element.wholeText("BR").replace('\n', ' '));
            list = supplement.matches() ? LISTS.getOrDefault(supplement.group(1), "") : "";
            country = "";
            return true;
        }
        return list.isEmpty() || element.all("TD").isEmpty() || isReserved(element.all("TD"));
    }

    /** A country without entries. */
    private static boolean isReserved(List<XmlElement> cells) {
        return cells.stream().skip(1).allMatch(cell -> cell.wholeText("BR").matches("(?i)\\[?(?:reserved)?]?\\.?"));
    }

    @Override
    public void read(XmlElement row, Statements to) {
        List<String> cells =
                row.all("TD").stream().map(cell -> cell.wholeText("BR")).toList();
        boolean hasPolicy = list.equals("Entity List");
        if (cells.size() != (hasPolicy ? 5 : 3)) {
            throw new BadInput(
                    "csv.width", "The row has %d cells, the header has %d.", cells.size(), hasPolicy ? 5 : 3);
        }
        country = cells.getFirst().isEmpty() ? country : cells.getFirst();
        new BisEntry(
                        list,
                        country,
                        cells.get(1),
                        hasPolicy ? cells.get(2) : "",
                        hasPolicy ? cells.get(3) : "",
                        cells.getLast())
                .party()
                .state(to);
    }
}
