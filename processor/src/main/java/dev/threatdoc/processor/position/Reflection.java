package dev.threatdoc.processor.position;

import java.lang.reflect.Field;
import java.util.Optional;

/** Reads what a compiler keeps to itself, where Java lets us. */
final class Reflection {

    private Reflection() {}

    /** What a field holds, be it one of a supertype; empty where there is none of that name, or nothing in it. */
    static Optional<Object> field(Object of, String name) throws IllegalAccessException {
        for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name) && field.trySetAccessible()) {
                    Object value = field.get(of);
                    if (value != null) {
                        return Optional.of(value);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
