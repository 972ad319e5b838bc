package spoor.model;

import java.math.BigInteger;

/** The check digits of registers. Each method is given a number of the right shape. */
final class CheckDigits {

    private static final String USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CheckDigits() {}

    private static int digit(String number, int place) {
        return Character.digit(number.charAt(place), 36);
    }

    private static int sum(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(number, i) * weights[i];
        }
        return sum;
    }

    static boolean isInn(String inn) {
        if (inn.length() == 10) {
            return sum(inn, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(inn, 9);
        }
        return sum(inn, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(inn, 10)
                && sum(inn, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(inn, 11);
    }

    static boolean isOgrn(String ogrn) {
        int last = ogrn.length() - 1;
        long number = Long.parseLong(ogrn.substring(0, last));
        return number % (last - 1) % 10 == digit(ogrn, last);
    }

    static boolean isOkpo(String okpo) {
        int last = okpo.length() - 1;
        int rest = rising(okpo, last, 1) % 11;
        int check = rest < 10 ? rest : rising(okpo, last, 3) % 11 % 10;
        return check == digit(okpo, last);
    }

    /** Weights that go up by one from the first, and begin anew after ten. */
    private static int rising(String number, int length, int first) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += digit(number, i) * ((first - 1 + i) % 10 + 1);
        }
        return sum;
    }

    static boolean isUscc(String uscc) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += USCC_SIGNS.indexOf(uscc.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return (31 - sum % 31) % 31 == USCC_SIGNS.indexOf(uscc.charAt(17));
    }

    static boolean isBin(String bin) {
        int check = sum(bin, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) % 11;
        if (check == 10) {
            check = sum(bin, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2) % 11;
        }
        return check == digit(bin, 11);
    }

    static boolean isVkn(String vkn) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int turned = (digit(vkn, i) + 9 - i) % 10;
            int share = turned * (1 << (9 - i)) % 9;
            sum += turned != 0 && share == 0 ? 9 : share;
        }
        return (10 - sum % 10) % 10 == digit(vkn, 9);
    }

    static boolean isTckn(String number) {
        int odd = sum(number, 1, 0, 1, 0, 1, 0, 1, 0, 1);
        int even = sum(number, 0, 1, 0, 1, 0, 1, 0, 1, 0);
        return Math.floorMod(odd * 7 - even, 10) == digit(number, 9)
                && (odd + even + digit(number, 9)) % 10 == digit(number, 10);
    }

    static boolean isEdrpou(String code) {
        int number = Integer.parseInt(code);
        boolean middle = number >= 30_000_000 && number <= 60_000_000;
        int check = (middle ? sum(code, 7, 1, 2, 3, 4, 5, 6) : sum(code, 1, 2, 3, 4, 5, 6, 7)) % 11;
        if (check == 10) {
            check = (middle ? sum(code, 9, 3, 4, 5, 6, 7, 8) : sum(code, 3, 4, 5, 6, 7, 8, 9)) % 11 % 10;
        }
        return check == digit(code, 7);
    }

    static boolean isUnp(String unp) {
        return sum(unp, 29, 23, 19, 17, 13, 7, 5, 3) % 11 == digit(unp, 8);
    }

    static boolean isCnpj(String cnpj) {
        return brazilian(sum(cnpj, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(cnpj, 12)
                && brazilian(sum(cnpj, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(cnpj, 13);
    }

    static boolean isCpf(String cpf) {
        return brazilian(sum(cpf, 10, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(cpf, 9)
                && brazilian(sum(cpf, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(cpf, 10);
    }

    private static int brazilian(int sum) {
        return sum % 11 < 2 ? 0 : 11 - sum % 11;
    }

    static boolean isGstin(String gstin) {
        int sum = 0;
        for (int i = 0; i < 14; i++) {
            int product = digit(gstin, i) * (i % 2 + 1);
            sum += product / 36 + product % 36;
        }
        return (36 - sum % 36) % 36 == digit(gstin, 14);
    }

    /** The last three of thirteen digits count branches. */
    static boolean isMst(String mst) {
        return 10 - sum(mst, 31, 29, 23, 19, 17, 13, 7, 5, 3) % 11 == digit(mst, 9);
    }

    static boolean isLei(String lei) {
        return new BigInteger(inDigits(lei)).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static String inDigits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            digits.append(digit(text, i));
        }
        return digits.toString();
    }

    /** Ships and companies have different weights. */
    static boolean isImo(String imo) {
        boolean ship = sum(imo, 7, 6, 5, 4, 3, 2) % 10 == digit(imo, 6);
        return ship || (11 - sum(imo, 8, 6, 4, 2, 9, 7) % 11) % 10 == digit(imo, 6);
    }

    static boolean isIsin(String isin) {
        String digits = inDigits(isin);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = digit(digits, digits.length() - 1 - i) * (i % 2 + 1);
            sum += value / 10 + value % 10;
        }
        return sum % 10 == 0;
    }
}
