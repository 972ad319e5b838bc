package spoor.dossier.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A zip in the one form that Spoor writes: files one after the other, not compressed, all of 1 January 1980, without comments
 * or extra fields. So the bytes follow from names and contents alone, and a reader that writes the archive anew finds every
 * byte that is not as it was. Any other program opens it as an ordinary zip.
 *
 * <pre>
 *   local header, name, content   (for each file)
 *   central header, name          (for each file)
 *   end of the central directory
 * </pre>
 */
final class SealedArchive {

    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final short VERSION = 20;
    private static final short UTF8 = 0x0800;
    private static final short FIRST_DAY = 0x0021;

    private SealedArchive() {}

    /** Files by name in the order given, as one archive. */
    @SuppressWarnings("ByteBufferBackingArray") // all of them are allocated below
    static byte[] write(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream central = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
            int at = out.size();
            ByteBuffer local = buffer(LOCAL_SIZE).putInt(LOCAL);
            out.writeBytes(bytes(facts(local, encoded, content)));
            out.writeBytes(encoded);
            out.writeBytes(content);
            ByteBuffer header = buffer(CENTRAL_SIZE).putInt(CENTRAL).putShort(VERSION);
            facts(header, encoded, content).putInt(CENTRAL_SIZE - 4, at);
            central.writeBytes(bytes(header));
            central.writeBytes(encoded);
        });
        int begin = out.size();
        out.writeBytes(central.toByteArray());
        ByteBuffer end = buffer(END_SIZE).putInt(END).putInt(0);
        end.putShort((short) files.size()).putShort((short) files.size());
        end.putInt(central.size()).putInt(begin);
        out.writeBytes(bytes(end));
        return out.toByteArray();
    }

    private static ByteBuffer facts(ByteBuffer header, byte[] name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return header.putShort(VERSION)
                .putShort(UTF8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.length);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(ByteBuffer whole) {
        byte[] bytes = new byte[whole.capacity()];
        whole.get(0, bytes);
        return bytes;
    }

    /**
     * The files of an archive by name, in their order.
     *
     * @throws BrokenSeal if a byte of its form is not as {@link #write} writes it
     */
    static Map<String, byte[]> read(byte[] archive) throws BrokenSeal {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> seen = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= LOCAL_SIZE && in.getInt(in.position()) == LOCAL) {
            int begin = in.position();
            int size = in.getInt(begin + 18);
            int nameSize = in.getShort(begin + 26) & 0xFFFF;
            if (size < 0 || (long) LOCAL_SIZE + nameSize + size > in.remaining()) {
                throw new BrokenSeal(
                        "The archive is damaged at byte %d: a file is said to be longer than the archive.", begin);
            }
            in.position(begin + LOCAL_SIZE);
            byte[] name = take(in, nameSize);
            String text = new String(name, StandardCharsets.UTF_8);
            seen.add(text);
            files.put(text, take(in, size));
        }
        if (seen.size() != files.size()) {
            throw new BrokenSeal("The archive holds two files of one name.");
        }
        int differs = Arrays.mismatch(write(files), archive);
        if (differs >= 0) {
            throw new BrokenSeal(
                    "The archive is not as Spoor wrote it: byte %d of %d differs%s.",
                    differs, archive.length, within(files, differs));
        }
        return files;
    }

    private static byte[] take(ByteBuffer in, int size) {
        byte[] taken = new byte[size];
        in.get(taken);
        return taken;
    }

    private static String within(Map<String, byte[]> files, int at) {
        int end = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            end += LOCAL_SIZE + file.getKey().getBytes(StandardCharsets.UTF_8).length + file.getValue().length;
            if (at < end) {
                return ", in or before " + BrokenSeal.shown(file.getKey());
            }
        }
        return ", in its table of contents";
    }
}
