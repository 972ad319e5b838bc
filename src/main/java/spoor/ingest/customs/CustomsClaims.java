package spoor.ingest.customs;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Ids;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.Input;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** The claims that declarations and their sums make. */
final class CustomsClaims {

    private final Input input;
    private final String confidence;
    private final String source;

    CustomsClaims(Input input, String confidence) {
        this.input = input;
        this.confidence = confidence;
        this.source = "source/" + input.dataset();
    }

    private Claim source() {
        return input.wholeSource();
    }

    Claim company(Party party, String place) {
        return company(party, Particulars.NONE, place);
    }

    Claim company(Party party, Particulars particulars, String place) {
        return MappedEntities.entity(NodeLabel.COMPANY, party, particulars, input.dataset(), place, source);
    }

    /** The id of a declaration is made of all its cells, so that the same row is the same shipment. */
    Claim shipment(Declaration declaration, List<String> cells, String place) {
        String id = input.dataset() + "/s/" + Ids.digest(cells);
        Properties properties = Properties.of(id)
                .with("dataset", input.dataset())
                .with("row", place)
                .with(
                        "relation",
                        relationId(
                                declaration.supplier(),
                                declaration.buyer(),
                                declaration.hs().six()))
                .with("supplier", declaration.supplier().id())
                .with("buyer", declaration.buyer().id())
                .with("hs", declaration.hs().digits())
                .with("date", declaration.date())
                .with("declaration", declaration.number())
                .with("description", declaration.description())
                .with("supplierAddress", declaration.supplierAddress())
                .with("manufacturer", declaration.manufacturer())
                .with("brand", declaration.brand())
                .with("origin", declaration.origin())
                .with("departure", declaration.departure())
                .with("quantity", declaration.quantity())
                .with("unit", declaration.unit())
                .with("netKg", kilograms(declaration.netGrams()))
                .with("grossKg", kilograms(declaration.grossGrams()));
        for (Map.Entry<String, Long> value : declaration.cents().entrySet()) {
            properties.with("value" + value.getKey(), value.getValue() / (double) Sum.CENTS);
        }
        return Claim.shipment(properties.toMap());
    }

    private static @org.jspecify.annotations.Nullable Double kilograms(@org.jspecify.annotations.Nullable Long grams) {
        return grams == null ? null : grams / (double) Sum.GRAMS;
    }

    String relationId(Party supplier, Party buyer, String hs6) {
        String ends = Ids.digest(supplier.id(), buyer.id());
        return input.dataset() + "/" + (hs6.isEmpty() ? "hs-unknown" : hs6) + "/" + ends;
    }

    /** The source, and a relation for each sum; each is made when it is asked for, since there may be millions. */
    List<Claim> whole(List<Sum> sums) {
        return new AbstractList<>() {
            @Override
            public Claim get(int index) {
                return index == 0 ? source() : supply(sums.get(index - 1));
            }

            @Override
            public int size() {
                return sums.size() + 1;
            }
        };
    }

    private Claim supply(Sum sum) {
        List<String> values = sum.values();
        Properties properties = Properties.of(relationId(sum.supplier, sum.buyer, sum.hs))
                .with("dataset", input.dataset())
                .with("row", input.document().name())
                .with("confidence", confidence)
                .with("sources", List.of(source))
                .with("validFrom", sum.first())
                .with("validTo", sum.last())
                .with("hs", sum.hs.length() < 6 ? null : List.of(sum.hs))
                .with("count", sum.count)
                .with("value", values.isEmpty() ? null : sum.mainValue())
                .with("currency", sum.mainCurrency())
                .with("values", values.size() > 1 ? values : null)
                .with("quantity", sum.weightKg())
                .with("unit", sum.weightUnit())
                .with("origins", sum.origins());
        return Claim.relation(RelationType.SUPPLIES, sum.supplier.id(), sum.buyer.id(), properties.toMap());
    }
}
