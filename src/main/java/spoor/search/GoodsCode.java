package spoor.search;

import java.util.List;
import spoor.model.Source;

/**
 * That a component falls under a customs code.
 *
 * @param code as it was classified, usually six digits
 * @param component id
 * @param sources that say so
 */
public record GoodsCode(String code, String component, String name, List<Source> sources) {}
