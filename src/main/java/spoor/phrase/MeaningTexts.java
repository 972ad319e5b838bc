package spoor.phrase;

import java.math.BigDecimal;
import java.util.Map;
import spoor.words.Words;

/** What words were read as, in words. */
final class MeaningTexts {

    private final Words words;
    private final Map<String, String> names;

    MeaningTexts(Words words, Map<String, String> names) {
        this.words = words;
        this.names = names;
    }

    PhraseProposal.Read told(PhraseProposal.Read read) {
        return read.meaning(words.and(
                read.values().stream().map(value -> value(read.field(), value)).toList()));
    }

    private String value(String field, String value) {
        return switch (field) {
            case "window.from" -> words.say("ask.when.after", "after", words.date(value));
            case "window.to" -> words.say("ask.when.before", "before", words.date(value));
            case "maxHops" -> words.count("question.hops", Long.parseLong(value));
            case "minSources" -> words.count("constraint.minSources.chip", Long.parseLong(value));
            case "minConfidence" -> words.say("question.confidence." + value);
            case "minValue" -> words.count("constraint.minValue.chip", new BigDecimal(value).longValue());
            case "rank" -> words.say("list.order." + value);
            case "inferred" -> words.say("constraint.inferred.chip");
            case "joins" -> words.say("list.joins." + value);
            case "goods.hs" -> words.say("ask.hsCode", "code", value);
            case "from.listedBy", "to.listedBy" -> words.value("authority", value);
            case "listing" -> value;
            default -> thing(value);
        };
    }

    private String thing(String value) {
        if (value.matches("[A-Z]{2}")) {
            return words.country(value);
        }
        if (words.has("side.role.from." + value)) {
            return words.say("side.role.from." + value);
        }
        return names.containsKey(value) ? names.get(value) : words.value("category", value);
    }
}
