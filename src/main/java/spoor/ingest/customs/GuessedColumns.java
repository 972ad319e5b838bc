package spoor.ingest.customs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives each field the column whose name tells it best, and names beside it to the field's aliases. */
final class GuessedColumns {

    /** Below it, the name of a column says too little. */
    private static final int LEAST = 40;

    private final List<Header> headers;
    private final List<Field> fields;

    /** There are family names, so what may be a first name is one. */
    private final boolean named;

    private final Set<String> used = new HashSet<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> also = new LinkedHashMap<>();

    private GuessedColumns(List<String> names, List<Field> fields) {
        this.headers =
                names.stream().filter(name -> !name.isBlank()).map(Header::of).toList();
        boolean network = headers.stream().anyMatch(header -> header.says("targetword"));
        this.fields = fields.stream()
                .filter(field -> !(network && field == Field.SOURCE))
                .toList();
        this.named = headers.stream().anyMatch(header -> header.says("lastname"));
    }

    static GuessedColumns of(List<String> names, List<Field> fields) {
        GuessedColumns found = new GuessedColumns(names, fields);
        found.fields.forEach(found::find);
        return found;
    }

    Map<String, String> columns() {
        return columns;
    }

    Map<String, List<String>> also() {
        return also;
    }

    /** Names of the columns that have a meaning. */
    Set<String> used() {
        return used;
    }

    private void find(Field field) {
        Optional<Header> best = findBest(field);
        if (best.isEmpty()) {
            return;
        }
        take(field, best.get());
        field.findAlias().ifPresent(alias -> addNames(field, alias, field.said(best.get())));
        Optional<Header> next = best;
        while (next.isPresent() && field.takesMany() && field != Field.DESCRIPTION) {
            next = findBest(field).filter(header -> field != Field.ADDRESS_PART || isBeside(header, best.get()));
            next.ifPresent(header -> take(field, header));
        }
    }

    /** Parts of one address are joined; those of a second one, such as {@code Branch.City}, would be glued to it. */
    private static boolean isBeside(Header one, Header other) {
        return group(one).equals(group(other));
    }

    private static String group(Header header) {
        return header.name().substring(0, Math.max(0, header.name().lastIndexOf('.')));
    }

    /** A column that another field suits better is left to it. */
    private Optional<Header> findBest(Field field) {
        Header best = null;
        int most = LEAST - 1;
        for (Header header : headers) {
            int score = used.contains(header.name()) ? 0 : score(field, header);
            if (score > most && isBestFor(field, header, score)) {
                most = score;
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBestFor(Field field, Header header, int score) {
        return fields.stream().noneMatch(other -> other != field && score(other, header) > score && isFree(other));
    }

    private int score(Field field, Header header) {
        boolean first = named && field == Field.NAME && header.says("firstname");
        return first ? 0 : field.score(header);
    }

    private boolean isFree(Field field) {
        return field.takesMany() || !columns.containsKey(field.word());
    }

    /** Only what names the same party in the same word is another name of it. */
    private void addNames(Field field, Field alias, String said) {
        for (Header header : headers) {
            boolean name = header.says("name") || header.says("lang") || header.says("std");
            int score = field.score(header);
            if (!used.contains(header.name())
                    && name
                    && score >= LEAST
                    && isBestFor(field, header, score)
                    && field.said(header).equals(said)) {
                take(alias, header);
            }
        }
    }

    private void take(Field field, Header header) {
        used.add(header.name());
        if (columns.putIfAbsent(field.word(), header.name()) != null) {
            also.computeIfAbsent(field.word(), any -> new ArrayList<>()).add(header.name());
        }
    }
}
