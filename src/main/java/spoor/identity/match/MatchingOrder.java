package spoor.identity.match;

import org.jspecify.annotations.Nullable;

/**
 * Whose records are to be compared with whose.
 *
 * @param dataset null: all
 * @param otherDataset null: all
 */
record MatchingOrder(@Nullable String dataset, @Nullable String otherDataset) {

    /** The dataset whose proposals are made anew; null: all. */
    @Nullable
    String first() {
        return dataset == null ? otherDataset : dataset;
    }

    /** The other dataset of those proposals; null: any. */
    @Nullable
    String second() {
        return dataset == null ? null : otherDataset;
    }

    /** Whether the proposals of a record of this dataset are made anew. */
    boolean looksAt(String of) {
        return dataset == null || dataset.equals(of);
    }

    /** Whether a record of this dataset is compared with those looked at. */
    boolean comparesWith(String of) {
        return otherDataset == null || otherDataset.equals(of);
    }
}
