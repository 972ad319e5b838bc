package spoor.ingest.customs;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Hashes;
import spoor.model.NodeLabel;

/**
 * One side of a declaration.
 *
 * @param id in the graph. A Russian tax number names the same company in every dataset; any other id or name only
 *     within its own, since two firms can be called the same
 * @param inn empty if unknown
 * @param kpp empty if unknown
 * @param country ISO 3166-1 alpha-2; empty if unknown
 */
record Party(String id, String name, String inn, String kpp, String country) implements Serializable {

    private static final Pattern COMPOSITE =
            Pattern.compile("(\\d{10}|\\d{12})[ ,;/]+(?:(\\d{9})[ ,;/]+)?(\\S.*)", Pattern.DOTALL);
    private static final Pattern INN = Pattern.compile("\\d{10}|\\d{12}");
    private static final int LONGEST_KEY = 160;

    /**
     * The party that these cells name.
     *
     * @param name as it stands; may be "INN KPP NAME" in one
     * @param key registration number or id, as it stands
     * @return null if neither says anything
     */
    static @Nullable Party of(String dataset, String name, String key, String country) {
        return of(dataset, NodeLabel.COMPANY, name, key, country);
    }

    /** The same of something else than a company. */
    static @Nullable Party of(String dataset, NodeLabel label, String name, String key, String country) {
        if (name.isEmpty() && key.isEmpty()) {
            return null;
        }
        Matcher composite = COMPOSITE.matcher(name);
        boolean company = label == NodeLabel.COMPANY;
        if (company && composite.matches()) {
            String kpp = composite.group(2) == null ? "" : composite.group(2);
            return withInn(composite.group(1), kpp, composite.group(3).strip(), country);
        }
        if (company && INN.matcher(key).matches()) {
            return withInn(key, "", name.isEmpty() ? "INN " + key : name, country);
        }
        String local = key.isEmpty() ? slug(name) + (country.isEmpty() ? "" : "~" + country) : slug(key);
        return new Party(prefixOf(label) + dataset + "/" + local, name.isEmpty() ? key : name, "", "", country);
    }

    private static String prefixOf(NodeLabel label) {
        return switch (label) {
            case COMPANY -> "company/";
            case PERSON -> "person/";
            case COMPONENT -> "component/";
            case WEAPON_SYSTEM -> "weapon/";
        };
    }

    private static Party withInn(String inn, String kpp, String name, String country) {
        return new Party("company/ru-inn-" + inn, name, inn, kpp, country.isEmpty() ? "RU" : country);
    }

    /** Texts remember their hash; these two tell nearly all parties apart. */
    @Override
    public int hashCode() {
        return id.hashCode() * 31 + name.hashCode();
    }

    /** The same for spellings that differ only in case, width, punctuation and blanks. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        if (slug.isEmpty()) {
            return "x" + Long.toHexString(Hashes.of(name));
        }
        return slug.length() <= LONGEST_KEY
                ? slug.toString()
                : slug.substring(0, LONGEST_KEY) + "-" + Long.toHexString(Hashes.of(slug));
    }
}
