package no.varde.vocabulary.reading;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.Id;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.BookHead;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Detail.Shown;
import no.varde.vocabulary.Details;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads the part of a vocabulary that all others need: persons, and what measures and duties can have. */
final class HeadReader {

    private HeadReader() {}

    /**
     * Reads the head of a vocabulary.
     *
     * @param shown which details of a measure stand open
     */
    static BookHead read(Fields book, List<Fields> shown, Section section) {
        Map<String, List<String>> traits = traits(book.optionalFields("traits"));
        String orderTrait = book.optionalText("orderTrait");
        if (orderTrait != null && !traits.containsKey(orderTrait)) {
            book.fault(
                    "orderTrait",
                    VocabularyCode.NOT_ONE_OF_TRAITS
                            .of(orderTrait)
                            .maybe(Suggestion.near(orderTrait, traits.keySet())));
        }
        Map<String, Detail> ofMeasures = headings(book, "measureDetails", section);
        ShownReader.apply(shown, ofMeasures, section);
        BookHead head = new BookHead(
                book.text("version"),
                section.text(book, "title"),
                section.text(book, "levelTitle"),
                persons(book.fields("persons"), section),
                zone(book),
                traits,
                orderTrait,
                new Details(ofMeasures, headings(book, "dutyDetails", section)));
        book.done();
        return head;
    }

    private static @Nullable ZoneId zone(Fields book) {
        String zone = book.optionalText("zone");
        if (zone == null || ZoneId.getAvailableZoneIds().contains(zone)) {
            return zone == null ? null : ZoneId.of(zone);
        }
        book.fault(
                "zone",
                () -> VocabularyCode.NOT_A_ZONE.of(zone).maybe(Suggestion.near(zone, ZoneId.getAvailableZoneIds())));
        return null;
    }

    private static Persons persons(Fields persons, Section section) {
        Fields main = persons.fields("main");
        Fields member = persons.optionalFields("member");
        Persons read = new Persons(
                main.id("id"),
                section.text(main, "name"),
                member == null ? null : member.id("id"),
                member == null ? null : list(member),
                member == null ? null : section.text(member, "name"),
                persons.id("shared"),
                persons.ids("about"));
        main.done();
        if (member != null) {
            member.done();
        }
        persons.done();
        return read;
    }

    private static String list(Fields member) {
        String list = member.id("list");
        if (Persons.KEYS.contains(list)) {
            member.fault("list", VocabularyCode.KEY_OF_ASSESSMENT.of(list));
        }
        return list;
    }

    private static Map<String, List<String>> traits(@Nullable Fields written) {
        Map<String, List<String>> traits = new LinkedHashMap<>();
        if (written != null) {
            for (Node.Entry entry : written.entries()) {
                if (!Id.isOne(entry.key())) {
                    written.fault(entry.key(), VocabularyCode.NOT_A_TRAIT.of(entry.key(), Id.LONGEST));
                }
                traits.put(entry.key(), written.ids(entry.key()));
            }
        }
        return traits;
    }

    private static Map<String, Detail> headings(Fields book, String key, Section section) {
        Map<String, Detail> headings = new LinkedHashMap<>();
        for (Fields detail : book.list(key)) {
            Detail read = new Detail(section.text(detail, "heading"), detail.flag("brief", true), Shown.AWAY);
            section.put(headings, detail, detail.id("id"), read);
            detail.done();
        }
        return headings;
    }
}
