package spoor.ingest.customs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.FieldFault;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** What files call the kinds of entities and of relations, where a mapping does not say what their words mean. */
final class KindWords {

    private static final Map<String, RelationType> RELATIONS = new HashMap<>();

    /** Beginnings of words, in the order in which they tell. */
    private static final Map<RelationType, Pattern> NEAREST = new LinkedHashMap<>();

    static {
        near(RelationType.IMPORTED_BY, "import(?:ed|er)|импорт|імпорт|进口");
        near(
                RelationType.USED_IN,
                "used|install|part of|component of|found in|built into|встановл|используе|використов|用于");
        near(RelationType.DEVELOPS, "develop|design|разработ|розроб|研发|研制");
        near(
                RelationType.MANUFACTURES,
                "manufactur|produc|makes?\\b|made\\b|build|assembl|производ|изготов|виробл|виготовл|生产|制造");
        near(
                RelationType.SUPPLIES,
                "suppl|deliver|ship|export|sell|sold|send|provid|vend|постав|постач|отгру|прода|供应|出口|销售");
        near(RelationType.TRADES, "trad|broker|resell|distribut|торг|贸易");
        near(RelationType.OWNS, "own|share|stake|holds|parent|found|subsidiar|владе|волод|акци|акці|учред|засн|持股|股");
        near(RelationType.DIRECTS, "direct|manag|head|chair|ceo|президент|директ|руковод|керів|очол|董事|经理");
        near(RelationType.CONTROLS, "control|operat|контрол|控制");
        near(
                RelationType.ASSOCIATED_WITH,
                "associat|relat|link|connect|partner|cooperat|pay|paid|contract|связ|зв яз|партн|сотруд|співпр|合作|关联");

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

    private static void near(RelationType type, String beginnings) {
        NEAREST.put(type, Pattern.compile("(?:^| )(?:" + beginnings + ")|\\p{IsHan}(?:" + beginnings + ")"));
    }

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
        return known.orElseGet(() -> requireType(word, capitals));
    }

    private static RelationType requireType(String word, String capitals) {
        Optional<RelationType> nearest = findNearest(word);
        if (nearest.isPresent()
                && Stream.of(RelationType.values())
                        .noneMatch(type -> type.name().equals(capitals))) {
            throw new BadInput(
                    "relation.unknown",
                    "'%s' is no relation type; perhaps %s is meant. Say so in the mapping: \"words\": {\"%s\": \"%s\"}.",
                    word,
                    nearest.get(),
                    word,
                    nearest.get());
        }
        return RelationType.requireType(capitals);
    }

    /** The type that a free text such as "supplies engines" is most like; it is asked about, not taken. */
    static Optional<RelationType> findNearest(String text) {
        String plain = HeaderWords.plain(text);
        return NEAREST.entrySet().stream()
                .filter(type -> type.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
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
