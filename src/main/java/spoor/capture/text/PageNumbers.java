package spoor.capture.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

/**
 * What number each page of a PDF bears: as the PDF says, else as it is printed above or below most of them, else its place from
 * 1. A report whose first page comes after a cover and contents is cited by the printed one.
 */
final class PageNumbers {

    private static final Pattern ALONE =
            Pattern.compile("^\\W{0,3}(?:page|seite|стр\\.?|с\\.)?\\s*(\\d{1,4})\\W{0,3}(?:(?:of|von|из|/)\\s*\\d+)?$");

    /** Of so many pages at least half have to bear the number that the rule gives. */
    private static final int FEWEST = 3;

    private PageNumbers() {}

    static List<String> of(PDDocument document, List<String> texts) throws IOException {
        List<String> places = new ArrayList<>();
        for (int page = 1; page <= texts.size(); page++) {
            places.add(String.valueOf(page));
        }
        @Nullable PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        if (labels != null) {
            String[] said = labels.getLabelsByPageIndices();
            for (int page = 0; page < Math.min(said.length, places.size()); page++) {
                if (said[page] != null && !said[page].isBlank()) {
                    places.set(page, said[page].strip());
                }
            }
            return List.copyOf(places);
        }
        int ahead = ahead(texts);
        for (int page = ahead; page < places.size() && ahead > 0; page++) {
            places.set(page, String.valueOf(page + 1 - ahead));
        }
        return List.copyOf(places);
    }

    /** How many pages come before the one that bears the number 1; 0 if the printed ones do not say, or say none. */
    static int ahead(List<String> texts) {
        Map<Integer, Integer> said = new HashMap<>();
        for (int page = 1; page <= texts.size(); page++) {
            int printed = printed(texts.get(page - 1));
            if (printed > 0) {
                said.merge(page - printed, 1, Integer::sum);
            }
        }
        return said.entrySet().stream()
                .filter(rule -> rule.getKey() > 0 && rule.getValue() >= Math.max(FEWEST, texts.size() / 2))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private static int printed(String text) {
        List<String> lines = text.lines()
                .map(line -> line.replace("\u0001", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return 0;
        }
        int last = number(lines.getLast());
        return last > 0 ? last : number(lines.getFirst());
    }

    private static int number(String line) {
        Matcher alone = ALONE.matcher(line.toLowerCase(Locale.ROOT));
        return alone.matches() ? Integer.parseInt(alone.group(1)) : 0;
    }
}
