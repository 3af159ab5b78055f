package no.varde.document;

/** Where something stands: a file as the user named it, line and column from 1. */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** A file may be called anything, and is still shown on one line. */
    public Place {
        file = Characters.masked(file);
    }

    /** The start of a file, for faults that concern the file as a whole. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
