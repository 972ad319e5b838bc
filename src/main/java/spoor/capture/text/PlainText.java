package spoor.capture.text;

/** A text without form: its lines, counted as editors count them. */
final class PlainText {

    private PlainText() {}

    /** Adds it as a part. */
    static void add(TextBuilder text, byte[] bytes, String served, String address) {
        Encoding.Decoded decoded = Encoding.decode(bytes, served);
        text.encoding(decoded.encoding());
        text.part(address, "");
        decoded.text().lines().forEach(line -> text.line(0, line));
    }
}
