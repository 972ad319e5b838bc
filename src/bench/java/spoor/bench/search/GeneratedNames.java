package spoor.bench.search;

import java.util.List;
import java.util.Random;

/** Names of firms that do not exist, in the mixture of a customs register: English, Chinese and Russian. */
public final class GeneratedNames {

    private static final String SIGNS = "华新天宏鑫瑞恒泰盛科安嘉德康佳源通达丰润博远锐信创联中精诚辉凯祥腾跃金龙海明卓越迈思格兰維维美利森百川";
    private static final List<String> PLACES = List.of(
            "深圳", "上海", "北京", "广州", "东莞", "杭州", "宁波", "苏州", "厦门", "青岛", "武汉", "成都", "西安", "天津", "南京");
    private static final List<String> PLACES_LATIN = List.of(
            "Shenzhen", "Shanghai", "Beijing", "Guangzhou", "Dongguan", "Hangzhou", "Ningbo", "Suzhou", "Xiamen", "Qingdao",
            "Wuhan", "Chengdu", "Xi'an", "Tianjin", "Nanjing");
    private static final List<String> TRADES = List.of("电子", "科技", "机械", "贸易", "光电", "航空", "自动化", "仪器", "材料", "进出口");
    private static final List<String> TRADES_LATIN = List.of(
            "Electronics", "Technology", "Machinery", "Trading", "Optoelectronics", "Aviation", "Automation", "Instruments",
            "Materials", "Import and Export");
    private static final List<String> TRADES_RUSSIAN = List.of(
            "электроника", "техно", "машиностроительный завод", "торговый дом", "оптика", "авиа", "автоматика", "прибор",
            "материалы", "логистика");
    private static final String[] ONSETS = {"k", "v", "l", "m", "n", "r", "s", "t", "d", "b", "p", "g", "z", "f", "st", "tr", "kr"};
    private static final String[] RUSSIAN = {"к", "в", "л", "м", "н", "р", "с", "т", "д", "б", "п", "г", "з", "ф", "ст", "тр", "кр"};
    private static final String VOWELS = "aeiou";
    private static final String RUSSIAN_VOWELS = "аеиоу";

    private final Random random;

    public GeneratedNames(long seed) {
        this.random = new Random(seed);
    }

    /** Of every hundred 45 English, 30 Chinese, 25 Russian. */
    public String next() {
        int share = random.nextInt(100);
        int place = random.nextInt(PLACES.size());
        int trade = random.nextInt(TRADES.size());
        if (share < 30) {
            return PLACES.get(place) + "市" + signs() + TRADES.get(trade) + "有限公司";
        }
        if (share < 55) {
            return "ООО «" + word(RUSSIAN, RUSSIAN_VOWELS) + "-" + TRADES_RUSSIAN.get(trade) + "»";
        }
        return PLACES_LATIN.get(place) + " " + word(ONSETS, VOWELS) + " " + TRADES_LATIN.get(trade) + " Co., Ltd.";
    }

    private String signs() {
        StringBuilder signs = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }

    private String word(String[] onsets, String vowels) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(onsets[random.nextInt(onsets.length)]).append(vowels.charAt(random.nextInt(vowels.length())));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
