package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.document.Fields;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Bands of a date, counted in whole months or days from the day of the assessment, both ends included. */
final class DayBands {

    /** Two marks nearer than this, counted in different units, could change places from one month to another. */
    private static final double CLOSEST_DAYS = 4;

    private static final DayMark AS_OF = new DayMark.Counted(0, 0);
    private static final DayMark DAY_AFTER_AS_OF = new DayMark.Counted(0, 1);

    private DayBands() {}

    /** A band from one mark up to, not including, another; null is an open end. */
    private record Span(@Nullable DayMark from, @Nullable DayMark before) {}

    static Scale.Day scale(Fields entry, Section section) {
        List<DayMark> marks = new ArrayList<>();
        for (Fields band : entry.list("bands")) {
            Span span = span(band);
            add(marks, span.from());
            add(marks, span.before());
        }
        marks.sort(Comparator.comparingDouble(DayMark::nearly));
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i).nearly() - marks.get(i - 1).nearly() < CLOSEST_DAYS
                    && !sameUnit(marks.get(i - 1), marks.get(i))) {
                entry.fault("bands", VocabularyCode.MONTHS_AND_DAYS.of());
            }
        }
        return new Scale.Day(List.copyOf(marks));
    }

    private static void add(List<DayMark> marks, @Nullable DayMark mark) {
        if (mark != null && !marks.contains(mark)) {
            marks.add(mark);
        }
    }

    private static boolean sameUnit(DayMark a, DayMark b) {
        return months(a).isPresent() && months(a).equals(months(b));
    }

    private static Optional<Integer> months(DayMark mark) {
        return mark.match(new DayMark.Cases<>(fixed -> Optional.empty(), counted -> Optional.of(counted.months())));
    }

    static CellSet cells(Fields band, Scale.Day scale) {
        Span span = span(band);
        int from = span.from() == null ? -1 : scale.starts().indexOf(span.from());
        int before =
                span.before() == null ? scale.starts().size() : scale.starts().indexOf(span.before());
        CellSet cells = scale.cells(from, before);
        if (cells.isEmpty()) {
            band.fault(VocabularyCode.EMPTY_BAND.of());
        }
        return cells;
    }

    private static Span span(Fields band) {
        if (band.has("monthsBefore")) {
            return new Span(new DayMark.Counted(-band.number("monthsBefore", 0), 0), DAY_AFTER_AS_OF);
        }
        if (band.has("moreThanMonthsBefore")) {
            return new Span(null, new DayMark.Counted(-band.number("moreThanMonthsBefore", 0), 0));
        }
        if (band.has("daysBefore")) {
            return new Span(new DayMark.Counted(0, -band.number("daysBefore", 0)), DAY_AFTER_AS_OF);
        }
        if (band.has("moreThanDaysBefore")) {
            return new Span(null, new DayMark.Counted(0, -band.number("moreThanDaysBefore", 0)));
        }
        if (band.has("daysAfter")) {
            return new Span(AS_OF, new DayMark.Counted(0, band.number("daysAfter", 0) + 1));
        }
        if (band.flag("beforeAsOf", false)) {
            return new Span(null, AS_OF);
        }
        if (band.flag("fromAsOf", false)) {
            return new Span(AS_OF, null);
        }
        if (band.flag("afterAsOf", false)) {
            return new Span(DAY_AFTER_AS_OF, null);
        }
        band.fault(VocabularyCode.BAND_OF_DATES.of());
        return new Span(null, null);
    }
}
