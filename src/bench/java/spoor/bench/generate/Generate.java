package spoor.bench.generate;

import java.nio.file.Path;

/** {@code Generate FOLDER SIZE… [csv]}: makes graphs without measuring anything. */
final class Generate {

    private Generate() {}

    public static void main(String[] arguments) throws Exception {
        GeneratedGraphs graphs = new GeneratedGraphs(Path.of(arguments[0]));
        boolean csv = arguments[arguments.length - 1].equals("csv");
        for (int i = 1; i < arguments.length - (csv ? 1 : 0); i++) {
            GraphSpec spec = GraphSpec.named(arguments[i]);
            long began = System.nanoTime();
            Path file = graphs.make(spec);
            if (csv) {
                graphs.makeCsv(spec);
            }
            IO.println("%s %s %.1f s".formatted(file, graphs.getDigest(spec.name()), (System.nanoTime() - began) / 1e9));
        }
    }
}
