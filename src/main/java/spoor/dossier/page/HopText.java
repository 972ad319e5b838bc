package spoor.dossier.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.dossier.content.Dossier;
import spoor.model.Source;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer.FactorsRecord;
import spoor.words.Words;

/** What a hop and its relations say, in words. */
final class HopText {

    private static final double FULL = 1;
    private static final double UNDATED = 0.95;

    private final Words words;
    private final Dossier.Index index;

    HopText(Words words, Dossier.Index index) {
        this.words = words;
        this.index = index;
    }

    /** The verbs of its relations, each once. */
    String verbs(Hop hop) {
        Set<String> verbs = new LinkedHashSet<>();
        hop.relations().forEach(relation -> verbs.add(verb(hop, relation)));
        return verbs.isEmpty() ? words.say("relation.other") : String.join(", ", verbs);
    }

    String verb(Hop hop, RelationRecord relation) {
        String key = "relation." + relation.type() + (hop.isBackwards(relation, index) ? ".in" : ".verb");
        return words.has(key) ? words.say(key) : words.say("relation.other");
    }

    /** The goods that a relation states: names of components and HS codes. */
    String goods(RelationRecord relation) {
        List<String> goods = new ArrayList<>();
        texts(relation.properties().get("components")).forEach(id -> goods.add(index.name(id)));
        texts(relation.properties().get("hs")).forEach(code -> goods.add(words.say("ask.hsCode", "code", code)));
        return String.join("; ", goods);
    }

    /** When it held, when it was reported, and how much of it there was; empty where nothing of that is known. */
    List<String> details(RelationRecord relation) {
        Map<String, Object> facts = relation.properties();
        List<String> details = new ArrayList<>();
        when(facts, details);
        labelled(facts, "quantity", "unit", details);
        labelled(facts, "value", "currency", details);
        labelled(facts, "share", "", details);
        if (facts.get("count") instanceof Number count) {
            details.add(words.say("evidence.shipments") + " " + words.number(count.doubleValue()));
        }
        return details;
    }

    private void when(Map<String, Object> facts, List<String> details) {
        String from = date(facts, "validFrom");
        String to = date(facts, "validTo");
        if (!from.isEmpty() && !to.isEmpty()) {
            details.add(from.equals(to) ? from : words.say("evidence.period", "from", from, "to", to));
        } else if (!from.isEmpty()) {
            details.add(words.say("evidence.since", "date", from));
        } else if (!to.isEmpty()) {
            details.add(words.say("evidence.until", "date", to));
        }
        String reported = date(facts, "reported");
        if (!reported.isEmpty()) {
            details.add(words.say("dossier.reported", "date", reported));
        }
    }

    private void labelled(Map<String, Object> facts, String field, String unit, List<String> details) {
        if (facts.get(field) instanceof Number number) {
            Object of = facts.getOrDefault(unit, "");
            details.add(words.say("evidence." + field) + " " + words.number(number.doubleValue())
                    + (of.equals("") ? "" : "\u00a0" + of));
        }
    }

    private String date(Map<String, Object> facts, String field) {
        return words.date(String.valueOf(facts.getOrDefault(field, "")));
    }

    /** Who says something, when, where in the document, and what kind of document that is. */
    String said(Source source) {
        List<String> parts = new ArrayList<>();
        String kind = kind(source);
        parts.add((source.publisher().isEmpty() ? words.say("figures.unnamed") : source.publisher())
                + (kind.isEmpty() ? "" : " (" + kind + ")"));
        if (!source.published().isEmpty()) {
            parts.add(words.date(source.published()));
        }
        if (!source.locator().isEmpty()) {
            parts.add(source.locator());
        }
        if (!source.origin().isEmpty()) {
            parts.add(words.say("evidence.repeats", "origin", source.origin()));
        }
        if (!source.accessed().isEmpty()) {
            parts.add(words.say("evidence.accessed", "date", words.date(source.accessed())));
        }
        return String.join(", ", parts);
    }

    String kind(Source source) {
        String key = "evidence.sourceKind." + source.kind();
        return source.kind().isEmpty() || !words.has(key) ? "" : words.say(key);
    }

    /** Why it is as sure as it is. */
    String reasons(Hop hop) {
        List<String> reasons = new ArrayList<>();
        int independent = hop.record().sources();
        int documents = hop.sources().size();
        if (documents == 0) {
            reasons.add(words.say("why.reason.noSource"));
        } else {
            String basis = independent > 1 ? "several" : "single";
            reasons.add(words.say("why." + basis + "." + hop.bestKind(index), "number", words.number(independent)));
        }
        if (documents > independent) {
            reasons.add(words.say("why.reason.repeats", "documents", words.number(documents)));
        }
        if (independent == 1) {
            reasons.add(words.say("why.reason.alone"));
        }
        if (hop.inferred()) {
            reasons.add(words.say("why.reason.inferred"));
        }
        factors(hop.record().factors(), hop.dated(), reasons);
        return words.begin(words.say("why.why", "reasons", String.join("; ", reasons)));
    }

    private void factors(FactorsRecord factors, boolean dated, List<String> reasons) {
        if (factors.goods() < FULL) {
            reasons.add(words.say("why.reason.noGoods"));
        }
        if (!dated) {
            reasons.add(words.say("why.reason.undated"));
        }
        if (factors.recency() < UNDATED) {
            reasons.add(words.say("why.reason.old"));
        }
    }

    /** How its weight comes about. */
    String product(Hop hop) {
        FactorsRecord factors = hop.record().factors();
        return words.say(
                "dossier.product",
                "confidence",
                words.number(factors.confidence(), 2),
                "sources",
                words.number(factors.corroboration(), 3),
                "date",
                words.number(factors.recency(), 2),
                "goods",
                words.number(factors.goods(), 2),
                "weight",
                words.number(hop.record().weight(), 2));
    }

    static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }
}
