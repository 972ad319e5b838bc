package spoor.store.bulk;

import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes numbers, texts and properties one behind the other into a block of bytes, for a {@link BlockReader}. Names of
 * properties stand in a block once. Not safe for use by several threads.
 */
public final class BlockWriter {

    static final byte TEXT = 1;
    static final byte NUMBER = 2;
    static final byte FRACTION = 3;
    static final byte TRUE = 4;
    static final byte FALSE = 5;
    static final byte LIST = 6;

    private static final int LONGEST_NUMBER = 10;

    private final Map<String, Integer> names = new HashMap<>();
    private byte[] bytes;
    private int length;

    /** @param expectedBytes about how long the block will be; it may become longer */
    public BlockWriter(int expectedBytes) {
        bytes = new byte[expectedBytes];
    }

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    /** What was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    private void write(byte tag) {
        ensure(1);
        bytes[length++] = tag;
    }

    /** In seven bits a byte; small ones, of either sign, take one byte. */
    public void number(long number) {
        ensure(LONGEST_NUMBER);
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** In UTF-8, behind its length. */
    public void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /** The name of a property. */
    public void name(String name) {
        Integer known = names.putIfAbsent(name, names.size());
        if (known == null) {
            number(names.size() - 1L);
            text(name);
        } else {
            number(known);
        }
    }

    /** The value of a property: a text, a number, a truth, or an array of such; anything else as text. */
    public void value(Object value) {
        switch (value) {
            case String text -> {
                write(TEXT);
                text(text);
            }
            case Boolean truth -> write(truth ? TRUE : FALSE);
            case Double number -> fraction(number);
            case Float number -> fraction(number.doubleValue());
            case Number number -> {
                write(NUMBER);
                number(number.longValue());
            }
            case Object list when list.getClass().isArray() -> list(list);
            default -> value(value.toString());
        }
    }

    private void fraction(double number) {
        write(FRACTION);
        ensure(Long.BYTES);
        long bits = Double.doubleToRawLongBits(number);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (bits >>> shift);
        }
    }

    private void list(Object array) {
        write(LIST);
        int count = Array.getLength(array);
        number(count);
        for (int i = 0; i < count; i++) {
            value(Array.get(array, i));
        }
    }
}
