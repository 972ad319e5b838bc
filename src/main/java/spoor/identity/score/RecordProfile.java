package spoor.identity.score;

import org.jspecify.annotations.Nullable;
import spoor.identity.score.text.ProfileWord;

/**
 * What is compared of a record, as ints within an array that may hold many. A view: {@link #at} moves it.
 *
 * <pre>
 *   [0] length  [1] label  [2] dataset (hash)  [3] born (yyyymmdd; 0 unknown)
 *   countries  n, then a code each
 *   numbers    n, then (kind | country &lt;&lt; 8, hash of the value) each
 *   contacts   n, then (hash, weight) each
 *   codes      n, then (hash, weight) each
 *   parts      n, then a hash each
 *   ties       n, then (hash, weight) each
 *   address    n, then (hash, weight | role) each
 *   names      n, then (legal form, words, {@link ProfileWord} …) each
 * </pre>
 */
final class RecordProfile {

    static final int HEAD = 4;

    int[] ints = new int[0];
    int base;
    int countries;
    int numbers;
    int contacts;
    int codes;
    int parts;
    int ties;
    int address;
    int names;
    /** What stands for it in words; null where nobody asks. */
    @Nullable
    ProfileTexts texts;

    RecordProfile at(int[] array, int from) {
        ints = array;
        base = from;
        countries = from + HEAD;
        numbers = countries + 1 + array[countries];
        contacts = numbers + 1 + 2 * array[numbers];
        codes = contacts + 1 + 2 * array[contacts];
        parts = codes + 1 + 2 * array[codes];
        ties = parts + 1 + array[parts];
        address = ties + 1 + 2 * array[ties];
        names = address + 1 + 2 * array[address];
        return this;
    }

    int label() {
        return ints[base + 1];
    }

    int dataset() {
        return ints[base + 2];
    }

    int born() {
        return ints[base + 3];
    }

    int nameCount() {
        return ints[names];
    }

    int firstName() {
        return names + 1;
    }

    int afterName(int name) {
        return name + 2 + ints[name + 1] * ProfileWord.INTS;
    }
}
