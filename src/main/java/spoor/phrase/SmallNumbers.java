package spoor.phrase;

import java.util.regex.Pattern;

/** Small numbers, as digits or words. */
final class SmallNumbers {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private SmallNumbers() {}

    /** The number that stands there; 0 where there is none. */
    static int at(PhraseSentence sentence, int index) {
        if (index < 0 || index >= sentence.size()) {
            return 0;
        }
        Piece piece = sentence.at(index);
        if (DIGITS.matcher(piece.text()).matches()) {
            return Integer.parseInt(piece.text());
        }
        return piece.find(Kind.NUMBER)
                .map(word -> Integer.parseInt(word.value()))
                .orElse(0);
    }
}
