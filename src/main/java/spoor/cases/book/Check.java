package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * That somebody checked a relation.
 *
 * @param stated what the data stated of it then
 */
@Schema(name = "CaseCheck")
public record Check(CheckState state, String note, Mark mark, Stated stated) {}
