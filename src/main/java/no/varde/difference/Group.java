package no.varde.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.difference.Move.Direction;
import no.varde.vocabulary.Role;

/**
 * What changes together: one thing, and all that changes in no case but where that does.
 *
 * @param follow what follows from the root, in the order in which it is told; a finding has at least two
 * @param when where it changes
 */
public record Group(Root root, List<Move> follow, When when) {
    public Group {
        follow = List.copyOf(follow);
    }

    /** What the rest follows from. */
    public sealed interface Root {

        Direction direction();

        /** Returns the name by which a file can speak of this, whatever language it is told in. */
        String name();

        /** Returns what a reading makes of this root. */
        <T> T match(Cases<T> cases);

        /** A reading: what it makes of each kind of root. */
        record Cases<T>(Function<Moved, T> moved, Function<Found, T> found) {}

        /** Something that is said to the reader changes. */
        record Moved(Move move) implements Root {
            @Override
            public Direction direction() {
                return move.direction();
            }

            @Override
            public String name() {
                return move.name();
            }

            @Override
            public <T> T match(Cases<T> cases) {
                return cases.moved().apply(this);
            }
        }

        /**
         * A finding, which is no part of what is said, is made in other cases.
         *
         * @param came whether it is made in more cases
         */
        record Found(Role role, String finding, boolean came, Direction direction) implements Root {
            @Override
            public String name() {
                return (came ? "found " : "not-found ") + Move.whose(role) + " " + finding;
            }

            @Override
            public <T> T match(Cases<T> cases) {
                return cases.found().apply(this);
            }
        }
    }

    /** Returns the losses that are proved to happen in no case but where the root does; none under what is no loss itself. */
    public List<Move> lossesUnder() {
        boolean isCause = root.match(new Root.Cases<>(moved -> moved.move().isLoss(), found -> true));
        return isCause ? follow.stream().filter(Move::isLoss).toList() : List.of();
    }

    /** Returns all that changes and is said, the root first. */
    public List<Move> moves() {
        List<Move> first = root.match(new Root.Cases<>(moved -> List.of(moved.move()), found -> List.of()));
        return Stream.concat(first.stream(), follow.stream()).toList();
    }

    /** Returns whose run the root is of. */
    public Role role() {
        return root.match(new Root.Cases<>(moved -> moved.move().subject().role(), Root.Found::role));
    }

    /** Returns the edits that make the difference, in the order in which they are met. */
    public Set<Edit> causes() {
        List<Move> told = root.match(new Root.Cases<>(moved -> List.of(moved.move()), found -> follow));
        Set<Edit> causes = new LinkedHashSet<>();
        told.forEach(move -> move.ways().forEach(way -> causes.addAll(way.causes())));
        return causes;
    }
}
