package spoor.identity.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import spoor.identity.CodedSentence;
import spoor.identity.score.text.LegalForm;
import spoor.names.NameAnalysis;

/** Says in words what the scorer saw, feature by feature. One a pair. */
final class ScoreReasons {

    private static final double ROUND = 10;

    private final ProfileTexts left;
    private final ProfileTexts right;
    private final List<PairFeature> features = new ArrayList<>();
    private final List<String> addressWords = new ArrayList<>();

    /** Of the names that match best. */
    private int leftName;

    private int rightName;

    ScoreReasons(RecordProfile left, RecordProfile right) {
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

    private void add(String feature, double bits, String code, String english, Object... arguments) {
        add(feature, bits, CodedSentence.of(code, english, arguments));
    }

    private void add(String feature, double bits, CodedSentence said) {
        features.add(PairFeature.of(feature, Math.round(bits * ROUND) / ROUND, said));
    }

    void prior(double bits, int all) {
        add("prior", bits, "prior", "Of {all} records of this kind few pairs are one", "all", all);
    }

    void sameDataset(double bits) {
        add("dataset", bits, "dataset", "Both are records of one dataset");
    }

    void name(double bits, int bestLeft, int bestRight, PairScore score) {
        leftName = bestLeft;
        rightName = bestRight;
        CodedSentence said = nameSaid(
                score,
                left.names.get(leftName).text(),
                right.names.get(rightName).text());
        String differ = "";
        if (score.nameOtherNumbers) {
            differ += " numbers";
            said = said.with("differ", differ.strip(), "; the numbers in them differ");
        }
        if (score.nameOtherPlaces) {
            differ += " places";
            said = said.with("differ", differ.strip(), "; they name different places");
        }
        if (score.nameOtherWords) {
            differ += " words";
            said = said.with("differ", differ.strip(), "; each has a word of its own");
        }
        add("name", bits, said);
        if (score.nameWords > 0 && !score.nameTells) {
            add("commonName", 0, "commonName", "Many bear such a name; it needs another reason beside it");
        }
    }

    private static CodedSentence nameSaid(PairScore score, String one, String other) {
        String both = ": “{left}” and “{right}”";
        if (score.nameWords == 0) {
            return CodedSentence.of("name.none", "No word of the names meets" + both, "left", one, "right", other);
        }
        if (score.nameWhole) {
            return CodedSentence.of("name.whole", "All words of the names meet" + both, "left", one, "right", other);
        }
        if (score.nameWords == 1) {
            return CodedSentence.of("name.one", "One word of the names meets" + both, "left", one, "right", other);
        }
        return CodedSentence.of(
                "name.some",
                "{count} words of the names meet" + both,
                "count",
                score.nameWords,
                "left",
                one,
                "right",
                other);
    }

    void numberSame(double bits, int at, boolean checked) {
        String text = number(left.numbers.get(at));
        if (checked) {
            add("number", bits, "number.same", "Same number {number}", "number", text);
        } else {
            add("number", bits, "number.unchecked", "Same number {number}, which has no check digits", "number", text);
        }
    }

    void numberDifferent(double bits, int leftAt, int rightAt) {
        add(
                "number",
                bits,
                "number.different",
                "Different numbers of one kind: {left} and {right}",
                "left",
                number(left.numbers.get(leftAt)),
                "right",
                number(right.numbers.get(rightAt)));
    }

    private static String number(String text) {
        int colon = text.indexOf(':');
        return text.substring(0, colon).toUpperCase(Locale.ROOT) + " "
                + text.substring(colon + 1).replace(':', ' ');
    }

    void country(double bits, int at) {
        if (at >= 0) {
            add("country", bits, "country.same", "Same country: {country}", "country", left.countries.get(at));
        } else {
            add(
                    "country",
                    bits,
                    "country.different",
                    "Different countries: {left} and {right}",
                    "left",
                    join(left.countries),
                    "right",
                    join(right.countries));
        }
    }

    private static String join(List<String> words) {
        return String.join(", ", words);
    }

    void branch(double bits, boolean isLeft) {
        add(
                "branch",
                bits,
                "branch",
                "“{name}” is called a branch: if they belong together, decide “branch of”",
                "name",
                isLeft ? branchName(left.names, leftName) : branchName(right.names, rightName));
    }

    /** The name that says it: the one that matched best, or else the first. */
    private static String branchName(List<NameAnalysis> names, int best) {
        String text = names.get(best).text();
        return ProfileMaker.isBranch(text) ? text : names.getFirst().text();
    }

    void twoBranches() {
        add("branch", 0, "branch.both", "Both are called branches: those of one firm bear its number");
    }

    void namesUnlike() {
        add(
                "commonName",
                0,
                "commonName.unlike",
                "The number is the same, but the names are unlike: one of both may bear it by mistake");
    }

    void legalForm(double bits, LegalForm one, LegalForm other) {
        if (one == other) {
            add("legalForm", bits, "legalForm.same", "Same legal form: {form}", "form", one);
        } else {
            add(
                    "legalForm",
                    bits,
                    "legalForm.different",
                    "Different legal forms: {left} and {right}",
                    "left",
                    one,
                    "right",
                    other);
        }
    }

    void addressWord(int at) {
        addressWords.add(left.address.get(at));
    }

    void address(double bits) {
        if (addressWords.isEmpty() || bits < 0) {
            add("address", bits, "address.none", "The addresses have nothing in common that tells");
        } else {
            add("address", bits, "address.some", "In both addresses: {words}", "words", join(addressWords));
        }
    }

    void contact(double bits, int at) {
        String text = left.contacts.get(at);
        int colon = text.indexOf(':');
        String value = text.substring(colon + 1);
        switch (text.substring(0, colon)) {
            case "email" -> add("contact", bits, "contact.email", "Same e-mail address: {value}", "value", value);
            case "phone" ->
                add("contact", bits, "contact.phone", "Same telephone number, ending in {value}", "value", value);
            default -> add("contact", bits, "contact.domain", "Same domain: {value}", "value", value);
        }
    }

    void born(double bits, boolean agree) {
        boolean isPerson = left.record.label() == spoor.model.NodeLabel.PERSON;
        String what = isPerson ? "born" : "founded";
        add(
                "born",
                bits,
                what + (agree ? ".same" : ".different"),
                agree ? "Both " + what + " {left}, {right}" : "One " + what + " {left}, the other {right}",
                "left",
                String.valueOf(left.record.born()),
                "right",
                String.valueOf(right.record.born()));
    }

    void tie(double bits, int at) {
        String text = left.ties.get(at);
        int colon = text.indexOf(':');
        String kind = text.substring(0, colon);
        String english = switch (kind) {
            case "owner" -> "Both are owned or controlled by “{name}”";
            case "director" -> "Both are directed by “{name}”";
            case "maker" -> "Both are made by “{name}”";
            default -> "Both own or control “{name}”";
        };
        add("tie", bits, "tie." + kind, english, "name", text.substring(colon + 1));
    }

    void otherMaker(double bits) {
        add("maker", bits, "maker", "Their makers have different names");
    }

    void code(double bits, int at) {
        if (at >= 0) {
            add("code", bits, "code.same", "Same code in the names: {value}", "value", left.codes.get(at));
        } else {
            String english = "Different codes in the names: {left} and {right}";
            add("code", bits, "code.different", english, "left", join(left.codes), "right", join(right.codes));
        }
    }

    void part(double bits, int at) {
        if (at >= 0) {
            add("part", bits, "part.same", "Same part number: {value}", "value", left.parts.get(at));
        } else {
            String english = "Different part numbers: {left} and {right}";
            add("part", bits, "part.different", english, "left", join(left.parts), "right", join(right.parts));
        }
    }
}
