package no.varde.difference;

/**
 * Where something of a book stands, whatever its file and line.
 *
 * @param section of the vocabulary, {@code rules}, or the name of another file
 * @param entry the id of what the section lists; empty for what stands in the section itself
 * @param path keys and names within the entry, such as {@code says.YES}; empty for the entry itself
 */
public record Where(String section, String entry, String path) {

    static final String ORDER = "[]";

    Where at(String key) {
        return new Where(section, entry, path.isEmpty() ? key : path + "." + key);
    }

    Where item(String name) {
        return new Where(section, entry, path + "[" + name + "]");
    }

    /** Returns where the order stands in which things are listed here. */
    Where order() {
        return new Where(section, entry, path + ORDER);
    }

    Where ofEntry() {
        return new Where(section, entry, "");
    }

    public boolean isOrder() {
        return path.endsWith(ORDER);
    }

    @Override
    public String toString() {
        String of = entry.isEmpty() ? section : section + " " + entry;
        return path.isEmpty() ? of : of + ": " + path;
    }
}
