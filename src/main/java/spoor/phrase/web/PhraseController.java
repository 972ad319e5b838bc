package spoor.phrase.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.phrase.Chosen;
import spoor.phrase.PhraseProposal;
import spoor.phrase.PhraseService;
import spoor.words.Language;

/** A question in words over HTTP. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "traces")
class PhraseController {

    private final PhraseService phrases;

    PhraseController(PhraseService phrases) {
        this.phrases = phrases;
    }

    @GetMapping("/question")
    @Operation(
            summary = "Read a question that is put in words",
            description =
                    "By rules, lists of words and the search, in English, German, Ukrainian and Chinese. Proposes a"
                            + " question and asks nothing: notUnderstood holds what is no part of it, choices names that may mean"
                            + " more than one entity.")
    PhraseProposal question(
            @Parameter(
                            description = "At most 400 characters",
                            example = "Chinese suppliers of engines for Garpiya since 2023 via Hong Kong")
                    @RequestParam
                    String words,
            @Parameter(description = "Language of the answer: en, de, uk or zh; the words may be in another one")
                    @RequestParam(defaultValue = "en")
                    String lang,
            @Parameter(
                            description =
                                    "What a person chose for a name: where it stands and an id; several for one place"
                                            + " if any of them will do",
                            example = "32-37:weapon/orlan-10")
                    @RequestParam(defaultValue = "")
                    List<String> chosen) {
        return phrases.read(words, Language.requireTag(lang), new Chosen(chosen));
    }
}
