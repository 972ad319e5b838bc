package spoor.bench.generate;

/** A mix of countries: names and, up to each, how many of a hundred. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Countries(String[] names, int[] upTo) {

    static Countries parse(String text) {
        String[] parts = text.split(" ", -1);
        String[] names = new String[parts.length];
        int[] upTo = new int[parts.length];
        int sum = 0;
        for (int i = 0; i < parts.length; i++) {
            names[i] = parts[i].substring(0, 2);
            sum += Integer.parseInt(parts[i].substring(3));
            upTo[i] = sum;
        }
        return new Countries(names, upTo);
    }

    String pick(int percent) {
        int i = 0;
        while (i < upTo.length - 1 && percent >= upTo[i]) {
            i++;
        }
        return names[i];
    }
}
