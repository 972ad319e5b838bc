package spoor.reconcile.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * What a form sends: queries to match, or entities to tell more of; exactly one of both.
 *
 * @param queries JSON
 * @param extend JSON
 */
record ReconcileForm(@Nullable String queries, @Nullable String extend) {

    /** Refuses both at once. */
    ReconcileForm {
        if (queries != null && extend != null) {
            throw new BadInput("reconcile.form", "Send 'queries' or 'extend', not both.");
        }
    }

    boolean isEmpty() {
        return queries == null && extend == null;
    }

    /**
     * Reads {@code application/x-www-form-urlencoded}.
     *
     * @throws BadInput if it holds anything else than one of the two
     */
    static ReconcileForm read(byte[] body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).strip().split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] field = pair.split("=", 2);
                put(fields, decode(field[0]), field.length == 1 ? "" : decode(field[1]));
            }
        }
        ReconcileForm form = new ReconcileForm(fields.get("queries"), fields.get("extend"));
        if (form.isEmpty()) {
            throw new BadInput(
                    "reconcile.form",
                    "Send a form field 'queries' with reconciliation queries, or 'extend' with ids and properties.");
        }
        return form;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!name.equals("queries") && !name.equals("extend")) {
            throw new BadInput(
                            "parameter.unknown",
                            "There is no form field '%s'; there are queries and extend.",
                            name.length() > 60 ? name.substring(0, 60) + "…" : name)
                    .with("parameter", name);
        }
        if (fields.put(name, value) != null) {
            throw new BadInput("parameter.repeated", "The form field '%s' is there twice; keep one.", name)
                    .with("parameter", name);
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadInput("reconcile.form", "The form is not encoded as application/x-www-form-urlencoded.");
        }
    }
}
