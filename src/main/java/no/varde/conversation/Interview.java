package no.varde.conversation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.assessment.Person;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;
import no.varde.explanation.NextQuestion;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Leads a conversation through the pages of a book. First comes the core, as far as it can change the list ({@link
 * Aim#LIST}), then whatever can still change what is to be done first ({@link Aim#FIRST_SCREEN}), and then what the one
 * who answers makes of it. Keeps nothing that anybody said; safe for use by many threads.
 */
public final class Interview {

    /** Nobody shall wait for the next page; to be asked too much is better than not to get on. */
    private static final Duration MOST = Duration.ofSeconds(5);

    private final Vocabulary vocabulary;
    private final NextQuestion next;
    private final Agreement agreement;
    private final PageAnswers answers;
    private final Route route;
    private final Further further;
    private final Duration most;
    private volatile @Nullable Conversation lastStart;

    public Interview(Vocabulary vocabulary, NextQuestion next) {
        this(vocabulary, next, MOST);
    }

    /**
     * Makes an interview.
     *
     * @param most how long it is looked for what need not be asked, before a page asks it all the same
     */
    Interview(Vocabulary vocabulary, NextQuestion next, Duration most) {
        this.most = most;
        this.vocabulary = vocabulary;
        this.next = next;
        this.agreement = new Agreement(vocabulary);
        this.answers = new PageAnswers(vocabulary);
        this.route = new Route(vocabulary);
        this.further = new Further(next, route, most);
    }

    /** Returns a conversation in which nothing has been said. */
    public Conversation start(LocalDate asOf) {
        Conversation last = lastStart;
        if (last != null && last.given().asOf().equals(asOf)) {
            return last; // what is proved of it is so for everybody who begins on that day
        }
        Person nobody = new Person(vocabulary.persons().main(), Map.of());
        Conversation start = resume(new Assessment(asOf, nobody, List.of(), Map.of()));
        lastStart = start;
        return start;
    }

    /**
     * Returns a conversation that goes on from an assessment.
     *
     * @param inVain what was asked in vain, and is not to be asked again
     * @param membersAsked whether the members are known, even where there are none
     */
    public Conversation resume(Assessment assessment, Set<Asked> inVain, boolean membersAsked) {
        boolean known = membersAsked || !assessment.members().isEmpty();
        return settled(new Conversation(assessment, inVain, known, Pace.CORE, null, List.of()));
    }

    /** Returns a conversation that goes on from an assessment in which nothing was asked in vain. */
    public Conversation resume(Assessment assessment) {
        return resume(assessment, Set.of(), false);
    }

    /** Returns what comes next. */
    public Step next(Conversation conversation) {
        return route.next(settled(conversation));
    }

    /** Returns the same conversation with what its pace needs to know proved for the present answers. */
    public Conversation settled(Conversation conversation) {
        if (conversation.isSettled()) {
            return conversation;
        }
        Map<Aim, Set<Asked>> idle = new EnumMap<>(Aim.class);
        Set<Asked> matter = Set.of();
        for (Aim aim : Aim.values()) {
            NextQuestion.FirstGroup first =
                    matter.isEmpty() ? first(conversation, aim) : new NextQuestion.FirstGroup(matter, Set.of());
            matter = first.matter();
            Set<Asked> all = new HashSet<>(first.idle());
            all.addAll(conversation.idle(aim));
            idle.put(aim, all);
        }
        Set<Asked> asked = route.withGates(conversation, matter);
        return conversation.with(new Proved(conversation.given(), conversation.inVain(), asked, idle));
    }

    /** Returns the questions of the next page that can change what is aimed at; none where no page has any. */
    private NextQuestion.FirstGroup first(Conversation conversation, Aim aim) {
        List<Set<Asked>> groups = route.unproved(conversation, aim);
        if (groups.stream().allMatch(Set::isEmpty)) {
            return new NextQuestion.FirstGroup(Set.of(), Set.of());
        }
        Set<Asked> known = new HashSet<>(conversation.inVain());
        known.addAll(route.leftOut(conversation.given(), conversation.membersAsked()));
        return next.first(conversation.given(), known, groups, aim, most);
    }

    /**
     * Returns the questions to show on a page, person by person: those asked before, and those that the pace of the
     * conversation allows.
     */
    public List<Asked> questions(Conversation conversation, Stop stop) {
        Predicate<Asked> wanted = route.wanted(conversation, stop);
        Predicate<Asked> ruledOut = route.ruledOut(conversation, stop);
        return stop.asked().stream()
                .filter(asked ->
                        conversation.wasAsked(asked) || asked.question().judgement() || wanted.test(asked))
                .filter(asked -> !ruledOut.test(asked))
                .toList();
    }

    /** A conversation with the answers of a page, or as it was where there are faults. */
    public record Taken(Conversation conversation, List<FieldFault> faults) {

        public Taken {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Takes the answers of a page. What is left open on it counts as asked in vain, so that it is not asked again.
     *
     * @param fields what was written; a question that is not in it keeps its answer
     * @return the conversation with all of it, or as it was, with every fault
     */
    public Taken take(Conversation conversation, Stop stop, Map<Asked, List<String>> fields) {
        List<Asked> shown = questions(conversation, stop);
        List<Asked> asked = stop.asked().stream()
                .filter(one -> shown.contains(one) || fields.containsKey(one)) // of another window
                .toList();
        Taken taken = answers.take(conversation, asked, fields);
        return taken.faults().isEmpty() ? new Taken(settled(taken.conversation()), List.of()) : taken;
    }

    /**
     * Keeps what is right of a page that is still being answered, and passes over the rest. What is open stays open: only
     * what is said to be unknown counts as asked in vain.
     */
    public Conversation keep(Conversation conversation, Stop stop, Map<Asked, List<String>> fields) {
        return answers.keep(conversation, stop.asked(), fields);
    }

    /** Returns the answers of last time that nobody has been asked for since, in the order of the pages. */
    public List<LastTime> lastTime(Conversation conversation, Assessment former) {
        return LastTime.open(stops(conversation), conversation, former);
    }

    /**
     * Takes answers of last time for answers of today. One that today's answers contradict is passed over, and asked anew.
     */
    public Conversation confirmed(Conversation conversation, List<LastTime> same) {
        return LastTime.confirmed(conversation, same, agreement, vocabulary.talk());
    }

    /** The most members that a conversation takes. */
    public int mostMembers() {
        return AssessmentReader.MOST_MEMBERS;
    }

    /**
     * Takes how many members the household has. With fewer than before, the last ones go, with what was said of them.
     *
     * @throws IllegalArgumentException for a number below 0 or above {@link #mostMembers}
     */
    public Conversation members(Conversation conversation, int number) {
        if (number < 0 || number > mostMembers()) {
            throw new IllegalArgumentException("`" + number + "` members");
        }
        Assessment given = conversation
                .given()
                .withMembers(Persons.resized(
                        conversation.given().members(),
                        number,
                        String.valueOf(vocabulary.persons().member())));
        Set<String> refs = Set.copyOf(given.refs());
        Set<Asked> inVain = Set.copyOf(conversation.inVain().stream()
                .filter(asked -> refs.contains(asked.ref()))
                .toList());
        List<Stop> trail = route.anew(conversation.trail(), given);
        return settled(new Conversation(given, inVain, true, conversation.pace(), null, trail));
    }

    /**
     * Returns the unknown answers that can change what is aimed at, asked in vain or not; what the one who answers makes of
     * the case is not among them.
     *
     * @param aim the list, for what a result asks on; or what is to be done first, for what is said where the questions end
     */
    public StillUnknown stillUnknown(Conversation conversation, Aim aim) {
        Assessment given = conversation.given();
        Set<Asked> settled = new HashSet<>(route.leftOut(given, true));
        settled.addAll(idle(conversation, aim));
        List<Candidate> all = next.byOneAnswer(given, settled, aim);
        List<Candidate> best = route.inTurn(given, all).stream()
                .sorted(Comparator.comparing(one -> conversation.inVain().contains(one.asked())))
                .limit(StillUnknown.MOST)
                .toList();
        return new StillUnknown(all.size(), best);
    }

    /**
     * Returns what need not be looked at, since it was proved on the way that no answer to it makes a difference: nearly all
     * that is open. Proofs take the judgement as it is, so with one that may have come since, everything is looked at.
     */
    private Set<Asked> idle(Conversation conversation, Aim aim) {
        boolean isJudged = conversation.given().persons().stream()
                .flatMap(person -> person.person().answers().keySet().stream())
                .map(id -> Vocabulary.known(vocabulary.questions(), id))
                .anyMatch(Question::judgement);
        return isJudged ? Set.of() : conversation.idle(aim);
    }

    /**
     * Takes answers to any questions, wherever they were asked, as {@link #take} takes those of a page.
     *
     * @param fields what was written
     */
    public Taken answer(Conversation conversation, Map<Asked, List<String>> fields) {
        List<Asked> asked = stops(conversation).stream()
                .flatMap(stop -> stop.asked().stream())
                .filter(fields::containsKey)
                .toList();
        Taken taken = answers.take(conversation, asked, fields);
        return taken.faults().isEmpty() ? new Taken(settled(taken.conversation()), List.of()) : taken;
    }

    /** Returns what can be asked where the pages have ended. */
    public Further further() {
        return further;
    }

    /** Returns every page with the persons that it is taken with, in order. */
    public List<Stop> stops(Conversation conversation) {
        return route.stops(conversation.given());
    }
}
