package spoor.question;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import spoor.graph.Join;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.web.NearestWord;

/**
 * How the constants of a question are spelled in JSON, in Cypher and in the description of the API. Case counts, so that
 * a question has one spelling only.
 */
record ConstantWords<E extends Enum<E>>(Class<E> type) {

    private static final int LONGEST_SHOWN = 60;

    /** Of every enum that a question holds. */
    static final List<ConstantWords<?>> ALL = enumsIn(TraceRequest.class)
            .distinct()
            .<ConstantWords<?>>map(ConstantWords::ofEnum)
            .toList();

    private static Stream<Class<?>> enumsIn(Type type) {
        if (type instanceof ParameterizedType list) {
            return Stream.of(list.getActualTypeArguments()).flatMap(ConstantWords::enumsIn);
        }
        if (type instanceof Class<?> held && held.isRecord()) {
            return Stream.of(held.getRecordComponents()).flatMap(part -> enumsIn(part.getGenericType()));
        }
        return type instanceof Class<?> held && held.isEnum() ? Stream.of(held) : Stream.of();
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // no type names an enum that is only known when the program runs
    private static ConstantWords<?> ofEnum(Class<?> type) {
        return new ConstantWords(type);
    }

    static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    List<String> list() {
        return Stream.of(type.getEnumConstants()).map(ConstantWords::of).toList();
    }

    static String of(Enum<?> constant) {
        return switch (constant) {
            case NodeLabel label -> label.label();
            case RelationType relation -> relation.name();
            case Join join -> join.word();
            default -> small(constant);
        };
    }

    /** The constant that is spelled so. */
    E requireConstant(String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        String shown = word.length() > LONGEST_SHOWN ? word.substring(0, LONGEST_SHOWN) + "…" : word;
        String hint = NearestWord.find(word, list())
                .map(near -> " Did you mean '" + near + "'?")
                .orElse("");
        throw BadInput.inField("field.value", "", "holds '%s'; use %s.%s", shown, String.join(", ", list()), hint);
    }
}
