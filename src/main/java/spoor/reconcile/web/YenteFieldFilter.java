package spoor.reconcile.web;

import java.util.List;
import java.util.Set;
import spoor.model.BadInput;
import spoor.reconcile.ftm.FtmEntity;

/** A field that has to have a value. */
record YenteFieldFilter(String field, String value) {

    private static final Set<String> FIELDS = Set.of("schema", "datasets", "topics", "countries", "referents");

    /**
     * Those that a client gives, each as {@code field:value}.
     *
     * @throws BadInput if one of them names no field
     */
    static List<YenteFieldFilter> readAll(List<String> given) {
        return given.stream().map(YenteFieldFilter::read).toList();
    }

    private static YenteFieldFilter read(String given) {
        int at = given.indexOf(':');
        String field = at < 0 ? given : given.substring(0, at);
        if (at < 0 || !(FIELDS.contains(field) || field.matches("properties\\.\\w{1,60}"))) {
            throw new BadInput(
                            "filter.unknown",
                            "'%s' is no filter; say a field and a value, such as properties.birthDate:1972-01-26.",
                            given.length() > 60 ? given.substring(0, 60) + "…" : given)
                    .with("parameter", "filter");
        }
        return new YenteFieldFilter(field, given.substring(at + 1));
    }

    boolean isMetBy(FtmEntity entity) {
        return YenteFacets.valuesOf(entity, field).contains(value);
    }
}
