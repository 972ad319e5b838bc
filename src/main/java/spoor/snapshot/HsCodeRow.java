package spoor.snapshot;

import java.util.List;

/**
 * A customs code as it stands in the store.
 *
 * @param code six digits
 * @param tier of the Common High Priority List; empty where it is on no list
 * @param components ids of the components classified under it
 */
public record HsCodeRow(String code, String tier, List<String> components) {}
