package spoor.cases.book;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.RelationType;
import spoor.model.Sha256;
import spoor.model.SpoorException;

/** What must hold for a file before anything of it is kept: it comes from outside. */
final class CaseFileRules {

    private CaseFileRules() {}

    /** @throws BadInput if it is not what this Spoor writes */
    static void require(CaseFile file) {
        try {
            requireBook(file.casebook(), file.files());
        } catch (LimitReached | BadInput e) {
            throw e;
        } catch (SpoorException | NullPointerException | IllegalArgumentException e) {
            throw broken("a part is missing or has another form");
        }
    }

    private static BadInput broken(String why) {
        return new BadInput(
                "caseFile.broken", "This is not an investigation as Spoor writes it: %s. Take it out again.", why);
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw broken(why);
        }
    }

    private static void requireBook(Casebook book, Map<String, String> files) {
        requireCount(book.items(), CasebookService.MOST_ITEMS, "items");
        requireCount(book.relations().keySet(), CasebookService.MOST_RELATIONS, "relations");
        requireCount(book.checks().keySet(), 2 * CasebookService.MOST_RELATIONS, "checks");
        requireCount(book.replies(), CasebookService.MOST_REPLIES, "replies");
        requireCount(book.attachments(), CasebookService.MOST_ATTACHMENTS, "attachments");
        requireCount(book.broughtIn(), CasebookService.MOST_CHECKS, "broughtIn");
        book.broughtIn().forEach(each -> requireMark(each.mark()));
        book.items().forEach(item -> requireItem(book, item));
        book.relations().values().forEach(CaseFileRules::requireRelation);
        book.nodes().values().forEach(CaseFileRules::requireStated);
        book.checks().values().forEach(CaseFileRules::requireChecks);
        requireReplies(book.replies());
        requireCount(book.tables(), CasebookService.MOST_TABLES, "tables");
        book.tables().forEach(CaseFileRules::requireTable);
        requireAttachments(book.attachments(), files);
    }

    private static void requireCount(java.util.Collection<?> list, int most, String what) {
        CasebookService.requireRoom(what, list.size(), most);
    }

    private static void requireItem(Casebook book, Collected item) {
        new CollectDraft(item.nodes(), item.hops(), item.note(), item.tags());
        requireId(item.id());
        requireMark(item.mark());
        require(book.nodes().keySet().containsAll(item.nodes()), "an entity is not described");
        Set<String> described = book.relations().keySet();
        require(item.relations().allMatch(described::contains), "a relation is not described");
    }

    private static void requireTable(KeptTable table) {
        requireId(table.id());
        requireMark(table.mark());
        Drafts.text("caption", table.caption(), Drafts.LONGEST_LINE);
        TableDraft.requireQuestion(table.what(), table.question());
    }

    private static void requireId(@Nullable String id) {
        Drafts.required("id", id, Drafts.LONGEST_ID);
    }

    private static void requireMark(Mark mark) {
        Drafts.text("by", mark.by(), Drafts.LONGEST_LINE);
        Drafts.text("person", mark.person(), Drafts.LONGEST_LINE);
        Drafts.required("at", mark.at(), Drafts.LONGEST_LINE);
        require(mark.by() != null && mark.person() != null, "somebody is not named");
    }

    private static void requireRelation(Stated stated) {
        RelationType.requireType(stated.kind());
        requireStated(stated);
    }

    private static void requireStated(Stated stated) {
        require(stated.equals(Stated.of(stated.kind(), stated.fields())), "a hash does not fit");
    }

    private static void requireChecks(List<Check> checks) {
        requireCount(checks, CasebookService.MOST_CHECKS, "checks");
        require(!checks.isEmpty(), "a check is missing");
        for (Check check : checks) {
            require(check.state() != null && check.note() != null, "a check has no state");
            Drafts.text("note", check.note(), Drafts.LONGEST_NOTE);
            requireMark(check.mark());
            requireRelation(check.stated());
        }
    }

    private static void requireReplies(List<Reply> replies) {
        Set<Object> seen = new HashSet<>();
        for (Reply reply : replies) {
            requireId(reply.entity());
            Drafts.text("name", reply.name(), Drafts.LONGEST_NOTE);
            require(reply.name() != null && reply.number() > 0, "a reply has no number");
            require(seen.add(reply.entity()) && seen.add(reply.number()), "a reply is there twice");
            requireCount(reply.entries(), CasebookService.MOST_ENTRIES, "entries");
            require(!reply.entries().isEmpty(), "a reply is empty");
            for (Reply.Entry entry : reply.entries()) {
                requireMark(entry.mark());
                ReplyDraft same = new ReplyDraft(
                        reply.entity(),
                        entry.asked(),
                        entry.means(),
                        entry.due(),
                        entry.answered(),
                        entry.answer(),
                        entry.doNotName(),
                        entry.words(),
                        0);
                require(same.entry(entry.mark()).equals(entry), "a reply has another form");
            }
        }
    }

    private static void requireAttachments(List<AttachedItem> attachments, Map<String, String> files) {
        Set<String> named = new HashSet<>();
        long bytes = 0;
        for (AttachedItem item : attachments) {
            requireId(item.id());
            requireMark(item.mark());
            Drafts.required("name", item.name(), Drafts.LONGEST_ADDRESS);
            Drafts.text("note", item.note(), Drafts.LONGEST_NOTE);
            require(item.note() != null, "an attachment has no note");
            if (item.holdsFile()) {
                require(files.containsKey(item.sha256()) && item.url().isEmpty(), "an attached file is missing");
                named.add(item.sha256());
                bytes += item.bytes();
            } else {
                Drafts.address(item.url());
                require(item.bytes() == 0, "a link has bytes");
            }
        }
        require(named.equals(files.keySet()), "a file is there that nothing names");
        CasebookService.requireTotal(bytes);
        files.forEach((hash, content) -> requireContent(hash, content, attachments));
    }

    private static void requireContent(String hash, String content, List<AttachedItem> attachments) {
        byte[] bytes = Base64.getDecoder().decode(content);
        CasebookService.requireSize(bytes.length);
        require(Sha256.hex(bytes).equals(hash), "an attached file is not what its hash says");
        require(
                attachments.stream()
                        .filter(each -> each.sha256().equals(hash))
                        .allMatch(each -> each.bytes() == bytes.length),
                "an attached file has another size");
    }

    /** What comes in as JSON may lack what the program takes for granted. */
    static CaseFile requireParts(@Nullable CaseFile file) {
        if (file == null || file.schema() == null || !file.schema().equals(CaseFile.SCHEMA)) {
            throw new BadInput(
                    "caseFile.schema",
                    "This is no investigation that this Spoor can read: 'schema' has to be '%s'.",
                    CaseFile.SCHEMA);
        }
        if (file.investigation() == null || file.casebook() == null || file.files() == null) {
            throw broken("a part is missing or has another form");
        }
        require(
                file.names() == null || List.of(CaseFile.ALL, CaseFile.WITHHELD).contains(file.names()),
                "'names' is neither 'all' nor 'withheld'");
        return file;
    }

    /** Of these files, the contents. */
    static List<byte[]> contents(Map<String, String> files) {
        return files.values().stream().map(Base64.getDecoder()::decode).toList();
    }
}
