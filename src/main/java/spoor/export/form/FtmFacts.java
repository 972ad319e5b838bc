package spoor.export.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import spoor.export.ExportDocument.Fact;
import spoor.model.FactKind;
import spoor.model.Identifier;
import spoor.model.NodeLabel;
import spoor.reconcile.ftm.FtmNumbers;
import spoor.reconcile.ftm.FtmSchemas;

/** What people entered of single entities, in the words of FollowTheMoney. */
final class FtmFacts {

    private FtmFacts() {}

    /** What a fact adds to the line of its entity. */
    static FtmLine line(Fact fact, NodeLabel label, String caption) {
        return FtmLine.of(
                FtmLines.idOf(fact.entity()),
                FtmSchemas.find(label).orElse(FtmGoods.SCHEMA),
                caption,
                properties(fact, label),
                List.of(fact.dataset()));
    }

    private static Map<String, List<String>> properties(Fact fact, NodeLabel label) {
        String value = fact.value();
        return switch (FactKind.requireWord(fact.kind())) {
            case ALIAS, ADDRESS, POSITION -> Map.of(fact.kind(), List.of(value));
            case COUNTRY -> Map.of("country", List.of(value.toLowerCase(Locale.ROOT)));
            case IDENTIFIER -> {
                Identifier number = Identifier.requireText(value, "");
                yield Map.of(FtmNumbers.propertyOf(number.kind(), label), List.of(number.value()));
            }
            case LISTING -> Map.of();
        };
    }

    /** Where in its document a fact stands, which no column of a statement has a place for. */
    static String place(Fact fact) {
        String place = fact.locator().isEmpty() ? "" : ", " + fact.locator();
        return "Claim %s (%s): %s of %s, %s%s"
                .formatted(fact.id(), fact.confidence(), fact.kind(), fact.entity(), fact.value(), place);
    }
}
