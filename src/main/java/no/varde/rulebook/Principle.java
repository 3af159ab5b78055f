package no.varde.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.varde.document.Place;
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;

/** What must hold of every case, whatever the rules say. The kinds are fixed; what they speak of stands in the book. */
public sealed interface Principle {

    Head head();

    /** Returns what is excepted from this principle, each with its reason; nothing of most. */
    default List<Keeping.Exempt> excepted() {
        return List.of();
    }

    /** Returns what a reading makes of this principle. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of principle. */
    record Cases<T>(
            Function<Whenever, T> whenever,
            Function<MoreNeverLess, T> moreNeverLess,
            Function<Ceilings, T> ceilings,
            Function<MilderFirst, T> milderFirst,
            Function<NoMilderLeft, T> noMilderLeft,
            Function<Apart, T> apart,
            Function<Timed, T> timed,
            Function<AtMost, T> atMost,
            Function<ReviewedBy, T> reviewedBy,
            Function<NotBefore, T> notBefore) {}

    /**
     * What every principle has.
     *
     * @param isProtected whether it is changed or taken away only by whoever names what is lost by that
     */
    record Head(String id, Text says, List<String> sources, boolean isProtected, Place place) {
        public Head {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Whenever all of some claims are true, all of others are, one at least of yet others where there are any, and none of
     * those that are never to be. Claims about a member are about one member, the same throughout.
     *
     * @param wheneverAnyOf where there are any, one at least must be true too for anything to be claimed
     * @param unless one of these is enough for nothing to be claimed
     */
    record Whenever(
            Head head,
            List<Claim> whenever,
            List<Claim> wheneverAnyOf,
            List<Claim> unless,
            List<Claim> then,
            List<Claim> thenAnyOf,
            List<Claim> never)
            implements Principle {
        public Whenever {
            whenever = List.copyOf(whenever);
            wheneverAnyOf = List.copyOf(wheneverAnyOf);
            unless = List.copyOf(unless);
            then = List.copyOf(then);
            thenAnyOf = List.copyOf(thenAnyOf);
            never = List.copyOf(never);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.whenever().apply(this);
        }
    }

    /** A stronger case never takes away what a weaker one gave. */
    record MoreNeverLess(Head head, Strengthening stronger, Keeping keeps) implements Principle {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.moreNeverLess().apply(this);
        }

        @Override
        public List<Keeping.Exempt> excepted() {
            return keeps.except();
        }
    }

    /**
     * At each level no measure is recommended or considered that intrudes more than the principle itself allows.
     *
     * @param upTo by the id of the level
     * @param outside by the id of a need, when its measures stand outside the ceiling
     */
    record Ceilings(Head head, Map<String, UpTo> upTo, Map<String, Claim> outside) implements Principle {
        public Ceilings {
            upTo = InOrder.copy(upTo);
            outside = InOrder.copy(outside);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ceilings().apply(this);
        }
    }

    /** How intrusive a measure may be. */
    record UpTo(int recommended, int considered) {}

    /** From an intrusiveness on, a measure is listed only with a milder one set aside, recommended only with all. */
    record MilderFirst(Head head, int from) implements Principle {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.milderFirst().apply(this);
        }
    }

    /** No measure is recommended beside a milder one, direct or not, that meets the same needs and is enough. */
    record NoMilderLeft(Head head) implements Principle {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.noMilderLeft().apply(this);
        }
    }

    /**
     * What members get does not depend on answers about others.
     *
     * @param about the groups of questions that may not matter
     * @param except the questions of these groups that may
     */
    record Apart(Head head, Set<String> about, Set<String> except) implements Principle {
        public Apart {
            about = InOrder.copy(about);
            except = InOrder.copy(except);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.apart().apply(this);
        }
    }

    /** Every measure that is recommended and every duty that holds has a time. */
    record Timed(Head head) implements Principle {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.timed().apply(this);
        }
    }

    /** A person has at most so many measures to be done by a time; what is told with another is not counted. */
    record AtMost(Head head, int most, Time by) implements Principle {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.atMost().apply(this);
        }
    }

    /**
     * The next review is no later than some days, where they are known and have not passed.
     *
     * @param days the ids of questions for a day
     */
    record ReviewedBy(Head head, Set<String> days) implements Principle {
        public ReviewedBy {
            days = InOrder.copy(days);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reviewedBy().apply(this);
        }
    }

    /**
     * While some claims are true, no measure of some is to be done by a time by which nothing is of what is recommended for
     * a need.
     *
     * @param measures their ids
     * @param need the id of what comes first, where anything is recommended for it
     */
    record NotBefore(Head head, List<Claim> whenever, Set<String> measures, String need) implements Principle {
        public NotBefore {
            whenever = List.copyOf(whenever);
            measures = InOrder.copy(measures);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notBefore().apply(this);
        }
    }
}
