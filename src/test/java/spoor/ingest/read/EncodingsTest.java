package spoor.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    private static final String RUSSIAN =
            "Поставщик;Получатель;Товар\nООО \"Бета\";Завод Альфа;Микросхемы\nАО Ромашка;НИИ;Болты\n";
    private static final String CHINESE = "名称,国家,地址\n深圳市某某科技有限公司,中国,广东省深圳市南山区\n示例电子有限公司,中国,北京市\n";
    private static final String JAPANESE = "名称,国,住所\nエグザンプル株式会社,日本,東京都千代田区\n例電子工業,日本,大阪府\n";

    private static String find(String text, String charset) {
        Charset found = Encodings.find(text.getBytes(Charset.forName(charset)));
        return found == null ? "none" : found.name();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE"})
    void russian_is_told_by_its_usual_letters(String charset) {
        assertThat(find(RUSSIAN, charset)).isEqualTo(charset);
        assertThat(find(RUSSIAN.toUpperCase(java.util.Locale.ROOT), charset)).isEqualTo(charset);
        assertThat(find(
                        "Назва;Країна\nТОВ Приклад;Україна\n".repeat(charset.startsWith("KOI") ? 0 : 1) + RUSSIAN,
                        charset))
                .isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void chinese_is_told(String charset) {
        assertThat(find(CHINESE, charset)).isEqualTo(charset);
        assertThat(find("company,country\n" + "Example Ltd,CN\n".repeat(50) + CHINESE, charset))
                .isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-31j", "EUC-JP"})
    void japanese_is_told(String charset) {
        assertThat(find(JAPANESE, charset)).isEqualTo(charset);
    }

    @Test
    void western_encodings_are_asked_for() {
        assertThat(find("nom;pays\nCafé Électrique;France\n", "windows-1252")).isEqualTo("none");
    }

    @Test
    void ascii_and_a_few_broken_rows_among_good_ones_are_utf_8() {
        assertThat(find("a,b\n1,2\n", "US-ASCII")).isEqualTo("UTF-8");
        byte[] good = "Café\nFirma Łódź\n".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = java.util.Arrays.copyOf(good, good.length + 3);
        mixed[good.length] = (byte) 0xE9;
        mixed[good.length + 1] = 'a';
        mixed[good.length + 2] = '\n';
        assertThat(Encodings.find(mixed)).isEqualTo(StandardCharsets.UTF_8);
    }
}
