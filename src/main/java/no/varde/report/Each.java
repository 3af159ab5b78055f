package no.varde.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lists made of lists, thing by thing, as streams make them: a result has hundreds, most of them of one thing or none. */
final class Each {

    private Each() {}

    /** Returns what is made of each thing, in their order. */
    static <T, R> List<R> of(List<T> things, Function<? super T, ? extends R> made) {
        return switch (things.size()) {
            case 0 -> List.of();
            case 1 -> List.of(made.apply(things.get(0)));
            default -> many(things, made);
        };
    }

    /** Returns the things for which something holds, in their order. */
    static <T> List<T> where(List<T> things, Predicate<? super T> holds) {
        List<T> kept = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            if (holds.test(thing)) {
                kept.add(thing);
            }
        }
        return kept;
    }

    @SuppressWarnings("unchecked") // filled with nothing else below
    private static <T, R> List<R> many(List<T> things, Function<? super T, ? extends R> made) {
        R[] all = (R[]) new Object[things.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = made.apply(things.get(i));
        }
        return List.of(all);
    }
}
