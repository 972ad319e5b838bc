package spoor.search;

import java.util.List;
import java.util.Map;
import spoor.model.Source;

/** A figure about trade between countries, with its sources in full. */
public record TradeFlow(String id, Map<String, Object> properties, List<Source> sources) {}
