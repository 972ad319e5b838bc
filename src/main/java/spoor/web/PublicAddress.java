package spoor.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the internet from those of this machine, of its network and of special use (RFC 6890). */
public final class PublicAddress {

    /** Beside those that Java knows: this network, shared, protocols, tests, benchmarks, relays, reserved. */
    private static final List<Range> SPECIAL = List.of(
            new Range("0.0.0.0", 8),
            new Range("100.64.0.0", 10),
            new Range("192.0.0.0", 24),
            new Range("192.0.2.0", 24),
            new Range("192.88.99.0", 24),
            new Range("198.18.0.0", 15),
            new Range("198.51.100.0", 24),
            new Range("203.0.113.0", 24),
            new Range("240.0.0.0", 4));

    /** The only addresses of version 6 that the internet has given out (2000::/3), and what of them is special. */
    private static final Range GLOBAL_6 = new Range("2000::", 3);

    private static final List<Range> SPECIAL_6 = List.of(
            new Range("2001::", 23), new Range("2001:db8::", 32), new Range("2002::", 16), new Range("3fff::", 20));

    private PublicAddress() {}

    /** Whether it is one of the internet. The addresses of an IPv6 network that wrap one of version 4 are none. */
    public static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? SPECIAL.stream().noneMatch(range -> range.contains(bytes))
                : GLOBAL_6.contains(bytes) && SPECIAL_6.stream().noneMatch(range -> range.contains(bytes));
    }

    /** All addresses that begin with the same bits. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Range(byte[] first, int bits) {

        Range(String first, int bits) {
            this(bytes(first), bits);
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(literal, e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            int whole = bits / Byte.SIZE;
            int rest = bits % Byte.SIZE;
            int mask = rest == 0 ? 0 : (0xFF << (Byte.SIZE - rest)) & 0xFF;
            return Arrays.equals(address, 0, whole, first, 0, whole)
                    && (rest == 0 || (address[whole] & mask) == (first[whole] & mask));
        }
    }
}
