package no.varde.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Books that were served before and are asked for still, as they were built. Only the last used ones are kept; another one
 * is built again, once for all who ask at the same time.
 */
final class FormerBooks {

    private final int most;
    private final Map<String, FutureTask<ServedBook>> lastUsed = new LinkedHashMap<>(16, 0.75f, true);

    FormerBooks(int most) {
        this.most = most;
    }

    /** Keeps a book that is served no more, instead of the one that is served from now on. */
    void replace(String present, ServedBook former) {
        FutureTask<ServedBook> built = new FutureTask<>(() -> former);
        built.run();
        synchronized (lastUsed) {
            lastUsed.put(former.content(), built);
            lastUsed.remove(present);
            dropOldest();
        }
    }

    /** Returns a book, which is built where it is not kept. */
    ServedBook of(String content, Callable<ServedBook> build) {
        FutureTask<ServedBook> task;
        synchronized (lastUsed) {
            task = lastUsed.computeIfAbsent(content, any -> new FutureTask<>(build));
            dropOldest();
        }
        task.run(); // does nothing but for the first who comes
        try {
            return task.get();
        } catch (ExecutionException e) {
            synchronized (lastUsed) {
                lastUsed.remove(content, task);
            }
            throw new IllegalStateException("a book that was served before cannot be built", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the book was built", e);
        }
    }

    private void dropOldest() {
        while (lastUsed.size() > most) {
            lastUsed.remove(lastUsed.keySet().iterator().next());
        }
    }

    int size() {
        synchronized (lastUsed) {
            return lastUsed.size();
        }
    }
}
