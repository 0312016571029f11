package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;
import org.jspecify.annotations.Nullable;

/**
 * One value of an {@link EnumType}.
 *
 * @param type the name of the enum, such as {@code TLSVersion}
 * @param name the constant's name, such as {@code TLSv12}
 * @param rank its place in the order of the enum, from 0
 * @param meaning one sentence that says when it is the right one
 */
@Stable
public record EnumConstant(String type, String name, int rank, String meaning) {

    /** By hand, for conditions compare by the thousand, and what the compiler makes for a record is slow at first. */
    @Override
    public boolean equals(@Nullable Object o) {
        return this == o || (o instanceof EnumConstant other && name.equals(other.name) && type.equals(other.type));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The constant as conditions write it, such as {@code TLSVersion.TLSv12}. */
    @Override
    public String toString() {
        return type + "." + name;
    }
}
