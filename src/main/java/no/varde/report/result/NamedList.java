package no.varde.report.result;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list that has a name of its own in the document of the API. */
abstract class NamedList<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> all;

    NamedList(List<T> all) {
        this.all = List.copyOf(all);
    }

    /** Returns a list of its own; null where there is none. */
    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    @Override
    public T get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
