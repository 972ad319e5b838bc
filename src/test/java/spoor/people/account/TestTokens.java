package spoor.people.account;

/** Tokens that are not random. */
public final class TestTokens {

    private TestTokens() {}

    public static String of(byte[] bytes) {
        return TokenText.of(bytes);
    }
}
