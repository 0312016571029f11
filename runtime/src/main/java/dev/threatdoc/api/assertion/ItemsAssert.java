package dev.threatdoc.api.assertion;

import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule of one's own about things of one sort.
 *
 * <pre>{@code
 * assertThat(model).endpoints()
 *         .that("change something", e -> !e.method().equals("GET"))
 *         .should("know who calls", e -> e.access() != Access.ANYBODY);
 * }</pre>
 *
 * @param <T> the sort, such as {@link dev.threatdoc.model.Dataflow}
 */
@Experimental
public final class ItemsAssert<T> {

    private final String words;
    private final List<T> items;
    private final Function<T, String> told;
    private final boolean mayBeNone;

    ItemsAssert(String words, List<T> items, Function<T, String> told) {
        this(words, items, told, false);
    }

    private ItemsAssert(String words, List<T> items, Function<T, String> told, boolean mayBeNone) {
        this.words = words;
        this.items = List.copyOf(items);
        this.told = told;
        this.mayBeNone = mayBeNone;
    }

    /**
     * Of these, some only.
     *
     * @param which in words, to be read behind "each element that"
     */
    public ItemsAssert<T> that(String which, Predicate<T> chosen) {
        return new ItemsAssert<>(
                words + " that " + which, items.stream().filter(chosen).toList(), told, mayBeNone);
    }

    /** The same rule where the model may have nothing that it is about. */
    public ItemsAssert<T> orNone() {
        return new ItemsAssert<>(words, items, told, true);
    }

    /**
     * That each of them is like this. If there is none of them, this fails, for such a rule holds nothing up: but for
     * {@link #orNone}.
     *
     * @param what in words, to be read behind "should"
     */
    public ItemsAssert<T> should(String what, Predicate<T> wanted) {
        if (items.isEmpty() && !mayBeNone) {
            throw new AssertionError("Each " + words + " should " + what
                    + ", but the model has none; say orNone() if that is as it should be");
        }
        List<String> wrong = items.stream().filter(wanted.negate()).map(told).toList();
        if (!wrong.isEmpty()) {
            throw Failure.of(
                    "Each " + words + " should " + what + ", but of " + items.size() + " " + wrong.size()
                            + (wrong.size() == 1 ? " does not" : " do not"),
                    wrong);
        }
        return this;
    }
}
