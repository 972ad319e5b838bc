package spoor.declarations.column;

import java.util.function.IntUnaryOperator;
import spoor.graph.array.Ints;

/** Of which kind each row is, one by one or many at once. */
public interface Kinds extends IntUnaryOperator {

    /** The kinds of so many rows from one on. */
    default void read(int from, int count, int[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = applyAsInt(from + i);
        }
    }

    /** What a column says. */
    static Kinds of(Ints column) {
        return new Kinds() {
            @Override
            public int applyAsInt(int row) {
                return column.get(row);
            }

            @Override
            public void read(int from, int count, int[] into) {
                column.read(from, count, into);
            }
        };
    }

    /** Those that a column says, by its codes. */
    static Kinds of(Ints codes, int[] kinds) {
        return new Kinds() {
            @Override
            public int applyAsInt(int row) {
                return kinds[codes.get(row)];
            }

            @Override
            public void read(int from, int count, int[] into) {
                codes.read(from, count, into);
                for (int i = 0; i < count; i++) {
                    into[i] = kinds[into[i]];
                }
            }
        };
    }

    /** Those that a column says, by what is made of it. */
    static Kinds of(Ints column, IntUnaryOperator kind) {
        return new Kinds() {
            @Override
            public int applyAsInt(int row) {
                return kind.applyAsInt(column.get(row));
            }

            @Override
            public void read(int from, int count, int[] into) {
                column.read(from, count, into);
                int last = 0;
                int kindOfLast = kind.applyAsInt(0);
                for (int i = 0; i < count; i++) {
                    if (into[i] != last) {
                        last = into[i];
                        kindOfLast = kind.applyAsInt(last);
                    }
                    into[i] = kindOfLast;
                }
            }
        };
    }
}
