package spoor.identity.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import spoor.names.NameAnalysis;

/** Says in words what the scorer saw, feature by feature. One a pair. */
final class Reasons {

    private static final double ROUND = 10;

    private final ProfileTexts left;
    private final ProfileTexts right;
    private final List<PairFeature> features = new ArrayList<>();
    private final List<String> addressWords = new ArrayList<>();

    Reasons(Profile left, Profile right) {
        this.left = Objects.requireNonNull(left.texts);
        this.right = Objects.requireNonNull(right.texts);
    }

    /** The weightiest first; what is known before anything is looked at comes last. */
    List<PairFeature> features() {
        return features.stream()
                .sorted(Comparator.comparing(
                                (PairFeature feature) -> feature.feature().equals("prior"))
                        .thenComparing(feature -> -Math.abs(feature.bits()))
                        .thenComparing(PairFeature::feature))
                .toList();
    }

    private void add(String feature, double bits, String text, Object... arguments) {
        String sentence = arguments.length == 0 ? text : String.format(Locale.ROOT, text, arguments);
        features.add(new PairFeature(feature, sentence, Math.round(bits * ROUND) / ROUND));
    }

    void prior(double bits, int all) {
        add("prior", bits, "Of %,d records of this kind few pairs are one", all);
    }

    void sameDataset(double bits) {
        add("dataset", bits, "Both are records of one dataset");
    }

    void name(double bits, int leftName, int rightName, PairScore score) {
        NameAnalysis a = left.names.get(leftName);
        NameAnalysis b = right.names.get(rightName);
        String what = score.nameWords == 0
                ? "No word of the names meets"
                : score.nameWhole
                        ? "All words of the names meet"
                        : "%d words of the names meet".formatted(score.nameWords);
        if (score.nameWords == 1 && !score.nameWhole) {
            what = "One word of the names meets";
        }
        String but = (score.nameOtherNumbers ? "; the numbers in them differ" : "")
                + (score.nameOtherPlaces ? "; they name different places" : "")
                + (score.nameOtherWords ? "; each has a word of its own" : "");
        add("name", bits, "%s: “%s” and “%s”%s", what, a.text(), b.text(), but);
        if (score.nameWords > 0 && !score.nameTells) {
            add("commonName", 0, "Many bear such a name; it needs another reason beside it");
        }
    }

    void numberSame(double bits, int at, boolean checked) {
        add(
                "number",
                bits,
                checked ? "Same number %s" : "Same number %s, which has no check digits",
                number(left.numbers.get(at)));
    }

    void numberDifferent(double bits, int leftAt, int rightAt) {
        add(
                "number",
                bits,
                "Different numbers of one kind: %s and %s",
                number(left.numbers.get(leftAt)),
                number(right.numbers.get(rightAt)));
    }

    private static String number(String text) {
        int colon = text.indexOf(':');
        return text.substring(0, colon).toUpperCase(Locale.ROOT) + " "
                + text.substring(colon + 1).replace(':', ' ');
    }

    void country(double bits, int at) {
        if (at >= 0) {
            add("country", bits, "Same country: %s", left.countries.get(at));
        } else {
            add("country", bits, "Different countries: %s and %s", join(left.countries), join(right.countries));
        }
    }

    private static String join(List<String> words) {
        return String.join(", ", words);
    }

    void branch(double bits, boolean isLeft) {
        add(
                "branch",
                bits,
                "“%s” is called a branch: if they belong together, decide “branch of”",
                (isLeft ? left : right).names.getFirst().text());
    }

    void twoBranches() {
        add("branch", 0, "Both are called branches: those of one firm bear its number");
    }

    void namesUnlike() {
        add("commonName", 0, "The number is the same, but the names are unlike: one of both may bear it by mistake");
    }

    void legalForm(double bits, LegalForm one, LegalForm other) {
        if (one == other) {
            add("legalForm", bits, "Same legal form: %s", one);
        } else {
            add("legalForm", bits, "Different legal forms: %s and %s", one, other);
        }
    }

    void addressWord(int at) {
        addressWords.add(left.address.get(at));
    }

    void address(double bits) {
        if (addressWords.isEmpty() || bits < 0) {
            add("address", bits, "The addresses have nothing in common that tells");
        } else {
            add("address", bits, "In both addresses: %s", join(addressWords));
        }
    }

    void contact(double bits, int at) {
        String text = left.contacts.get(at);
        int colon = text.indexOf(':');
        String kind = switch (text.substring(0, colon)) {
            case "email" -> "Same e-mail address: %s";
            case "phone" -> "Same telephone number, ending in %s";
            default -> "Same domain: %s";
        };
        add("contact", bits, kind, text.substring(colon + 1));
    }

    void born(double bits, boolean agree) {
        String what = left.record.label() == spoor.model.NodeLabel.PERSON ? "born" : "founded";
        add(
                "born",
                bits,
                agree ? "Both %s %s, %s" : "One %s %s, the other %s",
                what,
                String.valueOf(left.record.born()),
                String.valueOf(right.record.born()));
    }

    void tie(double bits, int at) {
        String text = left.ties.get(at);
        int colon = text.indexOf(':');
        String kind = switch (text.substring(0, colon)) {
            case "owner" -> "Both are owned or controlled by “%s”";
            case "director" -> "Both are directed by “%s”";
            case "maker" -> "Both are made by “%s”";
            default -> "Both own or control “%s”";
        };
        add("tie", bits, kind, text.substring(colon + 1));
    }

    void otherMaker(double bits) {
        add("maker", bits, "Their makers have different names");
    }

    void code(double bits, int at) {
        if (at >= 0) {
            add("code", bits, "Same code in the names: %s", left.codes.get(at));
        } else {
            add("code", bits, "Different codes in the names: %s and %s", join(left.codes), join(right.codes));
        }
    }

    void part(double bits, int at) {
        if (at >= 0) {
            add("part", bits, "Same part number: %s", left.parts.get(at));
        } else {
            add("part", bits, "Different part numbers: %s and %s", join(left.parts), join(right.parts));
        }
    }
}
