package spoor.identity.match;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.identity.PairClass;
import spoor.model.NodeLabel;

/**
 * Which proposals are asked for; null leaves a field open.
 *
 * @param dataset of one of the two records
 * @param otherDataset of the other
 * @param country ISO 3166-1 alpha-2 of either
 */
public record ProposalFilter(
        @Nullable PairClass pairClass,
        @Nullable String dataset,
        @Nullable String otherDataset,
        @Nullable String country,
        @Nullable NodeLabel label) {

    /** For statements: the class, the datasets, the country, the label. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("class", pairClass == null ? null : pairClass.word());
        parameters.put("dataset", dataset == null ? otherDataset : dataset);
        parameters.put("otherDataset", dataset == null ? null : otherDataset);
        parameters.put("country", country);
        parameters.put("label", label == null ? null : label.label());
        return parameters;
    }
}
