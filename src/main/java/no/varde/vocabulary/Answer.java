package no.varde.vocabulary;

import java.time.LocalDate;
import java.util.List;

/** An answer to one question. Unknown is an answer of its own, never the absence of one. */
public sealed interface Answer {

    Answer UNKNOWN = new Unknown();

    /** Returns the answer as it is written in an assessment. */
    String written();

    record Unknown() implements Answer {
        @Override
        public String written() {
            return "UNKNOWN";
        }
    }

    record Choice(String constant) implements Answer {
        @Override
        public String written() {
            return constant;
        }
    }

    /** Any number of the members of a set; none of them is an answer too. */
    record Choices(List<String> members) implements Answer {
        public Choices {
            members = List.copyOf(members);
        }

        @Override
        public String written() {
            return members.toString();
        }
    }

    record Whole(int value) implements Answer {
        @Override
        public String written() {
            return Integer.toString(value);
        }
    }

    record Day(LocalDate date) implements Answer {
        @Override
        public String written() {
            return date.toString();
        }
    }
}
