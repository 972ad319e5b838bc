package spoor.store.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what a {@link BlockWriter} wrote, in the same order. Not safe for use by several threads. */
public final class BlockReader {

    private final byte[] bytes;
    private final List<String> names = new ArrayList<>();
    private int at;

    /** @param bytes a whole block; not copied */
    @SuppressWarnings("ArrayIsStoredDirectly")
    public BlockReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether anything is left. */
    public boolean hasMore() {
        return at < bytes.length;
    }

    /** The next number. */
    public long number() {
        long rest = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            rest |= (next & 0x7FL) << shift;
            shift += 7;
        } while (next < 0);
        return (rest >>> 1) ^ -(rest & 1);
    }

    /** The next text. */
    public String text() {
        int length = (int) number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private String name() {
        int number = (int) number();
        if (number == names.size()) {
            names.add(text());
        }
        return names.get(number);
    }

    /** Properties by name, behind their number; lists are lists, whole numbers {@link Long}, others {@link Double}. */
    public Map<String, Object> properties() {
        int count = (int) number();
        Map<String, Object> properties = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            String name = name();
            properties.put(name, value());
        }
        return properties;
    }

    private Object value() {
        byte tag = bytes[at++];
        return switch (tag) {
            case BlockWriter.TEXT -> text();
            case BlockWriter.NUMBER -> number();
            case BlockWriter.FRACTION -> fraction();
            case BlockWriter.TRUE -> true;
            case BlockWriter.FALSE -> false;
            case BlockWriter.LIST -> list();
            default -> throw new IllegalStateException("No value begins with " + tag);
        };
    }

    private double fraction() {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = (bits << Byte.SIZE) | (bytes[at++] & 0xFF);
        }
        return Double.longBitsToDouble(bits);
    }

    private List<Object> list() {
        int count = (int) number();
        List<Object> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(value());
        }
        return list;
    }
}
