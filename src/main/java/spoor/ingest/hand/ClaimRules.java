package spoor.ingest.hand;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.HsDigits;
import spoor.ingest.read.StoredTexts;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.PartialDate;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.model.SourceKind;
import spoor.model.WebAddress;

/** What may be entered by hand. Each refusal names its field, so that the page can say it there. */
final class ClaimRules {

    private static final int LONGEST_WORDS = 2_000;
    static final int LONGEST_TEXT = 500;
    private static final int MOST_LISTED = 50;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Clock clock;

    ClaimRules(Clock clock) {
        this.clock = clock;
    }

    /** @throws BadInput naming the field, for the first that is wrong; ends are looked at by {@link #requireFitting} */
    void require(ClaimDraft draft) {
        ClaimDraft.Fact fact = draft.fact();
        if (fact == null) {
            requireRelation(draft);
        } else {
            requireEnd("from", draft.from());
            FactRules.require(fact);
            requireAlone(draft);
        }
        at("confidence", () -> Confidence.requireWord(said("confidence", draft.confidence())));
        requirePeriod(draft);
        requireShort("quote", draft.quote(), LONGEST_WORDS);
        requireShort("note", draft.note(), LONGEST_WORDS);
        requireSource(draft.source());
    }

    private static void requireRelation(ClaimDraft draft) {
        RelationType type = at("relation", () -> RelationType.requireType(said("relation", draft.relation())));
        requireEnd("from", draft.from());
        requireEnd("to", draft.to());
        requireGoods(draft);
        requireFigures(draft, type);
    }

    /** What only a relation has. */
    private static void requireAlone(ClaimDraft draft) {
        Map<String, @Nullable Object> beside = new LinkedHashMap<>();
        beside.put("relation", draft.relation());
        beside.put("to", draft.to());
        beside.put("hs", draft.hs().isEmpty() ? null : draft.hs());
        beside.put("components", draft.components().isEmpty() ? null : draft.components());
        beside.put("share", draft.share());
        beside.put("value", draft.value());
        beside.put("currency", draft.currency());
        beside.put("quantity", draft.quantity());
        beside.put("unit", draft.unit());
        beside.forEach((field, value) -> {
            if (value != null) {
                throw in(
                        field,
                        new BadInput("claim.fact", "Only a relation has this; leave it out, or leave out the fact."));
            }
        });
    }

    /** Whether such ends can be tied so. */
    static void requireFitting(RelationType type, EndName from, EndName to) {
        if (!type.starts().contains(from.kind())) {
            throw in(
                    "from",
                    new BadInput(
                            "claim.ends", "%s starts at %s, not at %s.", type, labels(type.starts()), from.label()));
        }
        if (!type.ends().contains(to.kind())) {
            throw in(
                    "to",
                    new BadInput("claim.ends", "%s ends at %s, not at %s.", type, labels(type.ends()), to.label()));
        }
        if (!type.tiesToItself() && from.id().equals(to.id())) {
            throw in("to", new BadInput("claim.ends", "%s cannot end where it starts.", type));
        }
    }

    private static String labels(Set<NodeLabel> labels) {
        return labels.stream().map(NodeLabel::label).sorted().collect(Collectors.joining(", "));
    }

    private static void requireEnd(String field, ClaimDraft.@Nullable End end) {
        if (end == null || (end.id() == null && end.name() == null)) {
            throw missing(field);
        }
        if (end.id() == null) {
            at(field + ".label", () -> NodeLabel.requireLabel(said(field + ".label", end.label())));
            requireShort(field + ".name", end.name(), LONGEST_TEXT);
            requireCountry(field + ".country", end.country(), false);
        }
    }

    private static void requireGoods(ClaimDraft draft) {
        requireFew("hs", draft.hs());
        requireFew("components", draft.components());
        for (String code : draft.hs()) {
            at("hs", () -> HsDigits.of(code));
            if (!HsDigits.of(code).isOfHeading()) {
                throw in(
                        "hs",
                        new BadInput(
                                "claim.hs",
                                "'%s' is no code of the Harmonised System; write six digits, such as 854231.",
                                code));
            }
        }
    }

    private static void requireFew(String field, List<String> listed) {
        if (listed.size() > MOST_LISTED) {
            throw in(field, new BadInput("claim.many", "At most %d can stand here.", MOST_LISTED));
        }
    }

