package spoor.ingest.customs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import spoor.ingest.format.Countries;
import spoor.ingest.format.Input;

/** In which countries a row of a list says that somebody is, and in whose registers. */
final class RowCountry {

    private final Mapping mapping;
    private final MappedColumns columns;

    /** Nobody has said what the columns mean. */
    private final boolean guessed;

    RowCountry(Input input, Mapping mapping, MappedColumns columns) {
        this.mapping = mapping;
        this.columns = columns;
        this.guessed = Mapping.read(input.mapping()).columnMap().isEmpty();
    }

    /** ISO 3166-1 alpha-2; of a guessed column that the address contradicts nothing is kept. */
    List<String> list(List<String> cells) {
        Set<String> found = new LinkedHashSet<>();
        columns.texts(cells, Field.COUNTRY).forEach(cell -> addAll(found, cell));
        if (guessed && !found.isEmpty() && isContradicted(cells, found)) {
            columns.doubt(
                    "country.contradicted",
                    Field.COUNTRY,
                    "The address names another country; none is kept. A mapping says what this column means.");
            return List.of();
        }
        return List.copyOf(found);
    }

    private static void addAll(Set<String> found, String cell) {
        String whole = Values.country(cell);
        Stream<String> all =
                whole.isEmpty() ? Stream.of(cell.split("[;|,/\n]", -1)).map(Values::country) : Stream.of(whole);
        all.filter(code -> !code.isEmpty()).forEach(found::add);
    }

    private boolean isContradicted(List<String> cells, Set<String> found) {
        List<String> named = columns.texts(cells, Field.ADDRESS).stream()
                .map(Countries::findNamed)
                .filter(code -> !code.isEmpty())
                .toList();
        return !named.isEmpty()
                && found.stream().allMatch(code -> named.stream().allMatch(other -> Countries.contradict(code, other)));
    }

    /** Of its numbers: the jurisdiction, where a column says it; otherwise the country, where it is the only one. */
    String ofRegister(List<String> cells, List<String> countries) {
        List<String> said = mapping.columnsOf(Field.COUNTRY);
        for (String column : said) {
            if (said.size() > 1 && Header.of(column).says("jurisdiction")) {
                return Values.country(columns.cellOf(cells, column));
            }
        }
        return countries.size() == 1 ? countries.getFirst() : "";
    }
}
