package spoor.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.names.NameKind;

/**
 * Something by which an entity can be found.
 *
 * @param field {@code name}, {@code alias}, {@code partNumber}, {@code identifier}, {@code address}, {@code email}, {@code
 *     phone} or {@code website}; of HS codes {@code hsCode} or
 *     {@code hsDescription}
 * @param value as it is stored
 */
public record Findable(String field, String value) {

    public static final String NAME = "name";
    public static final String ALIAS = "alias";
    public static final String PART_NUMBER = "partNumber";
    public static final String IDENTIFIER = "identifier";
    public static final String ADDRESS = "address";
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String WEBSITE = "website";
    public static final String HS_CODE = "hsCode";
    public static final String HS_DESCRIPTION = "hsDescription";

    /** The property that names what other datasets call the entity, in what keys are made of. */
    public static final String RECORD_NAMES = "recordNames";

    /** The property with the {@linkplain spoor.model.FactKind facts} that name it, each of {@code kind} and {@code value}. */
    public static final String FACTS = "facts";

    /** Of an entity with these properties, the name first. */
    public static List<Findable> ofEntity(Map<String, Object> properties) {
        List<Findable> all = new ArrayList<>();
        add(all, NAME, properties.get("name"));
        add(all, ALIAS, properties.get("aliases"));
        add(all, ALIAS, properties.get(RECORD_NAMES));
        add(all, PART_NUMBER, properties.get("partNumber"));
        add(all, IDENTIFIER, properties.get("identifiers"));
        addFacts(all, properties.get(FACTS));
        add(all, PHONE, properties.get("phones"));
        add(all, EMAIL, properties.get("emails"));
        add(all, WEBSITE, properties.get("websites"));
        add(all, ADDRESS, properties.get("addresses"));
        return all;
    }

    private static void addFacts(List<Findable> all, @Nullable Object facts) {
        if (facts instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> fact) {
                    add(all, String.valueOf(fact.get("kind")), fact.get("value"));
                }
            }
        }
    }

    /** Whether it says where somebody is reached, and not what it is called. */
    public boolean isReached() {
        return switch (field) {
            case ADDRESS, EMAIL, PHONE, WEBSITE -> true;
            default -> false;
        };
    }

    /** Of an HS code with these properties. */
    public static List<Findable> ofHsCode(Map<String, Object> properties) {
        List<Findable> all = new ArrayList<>();
        add(all, HS_CODE, properties.get("code"));
        add(all, HS_DESCRIPTION, properties.get("description"));
        return all;
    }

    private static void add(List<Findable> all, String field, @Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(one -> add(all, field, one));
        } else if (value != null && !String.valueOf(value).isBlank()) {
            all.add(new Findable(field, String.valueOf(value)));
        }
    }

    /** How names of nodes with this label are read. */
    public static NameKind kindOf(String label) {
        return switch (label) {
            case "Company" -> NameKind.FIRM;
            case "Person" -> NameKind.PERSON;
            default -> NameKind.THING;
        };
    }
}
