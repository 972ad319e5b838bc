package spoor.console;

import java.util.List;

/**
 * What the screen has learnt about a statement that it lets through.
 *
 * @param hasLargeRows single rows can be large, so that few should be fetched at a time
 * @param parameters names without {@code $}, in the order in which they come up
 */
record Screened(boolean hasLargeRows, List<String> parameters) {}