    private static void requireFigures(ClaimDraft draft, RelationType type) {
        requireNumber("value", draft.value());
        requireNumber("quantity", draft.quantity());
        requireShort("unit", draft.unit(), LONGEST_TEXT);
        Double share = draft.share();
        if (share != null && type != RelationType.OWNS) {
            throw in("share", new BadInput("claim.share", "Only OWNS has a share."));
        }
        if (share != null && !(share >= 0 && share <= 100)) {
            throw in("share", new BadInput("claim.share", "A share lies between 0 and 100 percent."));
        }
        if (share != null && draft.value() != null) {
            throw in("value", new BadInput("claim.share", "A share has no value beside it; enter another claim."));
        }
        if (draft.value() != null && draft.currency() == null) {
            throw in("currency", new BadInput("claim.currency", "A value needs its currency."));
        }
        requireCurrency(draft.currency());
    }

    private static void requireCurrency(@Nullable String code) {
        if (code != null
                && Currency.getAvailableCurrencies().stream()
                        .noneMatch(currency -> currency.getCurrencyCode().equals(code))) {
            throw in(
                    "currency",
                    new BadInput("claim.currency", "'%s' is no currency; write its three letters, such as USD.", code));
        }
    }

    private static void requireNumber(String field, @Nullable Double number) {
        if (number != null && !(number >= 0 && Double.isFinite(number))) {
            throw in(field, new BadInput("claim.number", "This has to be a number from 0 on."));
        }
    }

    private void requirePeriod(ClaimDraft draft) {
        requirePast("validFrom", draft.validFrom());
        String to = draft.validTo();
        String from = draft.validFrom();
        if (to == null) {
            return;
        }
        PartialDate last = at("validTo", () -> PartialDate.requireDate(to));
        if (from != null && last.last().isBefore(PartialDate.requireDate(from).first())) {
            throw in("validTo", new BadInput("claim.order", "It cannot end before it begins (%s).", from));
        }
    }

    /** Today is wherever it is tomorrow already. */
    private void requirePast(String field, @Nullable String date) {
        if (date == null) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
        if (at(field, () -> PartialDate.requireDate(date)).first().isAfter(today)) {
            throw in(field, new BadInput("claim.future", "This date lies in the future."));
        }
    }

    private void requireSource(ClaimDraft.@Nullable Document source) {
        if (source == null || (source.title() == null && source.url() == null)) {
            throw in(
                    "source.title",
                    new BadInput("claim.source", "Say where it stands: the title of the document or its address."));
        }
        for (String text : Arrays.asList(source.title(), source.publisher(), source.origin(), source.locator())) {
            requireShort("source", text, LONGEST_TEXT);
        }
        requireAddress("source.url", source.url());
        requireAddress("source.archived", source.archived());
        requirePast("source.published", source.published());
        requirePast("source.accessed", source.accessed());
        requireCountry("source.country", source.country(), true);
        String kind = source.kind();
        if (kind != null) {
            at("source.kind", () -> SourceKind.requireWord(kind));
        }
        String hash = source.sha256();
        if (hash != null) {
            at("source.sha256", () -> Source.requireSha256(hash));
        }
    }

    private static void requireAddress(String field, @Nullable String address) {
        if (WebAddress.isOther(address)) {
            throw in(field, new BadInput("claim.address", "An address begins with http:// or https://."));
        }
        requireShort(field, address, LONGEST_WORDS);
    }

    static void requireCountry(String field, @Nullable String code, boolean union) {
        if (code != null && !COUNTRIES.contains(code) && !(union && code.equals("EU"))) {
            throw in(
                    field,
                    new BadInput("claim.country", "'%s' is no country; write its two letters, such as CN.", code));
        }
    }

    static void requireShort(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw in(field, new BadInput("claim.tooLong", "At most %d characters can stand here.", longest));
        }
        String fault = text == null ? null : StoredTexts.findFault(text);
        if (fault != null) {
            throw in(field, new BadInput("text.malformed", "%s (%s)", fault, field));
        }
    }

    static String said(String field, @Nullable String text) {
        if (text == null) {
            throw missing(field);
        }
        return text;
    }

    private static BadInput missing(String field) {
        return in(field, new BadInput("claim.missing", "A claim cannot do without this."));
    }

    /** What a reader of the model finds wrong becomes a fault of this field. */
    static <T> T at(String field, java.util.function.Supplier<T> reader) {
        try {
            return reader.get();
        } catch (BadInput e) {
            throw e.details().containsKey("field") ? e : in(field, e);
        }
    }

    static BadInput in(String field, BadInput fault) {
        fault.with("field", field);
        return fault;
    }
}
