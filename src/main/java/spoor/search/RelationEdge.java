package spoor.search;

import java.util.Map;

/** A relation as it travels over HTTP; {@code from} and {@code to} are ids of entities. */
public record RelationEdge(String id, String type, String from, String to, Map<String, Object> properties) {}
