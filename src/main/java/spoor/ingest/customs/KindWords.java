package spoor.ingest.customs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.FieldFault;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** What files call the kinds of entities and of relations, where a mapping does not say what their words mean. */
final class KindWords {

    private static final Map<String, RelationType> RELATIONS = new HashMap<>();

    static {
        add(RelationType.OWNS, "owner, owner of, owns, ownership, shareholder, shareholder of, share holder, parent");
        add(RelationType.OWNS, "parent of, parent company, parent company of, beneficial owner, beneficial owner of");
        add(RelationType.OWNS, "ultimate beneficial owner, holds shares in, founder, founder of, participant");
        add(RelationType.OWNS, "акционер, участник, учредитель, собственник, владелец, бенефициар, власник");
        add(RelationType.OWNS, "засновник, акціонер, бенефіціар, 股东, 股東, 母公司, accionista, propietario, socio");
        add(RelationType.OWNS, "co dong, chu so huu, ortak, hissedar, sahip");
        add(RelationType.DIRECTS, "director, director of, directs, ceo, general director, managing director, manager");
        add(RelationType.DIRECTS, "manager of, head, head of, chairman, chairman of, president, president of");
        add(RelationType.DIRECTS, "board member, member of the board, executive, директор, генеральный директор");
        add(RelationType.DIRECTS, "руководитель, председатель, директор компании, керівник, голова, 董事, 董事长");
        add(RelationType.DIRECTS, "法定代表人, 法人代表, 经理, gerente, giam doc, mudur, genel mudur, yonetici");
        add(RelationType.CONTROLS, "controls, control, controller, controller of, controlling, контролирует, 控制");
        add(RelationType.SUPPLIES, "supplier, supplier of, supplied, supplied to, sells to, sold to, exports to");
        add(RelationType.SUPPLIES, "exported to, ships to, shipped to, vendor, vendor of, поставщик, поставляет");
        add(RelationType.SUPPLIES, "постачальник, постачає, 供应商, proveedor, tedarikci");
        add(RelationType.MANUFACTURES, "manufacturer, manufacturer of, produces, producer of, maker of, makes");
        add(RelationType.ASSOCIATED_WITH, "associate, associated, associate of, associated with, related, related to");
        add(
                RelationType.ASSOCIATED_WITH,
                "linked to, connected to, connected with, affiliate, affiliated, affiliate of");
        add(RelationType.ASSOCIATED_WITH, "affiliated with, partner, partner of, officer, officer of, secretary of");
        add(RelationType.ASSOCIATED_WITH, "intermediary of, agent of, member of, employee of, family, relative");
        add(RelationType.ASSOCIATED_WITH, "relative of, spouse, spouse of, underlying, same as, similar, similar name");
        add(RelationType.ASSOCIATED_WITH, "beneficiary, beneficiary of, protector of, trustee of, nominee of");
        add(RelationType.ASSOCIATED_WITH, "nominee shareholder of, связан с, связан, партнер, родственник");
    }

    private KindWords() {}

    private static void add(RelationType type, String words) {
        for (String word : words.split(",", -1)) {
            RELATIONS.put(HeaderWords.plain(word), type);
        }
    }

    /**
     * The type of relations.
     *
     * @param word as the mapping has it, or as it stands in the file
     * @throws BadInput if no type is meant by it
     */
    static RelationType relation(String word) {
        String capitals = word.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        Optional<RelationType> known = Optional.ofNullable(RELATIONS.get(HeaderWords.plain(word)));
        return known.orElseGet(() -> RelationType.requireType(capitals));
    }

    /**
     * The kind of an entity.
     *
     * @param meaning as the mapping has it, else the word itself
     * @param word as it stands in the file
     * @param usual for words that say nothing of it, such as legal forms
     * @throws FieldFault if it is a kind that the graph does not have
     */
    static NodeLabel label(String meaning, String word, NodeLabel usual) {
        NodeLabel said = find(meaning, word);
        return said == null ? usual : said;
    }

    /** The same; null for words that say nothing of it. */
    static @Nullable NodeLabel find(String meaning, String word) {
        for (NodeLabel label : NodeLabel.values()) {
            if (label.label().equals(meaning)) {
                return label;
            }
        }
        Header said = Header.of(meaning);
        if (said.says("craft")) {
            throw new FieldFault(
                    "kind.noPlace", Field.LABEL.word(), word, "Spoor keeps companies and people, not such things.");
        }
        if (said.says("vessel")) {
            return NodeLabel.VESSEL;
        }
        if (said.says("person")) {
            return NodeLabel.PERSON;
        }
        return said.says("firm") || said.says("entity") ? NodeLabel.COMPANY : null;
    }
}
