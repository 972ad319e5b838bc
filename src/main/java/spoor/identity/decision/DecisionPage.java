package spoor.identity.decision;

import java.util.List;
import spoor.model.Decision;

/**
 * Some decisions, the newest first.
 *
 * @param total how many there are
 */
public record DecisionPage(List<Decision> decisions, long total) {}
