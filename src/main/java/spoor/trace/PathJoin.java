package spoor.trace;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Where a path goes on by another record than the one it came by: there it rests on decisions of people.
 *
 * @param at index of the node on the path
 * @param enters id of the record by which the path comes there; at the start the one that stands for the node
 * @param leaves id of the record by which it goes on; at the end the one that stands for the node
 * @param decisions ids of the fewest decisions that join the two, from the first to the second
 * @param confidence of the least sure of them
 */
@Schema(name = "JoinRecord", description = "Where a path goes on by another record than the one it came by")
public record PathJoin(int at, String enters, String leaves, List<String> decisions, String confidence) {}
