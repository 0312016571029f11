package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;

/**
 * The name of a tag: of a role that an item plays, of a technology that it uses, or of what is hazardous about it.
 *
 * <p>The tags that are bundled are constants of {@link Tags} and {@link Hazards}; a recogniser of one's own makes its
 * own with {@link #of}.
 *
 * @param text as files and reports have it: words in lower case, joined by hyphens
 */
@Stable
public record Tag(String text) implements Comparable<Tag> {

    /** A tag of that name. */
    public static Tag of(String text) {
        return new Tag(text);
    }

    @Override
    public int compareTo(Tag other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
