package spoor.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Start or end of a question in the making. Parts that were said of it are put together; what cannot stand beside them is refused. */
final class Side {

    private static final String COMPANY = "Company";
    private static final String WEAPON = "WeaponSystem";

    private String label = "";
    private final List<String> countries = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    /** A name that has to be chosen first stands here. */
    private boolean open;

    boolean isSaid() {
        return !label.isEmpty() || !ids.isEmpty() || open;
    }

    boolean isOpen() {
        return open;
    }

    boolean isCompany() {
        return label.equals(COMPANY);
    }

    void leaveOpen() {
        open = true;
    }

    /** Companies of these countries in this role; nothing said of either leaves what stands there. */
    boolean addCompanies(List<String> more, String role, boolean together) {
        if (open || label.equals(WEAPON) || (!ids.isEmpty() && !more.isEmpty())) {
            return false;
        }
        if (!ids.isEmpty()) {
            return role.isEmpty();
        }
        if (!more.isEmpty() && !countries.isEmpty() && !countries.equals(more) && !together) {
            return false;
        }
        if (!role.isEmpty() && !roles.isEmpty() && !roles.contains(role)) {
            return false;
        }
        label = COMPANY;
        addNew(countries, more);
        addNew(roles, role.isEmpty() ? List.of() : List.of(role));
        return true;
    }

    boolean addWeapons(List<String> more, List<String> operators, boolean together) {
        boolean clash = !categories.isEmpty() && !more.isEmpty() && !categories.equals(more) && !together;
        boolean other = !countries.isEmpty() && !operators.isEmpty() && !countries.equals(operators);
        if (open
                || label.equals(COMPANY)
                || (!ids.isEmpty() && !(more.isEmpty() && operators.isEmpty()))
                || clash
                || other) {
            return false;
        }
        if (ids.isEmpty()) {
            label = WEAPON;
            addNew(categories, more);
            addNew(countries, operators);
        }
        return true;
    }

    boolean addIds(List<String> more, boolean together) {
        if (open || !label.isEmpty() || (!ids.isEmpty() && !ids.equals(more) && !together)) {
            return false;
        }
        addNew(ids, more);
        return true;
    }

    private static void addNew(List<String> all, List<String> more) {
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
    }

    /** As it stands in the question; {@code usual} are the countries where none is said. */
    Map<String, Object> selector(List<String> usual, List<String> listedBy) {
        Map<String, Object> selector = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            selector.put("ids", List.copyOf(ids));
        } else {
            selector.put("labels", List.of(label));
            put(selector, label.equals(WEAPON) ? "operators" : "countries", countries.isEmpty() ? usual : countries);
            put(selector, "roles", roles);
            put(selector, "categories", categories);
        }
        put(selector, "listedBy", listedBy);
        return selector;
    }

    boolean hasCountry() {
        return !countries.isEmpty() || !ids.isEmpty();
    }

    private static void put(Map<String, Object> selector, String field, List<String> values) {
        if (!values.isEmpty()) {
            selector.put(field, List.copyOf(values));
        }
    }
}
