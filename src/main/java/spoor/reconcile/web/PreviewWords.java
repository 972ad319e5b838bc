package spoor.reconcile.web;

import java.util.List;
import java.util.Locale;
import spoor.model.NodeLabel;

/**
 * The words of a preview in one language.
 *
 * @param labels company, person, component, weapon system, vessel
 * @param more takes how many values are not shown
 */
record PreviewWords(
        String language,
        List<String> labels,
        String otherNames,
        String numbers,
        String listedBy,
        String addresses,
        String datasets,
        String otherRecords,
        String more) {

    private static final PreviewWords ENGLISH = new PreviewWords(
            "en",
            List.of("Company", "Person", "Component", "Weapon system", "Vessel"),
            "Other names",
            "Numbers",
            "Listed by",
            "Addresses",
            "Datasets",
            "Other records",
            "%d more");

    private static final List<PreviewWords> ALL = List.of(
            ENGLISH,
            new PreviewWords(
                    "de",
                    List.of("Unternehmen", "Person", "Bauteil", "Waffensystem", "Schiff"),
                    "Weitere Namen",
                    "Nummern",
                    "Gelistet von",
                    "Adressen",
                    "Datensätze",
                    "Weitere Einträge",
                    "%d weitere"),
            new PreviewWords(
                    "uk",
                    List.of("Компанія", "Особа", "Компонент", "Система озброєння", "Судно"),
                    "Інші назви",
                    "Номери",
                    "Внесено до списків",
                    "Адреси",
                    "Набори даних",
                    "Інші записи",
                    "Ще %d"),
            new PreviewWords(
                    "zh",
                    List.of("公司", "人员", "零部件", "武器系统", "船舶"),
                    "其他名称",
                    "号码",
                    "列名机构",
                    "地址",
                    "数据集",
                    "其他记录",
                    "另有 %d 项"));

    /** Those of a reader's language; English where there are none. */
    static PreviewWords of(Locale reader) {
        return ALL.stream()
                .filter(words -> words.language.equals(reader.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    String of(NodeLabel label) {
        return labels.get(
                switch (label) {
                    case COMPANY -> 0;
                    case PERSON -> 1;
                    case COMPONENT -> 2;
                    case WEAPON_SYSTEM -> 3;
                    case VESSEL -> 4;
                });
    }
}
