package spoor.cases;

/** An investigation was deleted. */
public record CaseRemoved(String id) {}
