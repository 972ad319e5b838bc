package spoor.declarations.part;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import spoor.declarations.column.ProductCodes;

/**
 * What somebody decided of the rows of a seller and a buyer whose descriptions hold a code of a part. Earlier versions stay.
 *
 * @param code as codes are compared
 * @param version from 1 on
 * @param rows how many there were then; later ones are proposed anew
 */
@Schema(name = "DeclarationPartDecision")
public record PartDecision(
        String component,
        String code,
        String seller,
        String buyer,

        @Schema(description = "accepted, rejected, unsure or withdrawn")
        String verdict,

        long version,
        long rows,
        String why,
        String by,
        String at) {

    static String key(String component, String code, String seller, String buyer) {
        return String.join("\t", component, ProductCodes.normal(code), seller, buyer);
    }

    String key() {
        return key(component, code, seller, buyer);
    }

    /** Names what it brings into the graph: the same for all its versions. */
    String hop() {
        return UUID.nameUUIDFromBytes(key().getBytes(StandardCharsets.UTF_8)).toString();
    }

    Map<String, Object> node() {
        return Map.ofEntries(
                Map.entry("key", key()),
                Map.entry("slot", key() + "\t" + version),
                Map.entry("current", true),
                Map.entry("component", component),
                Map.entry("code", code),
                Map.entry("seller", seller),
                Map.entry("buyer", buyer),
                Map.entry("verdict", verdict),
                Map.entry("version", version),
                Map.entry("rows", rows),
                Map.entry("why", why),
                Map.entry("by", by),
                Map.entry("at", at));
    }

    static PartDecision of(Map<String, Object> node) {
        return new PartDecision(
                text(node, "component"),
                text(node, "code"),
                text(node, "seller"),
                text(node, "buyer"),
                text(node, "verdict"),
                number(node, "version"),
                number(node, "rows"),
                text(node, "why"),
                text(node, "by"),
                text(node, "at"));
    }

    private static String text(Map<String, Object> node, String name) {
        return String.valueOf(node.getOrDefault(name, ""));
    }

    private static long number(Map<String, Object> node, String name) {
        return node.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
