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
            Function<AtMost, T> atMost) {}

    /** What every principle has. */
    record Head(String id, Text says, List<String> sources, Place place) {
        public Head {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Whenever all of some claims are true, all of others are, and one at least of yet others where there are any.
     * Claims about a member are about one member, the same throughout.
     */
    record Whenever(Head head, List<Claim> whenever, List<Claim> then, List<Claim> thenAnyOf) implements Principle {
        public Whenever {
            whenever = List.copyOf(whenever);
            then = List.copyOf(then);
            thenAnyOf = List.copyOf(thenAnyOf);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.whenever().apply(this);
        }
    }

    /**
     * Stronger answers never take away what weaker ones gave.
     *
     * @param fixed the ids of questions whose answers stay the same
     */
    record MoreNeverLess(Head head, Stronger stronger, Set<String> fixed, Set<Kept> keeps) implements Principle {
        public MoreNeverLess {
            fixed = InOrder.copy(fixed);
            keeps = InOrder.copy(keeps);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.moreNeverLess().apply(this);
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

    /** How answers are stronger than others. */
    enum Stronger {
        /** One or more red flags are raised that were not. */
        RED_FLAGS,
        /** One or more answers of no are unknown instead. */
        NO_TO_UNKNOWN
    }

    /** What is not taken away. */
    enum Kept {
        LEVELS,
        /** Duties that do not follow from a measure. */
        DUTIES,
        /** Measures, but for those that are blocked, or considered beside a heavier one that says why. */
        MEASURES
    }
}
