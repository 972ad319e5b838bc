package spoor.ingest.customs;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import spoor.ingest.format.Format;

/** The formats that a mapping makes readable; declarations are tried before relations, and these before entities. */
@Configuration(proxyBeanMethods = false)
public class MappedFormats {

    /** All of them, in the order in which a file is tried against them, for where there are no beans. */
    public static List<Format> all() {
        MappedFormats formats = new MappedFormats();
        return List.of(formats.customs(), formats.relations(), formats.entities());
    }

    /** Customs declarations, bills of lading and the like. */
    @Bean
    @Order(10)
    Format customs() {
        return new MappedFormat(
                "customs",
                Field::isOfDeclarations,
                Mapping::isOfDeclarations,
                Guessed::isOfDeclarations,
                "The mapping has to name the columns of both parties: supplier or supplierId, and buyer or buyerId.",
                CustomsReading::new);
    }

    /** Relations, one a row. */
    @Bean
    @Order(20)
    Format relations() {
        return new MappedFormat(
                "relations",
                Field::isOfRelations,
                Mapping::isOfRelations,
                Guessed::isOfRelations,
                "The mapping has to name the columns of both ends, from or fromId and to or toId, and the type: once"
                        + " for all as 'relation', or the column that holds it.",
                MappedReading.of((input, mapping, columns) -> new RelationRowReader(input, mapping, columns)::read));
    }

    /** Companies, people and other entities, one a row. */
    @Bean
    @Order(30)
    Format entities() {
        return new MappedFormat(
                "entities",
                Field::isOfEntities,
                Mapping::isOfEntities,
                Guessed::isOfEntities,
                "The mapping has to name the column of the name: name, or lastName.",
                MappedReading.of((input, mapping, columns) -> new EntityRow(input, mapping, columns)::read));
    }
}
